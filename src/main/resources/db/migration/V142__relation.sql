-- Who belongs to whom: people to organisations, organisations and people to one another. Its kind says what stands at
-- either end. What ended stays, with its last day.
CREATE TABLE relation (
    id          uuid PRIMARY KEY,
    version     bigint      NOT NULL DEFAULT 0,
    kind        text        NOT NULL,
    from_id     uuid        NOT NULL,
    to_id       uuid        NOT NULL,
    since       date,
    until       date,
    note        text,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    CHECK (from_id <> to_id),
    CHECK (until >= since)
);
CREATE INDEX relation_from ON relation (from_id);
CREATE INDEX relation_to ON relation (to_id);
