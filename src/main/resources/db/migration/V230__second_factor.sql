-- What shows one-time codes for an account. The secret is sealed.
CREATE TABLE second_factor (
    user_id   uuid PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    secret    bytea NOT NULL,
    set_up_at timestamptz NOT NULL,
    -- The thirty seconds to which the last accepted code belonged: none is accepted twice.
    last_step bigint NOT NULL
);

-- For whoever has lost the phone. Only hashes, each good once.
CREATE TABLE recovery_code (
    user_id   uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    code_hash text NOT NULL,
    used_at   timestamptz,
    PRIMARY KEY (user_id, code_hash)
);

-- Browsers from which a person has signed in before: others' guesses do not make the person wait there.
CREATE TABLE known_device (
    token_hash text NOT NULL,
    user_id    uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    seen_at    timestamptz NOT NULL,
    PRIMARY KEY (token_hash, user_id)
);

CREATE INDEX known_device_user_idx ON known_device (user_id);
