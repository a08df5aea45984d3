-- What a person agreed to: for what, by which way, since when, until when. Nothing is deleted: a consent that was taken
-- back still says why something was done before.
CREATE TABLE consent (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 0,
    person_id     uuid        NOT NULL REFERENCES person,
    purpose       text        NOT NULL,
    channel       text,
    manner        text        NOT NULL CHECK (manner IN ('ORAL', 'WRITTEN', 'GUARDIAN')),
    given_on      date        NOT NULL,
    note          text,
    recorded_by   uuid,
    recorded_at   timestamptz NOT NULL,
    withdrawn_on  date,
    withdrawal_by uuid,
    CHECK (withdrawn_on >= given_on)
);
CREATE INDEX consent_of_person ON consent (person_id, given_on);
