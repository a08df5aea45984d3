-- Two records of one person or organisation become one. The one that goes keeps its own row, so that its id still leads
-- somewhere and the merge can be taken back; what changed elsewhere is written down row by row.
ALTER TABLE person ADD merged_into uuid REFERENCES person;
ALTER TABLE organisation ADD merged_into uuid REFERENCES organisation;

CREATE TABLE record_merge (
    id          uuid PRIMARY KEY,
    record_kind text        NOT NULL CHECK (record_kind IN ('PERSON', 'ORGANISATION')),
    kept_id     uuid        NOT NULL,
    gone_id     uuid        NOT NULL,
    -- The kept record before and after: personal data, to be treated like the record itself.
    before      jsonb       NOT NULL,
    after       jsonb       NOT NULL,
    merged_by   uuid        NOT NULL,
    merged_at   timestamptz NOT NULL,
    undone_by   uuid,
    undone_at   timestamptz,
    CHECK (kept_id <> gone_id)
);
CREATE INDEX record_merge_of_kept ON record_merge (kept_id);
CREATE UNIQUE INDEX record_merge_of_gone ON record_merge (gone_id) WHERE undone_at IS NULL;

CREATE TABLE record_merge_move (
    merge_id uuid    NOT NULL REFERENCES record_merge,
    place    text    NOT NULL,
    position integer NOT NULL,
    row_key  text    NOT NULL,
    PRIMARY KEY (merge_id, place, position)
);
