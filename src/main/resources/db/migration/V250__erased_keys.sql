-- Whose key was destroyed: an id that leads to nothing any more. It stands beside the keys, where no backup of tables
-- reaches it, and among the tables, so that every backup made since knows it. Lines are added and never taken away.
CREATE TABLE IF NOT EXISTS keyring.erased_key (
    subject_id uuid PRIMARY KEY,
    kind       text        NOT NULL,
    erased_at  timestamptz NOT NULL
);
CREATE TABLE erased_key (
    subject_id uuid PRIMARY KEY,
    kind       text        NOT NULL,
    erased_at  timestamptz NOT NULL
);

CREATE OR REPLACE FUNCTION keyring.stays_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What was erased stays erased';
END
$$;
DROP TRIGGER IF EXISTS stays_erased ON keyring.erased_key;
CREATE TRIGGER stays_erased BEFORE UPDATE OR DELETE ON keyring.erased_key
    FOR EACH ROW EXECUTE FUNCTION keyring.stays_erased();
CREATE TRIGGER stays_erased BEFORE UPDATE OR DELETE ON erased_key
    FOR EACH ROW EXECUTE FUNCTION keyring.stays_erased();

-- Neither a copy of keys nor a later word about them makes such a key again.
CREATE OR REPLACE FUNCTION keyring.no_key_for_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN EXISTS (SELECT FROM keyring.erased_key e WHERE e.subject_id = NEW.subject_id) THEN NULL ELSE NEW END;
END
$$;
DROP TRIGGER IF EXISTS no_key_for_erased ON keyring.data_key;
CREATE TRIGGER no_key_for_erased BEFORE INSERT ON keyring.data_key
    FOR EACH ROW EXECUTE FUNCTION keyring.no_key_for_erased();

GRANT SELECT, INSERT ON keyring.erased_key TO icma_app;
REVOKE UPDATE, DELETE ON erased_key FROM icma_app;

-- Nothing of an erased person stays in the row but that there was one.
ALTER TABLE person ADD erased_on date;
ALTER TABLE record_merge ALTER before DROP NOT NULL, ALTER after DROP NOT NULL;
ALTER TABLE case_file ADD erased_on date;
