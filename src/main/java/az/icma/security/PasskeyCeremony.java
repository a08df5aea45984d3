package az.icma.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJackson2Module;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What server and browser say to each other about a passkey, at our one address. Each passkey must make sure of its
 * owner, by finger, face or PIN: having it and being it are the two factors.
 */
@Component
class PasskeyCeremony {

    private static final Logger log = LoggerFactory.getLogger(PasskeyCeremony.class);
    private static final String HOUSE = "İcma";

    private final Webauthn4JRelyingPartyOperations operations;
    private final UserCredentialRepository credentials;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJackson2Module()).build();

    PasskeyCeremony(PasskeyOwners owners, JdbcOperations jdbc, PublicAddress address) {
        this.credentials = new JdbcUserCredentialRepository(jdbc);
        this.operations = new Webauthn4JRelyingPartyOperations(
                owners,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(address.host())
                        .name(HOUSE)
                        .build(),
                Set.of(address.origin()));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    PublicKeyCredentialCreationOptions askForNew(Authentication owner) {
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    }

    /** @param owner null where nobody knows yet who it is: the device offers what it has for this address */
    PublicKeyCredentialRequestOptions askForOne(Authentication owner) {
        return operations.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(owner));
    }

    /** @return false unless the answer is a new passkey, made at our address for what was asked */
    boolean keep(PublicKeyCredentialCreationOptions asked, String answer, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            operations.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (JsonProcessingException | RuntimeException unfit) {
            tell(unfit);
            return false;
        }
    }

    /** @return whose passkey signed what was asked, at our address, after making sure of its owner; empty otherwise */
    Optional<UUID> recognise(PublicKeyCredentialRequestOptions asked, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown =
                    json.readValue(answer, new TypeReference<>() {});
            return PasskeyOwners.account(operations
                    .authenticate(new RelyingPartyAuthenticationRequest(asked, shown))
                    .getId());
        } catch (JsonProcessingException | RuntimeException unfit) {
            tell(unfit);
            return Optional.empty();
        }
    }

    /** By its kind only: the answer itself says who somebody is. */
    private static void tell(Exception unfit) {
        log.info("An answer about a passkey was refused: {}", unfit.getClass().getSimpleName());
    }

    String inBrowsersWords(Object options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The question about a passkey cannot be written", broken);
        }
    }

    boolean has(UUID account) {
        return !of(account).isEmpty();
    }

    List<CredentialRecord> of(UUID account) {
        return credentials.findByUserId(PasskeyOwners.handle(account));
    }

    void forget(Bytes id) {
        credentials.delete(id);
    }
}
