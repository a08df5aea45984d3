/**
 * Asks the browser for a passkey. Bytes travel as base64url, in the JSON that the standard names; written out here because
 * not every browser in use has the standard's own functions for it.
 */
const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

const answer = (credential, response) =>
  JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response
  });

/** Answers null where the person declines or the browser has no passkeys: there is another way in. */
const orNull = async (asking) => {
  try {
    return await asking();
  } catch (problem) {
    console.info('No passkey.', problem.name);
    return null;
  }
};

window.icmaPasskey = {
  make: (question) =>
    orNull(async () => {
      const asked = JSON.parse(question);
      const made = await navigator.credentials.create({
        publicKey: {
          ...asked,
          challenge: bytes(asked.challenge),
          user: { ...asked.user, id: bytes(asked.user.id) },
          excludeCredentials: known(asked.excludeCredentials),
          extensions: undefined
        }
      });
      return answer(made, {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports?.() ?? []
      });
    }),

  show: (question) =>
    orNull(async () => {
      const asked = JSON.parse(question);
      const shown = await navigator.credentials.get({
        publicKey: {
          ...asked,
          challenge: bytes(asked.challenge),
          allowCredentials: known(asked.allowCredentials),
          extensions: undefined
        }
      });
      return answer(shown, {
        authenticatorData: text(shown.response.authenticatorData),
        clientDataJSON: text(shown.response.clientDataJSON),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined
      });
    })
};
