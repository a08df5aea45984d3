-- What the last search of a case found: a party of ours that stands, or may stand, on the other side elsewhere.
CREATE TABLE conflict_match (
    id            uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES case_file (id),
    registry_id   uuid        NOT NULL,
    registry_kind text        NOT NULL CHECK (registry_kind IN ('PERSON', 'ORGANISATION')),
    role          text        NOT NULL,
    other_case    uuid        NOT NULL REFERENCES case_file (id),
    other_role    text        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('SAME', 'SIMILAR', 'COLLEAGUE')),
    colleague     uuid,
    found_at      timestamptz NOT NULL
);
CREATE INDEX conflict_match_by_case ON conflict_match (case_id);

-- A colleague who is kept away from a case.
CREATE TABLE conflict_wall (
    case_id   uuid        NOT NULL REFERENCES case_file (id),
    user_id   uuid        NOT NULL,
    raised_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, user_id)
);
