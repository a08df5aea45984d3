-- What only a legal-aid case has, under the id of its case file.
CREATE TABLE legal_aid_case (
    id           uuid PRIMARY KEY REFERENCES case_file (id),
    version      integer NOT NULL,
    channel      text    NOT NULL CHECK (channel IN ('PHONE', 'IN_PERSON', 'CBO')),
    cbo          uuid,
    concerns     text    NOT NULL CHECK (concerns IN ('SELF', 'ANOTHER', 'MINOR', 'GROUP')),
    group_name   text,
    group_size   integer CHECK (group_size > 1),
    topic        text    NOT NULL,
    urgency_sign text    NOT NULL CHECK (urgency_sign IN ('NONE', 'DETENTION', 'EVICTION', 'VIOLENCE')),
    nearest_date date,
    story        text    NOT NULL,
    CHECK ((channel = 'CBO') = (cbo IS NOT NULL))
);

-- A request that somebody is writing down and was interrupted in: one for each person.
CREATE TABLE request_draft (
    user_id  uuid PRIMARY KEY,
    "values" jsonb       NOT NULL,
    saved_at timestamptz NOT NULL
);
