package az.icma.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** A device with one passkey, and the browser before it, both as honest as a test wants them. */
final class SoftKey {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectConverter CBOR = new ObjectConverter();
    private static final byte PRESENT = AuthenticatorData.BIT_UP;
    private static final byte SURE = AuthenticatorData.BIT_UV;

    private final KeyPair pair = newPair();
    private final byte[] id = new byte[32];
    private String origin;
    private boolean makesSure = true;
    private String owner;
    private long counter;

    /** @param origin where the browser believes to be */
    SoftKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
    }

    /** From now on nobody is asked for finger, face or PIN. */
    SoftKey careless() {
        makesSure = false;
        return this;
    }

    /** From now on in a browser at another address. */
    SoftKey luredTo(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    String makes(String question) throws JsonProcessingException {
        JsonNode asked = JSON.readTree(question);
        owner = asked.at("/user/id").asText();
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> data = new AuthenticatorData<>(
                hash(asked.at("/rp/id").asText()),
                (byte) (flags() | AuthenticatorData.BIT_AT),
                ++counter,
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create((ECPublicKey) pair.getPublic(), COSEAlgorithmIdentifier.ES256)));
        return answer(Map.of(
                "attestationObject",
                text(new AttestationObjectConverter(CBOR)
                        .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()))),
                "clientDataJSON",
                text(clientData("webauthn.create", asked.get("challenge").asText()))));
    }

    String shows(String question) throws JsonProcessingException {
        JsonNode asked = JSON.readTree(question);
        byte[] data = new AuthenticatorDataConverter(CBOR)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        hash(asked.get("rpId").asText()), flags(), ++counter));
        byte[] client = clientData("webauthn.get", asked.get("challenge").asText());
        return answer(Map.of(
                "authenticatorData",
                text(data),
                "clientDataJSON",
                text(client),
                "signature",
                text(sign(data, client)),
                "userHandle",
                owner));
    }

    private byte flags() {
        return makesSure ? (byte) (PRESENT | SURE) : PRESENT;
    }

    private byte[] clientData(String type, String challenge) throws JsonProcessingException {
        return JSON.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false));
    }

    private String answer(Map<String, String> response) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "clientExtensionResults",
                Map.of(),
                "response",
                response));
    }

    private byte[] sign(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            signature.update(MessageDigest.getInstance("SHA-256").digest(client));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
