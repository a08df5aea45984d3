-- One matter with a lifecycle, of any kind. Modules add what only their kind has, under the same id.
CREATE TABLE case_file (
    id              uuid PRIMARY KEY,
    version         integer     NOT NULL,
    kind            text        NOT NULL,
    number          text UNIQUE,
    status          text        NOT NULL CHECK (status IN ('REQUEST', 'OPEN', 'CLOSED', 'VOIDED')),
    title           text        NOT NULL COLLATE "az-x-icu",
    search_key      text        NOT NULL,
    theme           text,
    district        text,
    place           text,
    organisation_id uuid,
    confidentiality text        NOT NULL CHECK (confidentiality IN ('OPEN', 'TEAM', 'SEALED')),
    stage           text,
    urgency         text        NOT NULL CHECK (urgency IN ('NORMAL', 'HIGH', 'URGENT')),
    opened_on       date        NOT NULL,
    closed_on       date,
    outcome         text,
    opened_by       uuid,
    opened_at       timestamptz NOT NULL,
    -- Kept beside the record so that the list can be ordered by it; owned by the module that counts law periods.
    law_due         date,
    CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX case_file_by_status ON case_file (status, opened_at DESC);
CREATE INDEX case_file_by_district ON case_file (district);
CREATE INDEX case_file_by_organisation ON case_file (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE case_team (
    case_id   uuid        NOT NULL REFERENCES case_file (id),
    user_id   uuid        NOT NULL,
    role      text        NOT NULL CHECK (role IN ('OWNER', 'LAWYER', 'ADVOCATE', 'MEMBER')),
    joined_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, user_id, role)
);
CREATE INDEX case_team_by_user ON case_team (user_id);

-- People and organisations of the registry in the roles that they have in the matter.
CREATE TABLE case_party (
    case_id       uuid        NOT NULL REFERENCES case_file (id),
    registry_id   uuid        NOT NULL,
    registry_kind text        NOT NULL CHECK (registry_kind IN ('PERSON', 'ORGANISATION')),
    role          text        NOT NULL,
    involved_at   timestamptz NOT NULL,
    involved_by   uuid,
    PRIMARY KEY (case_id, registry_id, role)
);
CREATE INDEX case_party_by_registry ON case_party (registry_id);

CREATE TABLE case_note (
    id         uuid PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES case_file (id),
    text       text        NOT NULL,
    written_by uuid,
    written_at timestamptz NOT NULL
);
CREATE INDEX case_note_by_case ON case_note (case_id, written_at);

-- What happened, by text key and codes: readable in every language, free of personal data.
CREATE TABLE case_timeline (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file (id),
    happened_at timestamptz NOT NULL,
    actor       uuid,
    text_key    text        NOT NULL,
    codes       text[]      NOT NULL DEFAULT '{}',
    step_az     text,
    step_en     text,
    answer_set  uuid
);
CREATE INDEX case_timeline_by_case ON case_timeline (case_id, seq);

-- What was answered in the steps' forms, field by field; nothing is overwritten.
CREATE TABLE case_answer (
    id           uuid PRIMARY KEY,
    answer_set   uuid        NOT NULL,
    position     integer     NOT NULL,
    case_id      uuid        NOT NULL REFERENCES case_file (id),
    business_key uuid        NOT NULL,
    process_key  text        NOT NULL,
    element      text        NOT NULL,
    field        text        NOT NULL,
    value        jsonb       NOT NULL,
    version      integer     NOT NULL,
    label_az     text,
    label_en     text,
    shown_az     text,
    shown_en     text,
    answered_by  uuid,
    answered_at  timestamptz NOT NULL,
    UNIQUE (business_key, field, version)
);
CREATE INDEX case_answer_by_case ON case_answer (case_id);
CREATE INDEX case_answer_by_set ON case_answer (answer_set);

-- The content lies on disk under the id; the name people gave it is only here.
CREATE TABLE case_attachment (
    id            uuid PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES case_file (id),
    business_key  uuid,
    original_name text        NOT NULL,
    media_type    text        NOT NULL,
    size          bigint      NOT NULL,
    sha256        text        NOT NULL,
    added_by      uuid,
    added_at      timestamptz NOT NULL
);
CREATE INDEX case_attachment_by_case ON case_attachment (case_id, added_at);

CREATE TABLE case_link (
    from_case uuid        NOT NULL REFERENCES case_file (id),
    to_case   uuid        NOT NULL REFERENCES case_file (id),
    kind      text        NOT NULL CHECK (kind IN ('RELATED', 'CONTINUES', 'CAUSED')),
    linked_at timestamptz NOT NULL,
    linked_by uuid,
    PRIMARY KEY (from_case, to_case, kind),
    CHECK (from_case <> to_case)
);
CREATE INDEX case_link_back ON case_link (to_case);

-- The last number given; its row lock makes the series gap-free.
CREATE TABLE case_number_series (
    prefix text    NOT NULL,
    year   integer NOT NULL,
    last   integer NOT NULL,
    PRIMARY KEY (prefix, year)
);

-- Codes for evaluation, never a name.
CREATE TABLE case_profile (
    case_id  uuid PRIMARY KEY REFERENCES case_file (id),
    sex      text,
    age_band text,
    flags    text[] NOT NULL DEFAULT '{}',
    district text
);
