-- People who work here. The id is the only form in which a person appears in the engine's tables.
CREATE TABLE app_user (
    id            uuid PRIMARY KEY,
    login         text UNIQUE,
    display_name  text COLLATE "az-x-icu" NOT NULL,
    password_hash text,
    enabled       boolean NOT NULL DEFAULT true,
    locale        text,
    color_scheme  text NOT NULL DEFAULT 'system',
    session_stamp integer NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT app_user_login_is_folded CHECK (login = lower(login))
);

CREATE TABLE app_user_role (
    user_id uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    role    text NOT NULL,
    PRIMARY KEY (user_id, role)
);

CREATE INDEX app_user_role_role_idx ON app_user_role (role);

CREATE TABLE app_user_district (
    user_id  uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    district text NOT NULL,
    PRIMARY KEY (user_id, district)
);

-- Invitations and new passwords: a link that works once. Only its hash is kept; no person means the first administrator.
CREATE TABLE one_time_link (
    id         uuid PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    user_id    uuid REFERENCES app_user (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

CREATE INDEX one_time_link_user_idx ON one_time_link (user_id);
