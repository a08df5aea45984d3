-- Calls of a matter: who called whom, when, and how it ended; the next one is remembered until it is settled.
CREATE TABLE case_call (
    id            uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES case_file (id),
    registry_id   uuid        NOT NULL,
    registry_kind text        NOT NULL CHECK (registry_kind IN ('PERSON', 'ORGANISATION')),
    direction     text        NOT NULL CHECK (direction IN ('OUTGOING', 'INCOMING')),
    outcome       text        NOT NULL CHECK (outcome IN ('REACHED', 'NO_ANSWER', 'SOMEBODY_ELSE', 'WRONG_NUMBER')),
    called_at     timestamptz NOT NULL,
    minutes       integer CHECK (minutes BETWEEN 0 AND 600),
    summary       text,
    next_at       timestamptz,
    settled_at    timestamptz,
    logged_by     uuid        NOT NULL,
    logged_at     timestamptz NOT NULL
);
CREATE INDEX case_call_by_case ON case_call (case_id, called_at);
CREATE INDEX case_call_next ON case_call (logged_by, next_at) WHERE next_at IS NOT NULL AND settled_at IS NULL;
