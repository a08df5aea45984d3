package az.icma.security;

import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** The accounts, in the words of WebAuthn: the owner of a passkey is the id of the account, which says nothing to others. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final int UUID_BYTES = 16;

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(UUID account) {
        return new Bytes(ByteBuffer.allocate(UUID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static Optional<UUID> account(Bytes handle) {
        if (handle == null || handle.getBytes().length != UUID_BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return account(handle).flatMap(this::owner).orElse(null);
    }

    /** @param username what {@link AccountPrincipal} calls itself: the id of the account */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        return owner(UUID.fromString(username)).orElse(null);
    }

    /** The login is what the device shows where somebody has passkeys of several accounts. */
    private Optional<PublicKeyCredentialUserEntity> owner(UUID id) {
        return accounts.findById(id).filter(Account::isEnabled).map(account -> {
            String login = account.login().orElse("");
            return ImmutablePublicKeyCredentialUserEntity.builder()
                    .id(handle(id))
                    .name(login)
                    .displayName(login)
                    .build();
        });
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are made by administrators");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Accounts are never deleted");
    }
}
