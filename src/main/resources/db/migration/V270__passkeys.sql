-- Passkeys of colleagues, in the columns that Spring Security's repository reads and writes. Public keys are no secret:
-- with them one can tell who signs in, not sign in. The owner is the id of the account, as the bytes of the standard.
CREATE TABLE user_credentials (
    credential_id                text PRIMARY KEY,
    user_entity_user_id          text NOT NULL,
    public_key                   bytea NOT NULL,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean NOT NULL,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp NOT NULL,
    last_used                    timestamp,
    label                        text NOT NULL
);

CREATE INDEX user_credentials_owner_idx ON user_credentials (user_entity_user_id);
