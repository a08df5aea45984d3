-- Who did what. Ids and names of fields only, never what they say: a record outlives the person it is about.
CREATE TABLE audit_record (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    -- Nobody: the system, or somebody who was not signed in.
    actor        uuid,
    act          text NOT NULL,
    subject_id   uuid,
    details      jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_record_by_time ON audit_record (at DESC, id DESC);
CREATE INDEX audit_record_by_actor ON audit_record (actor, at DESC);
CREATE INDEX audit_record_by_subject ON audit_record (subject_id, at DESC);

-- Written in the transaction of the deed, linked by one writer a moment later.
CREATE TABLE audit_pending (
    record_id bigint PRIMARY KEY REFERENCES audit_record (id)
);

-- The chain: the hash of each link covers its record and the link before it.
CREATE TABLE audit_link (
    seq       bigint PRIMARY KEY,
    record_id bigint NOT NULL UNIQUE REFERENCES audit_record (id),
    hash      bytea NOT NULL
);

-- What the chain was at a moment, signed; also written to a place outside of this database.
CREATE TABLE audit_checkpoint (
    seq       bigint PRIMARY KEY,
    hash      bytea NOT NULL,
    at        timestamptz NOT NULL,
    signature bytea NOT NULL
);

CREATE FUNCTION audit_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What stands in the audit is never changed';
END
$$;
CREATE TRIGGER audit_stands BEFORE UPDATE OR DELETE ON audit_record FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_stands BEFORE UPDATE OR DELETE ON audit_link FOR EACH ROW EXECUTE FUNCTION audit_stands();
CREATE TRIGGER audit_stands BEFORE UPDATE OR DELETE ON audit_checkpoint FOR EACH ROW EXECUTE FUNCTION audit_stands();
REVOKE UPDATE, DELETE ON audit_record, audit_link, audit_checkpoint FROM icma_app;
