-- A key for each person and each case, wrapped by one that the database never holds. In a schema of its own: the ordinary
-- backup leaves it out, and letting the tables go leaves it standing; so it may be there already.
CREATE SCHEMA IF NOT EXISTS keyring;
CREATE TABLE IF NOT EXISTS keyring.data_key (
    subject_id uuid PRIMARY KEY,
    version    smallint    NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('PERSON', 'ORGANISATION', 'CASE', 'INDEX')),
    kek_id     text        NOT NULL,
    wrapped    bytea       NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS data_key_by_kek ON keyring.data_key (kek_id);
GRANT USAGE ON SCHEMA keyring TO icma_app;
GRANT SELECT, INSERT, DELETE ON keyring.data_key TO icma_app;

-- A fingerprint of the keyring that belongs to these tables.
CREATE TABLE keyring_mark (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    mark     bytea NOT NULL
);
