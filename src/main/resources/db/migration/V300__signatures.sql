-- Who supports a campaign: sheets that were collected on paper, and signatures one by one. Names and contacts are sealed
-- with the key of the campaign; fingerprints find the same person within this campaign and in no other.
CREATE TABLE signature_sheet (
    id             uuid PRIMARY KEY,
    case_id        uuid    NOT NULL REFERENCES campaign (id),
    number         text    NOT NULL,
    collected_on   date    NOT NULL,
    district       text,
    collector_name bytea,
    stated_count   integer NOT NULL CHECK (stated_count > 0),
    version        integer NOT NULL,
    UNIQUE (case_id, number)
);

CREATE TABLE signature (
    id                  uuid PRIMARY KEY,
    case_id             uuid        NOT NULL REFERENCES campaign (id),
    sheet_id            uuid REFERENCES signature_sheet (id),
    source              text        NOT NULL CHECK (source IN ('PAPER', 'ONLINE')),
    signer_name         bytea       NOT NULL,
    signer_contact      bytea,
    name_fingerprint    text,
    contact_fingerprint text,
    sex                 text,
    age_band            text,
    district            text,
    may_contact         boolean     NOT NULL,
    signed_on           date        NOT NULL,
    duplicate_of        uuid REFERENCES signature (id) ON DELETE SET NULL,
    entered_at          timestamptz NOT NULL,
    version             integer     NOT NULL,
    CHECK (signer_contact IS NOT NULL OR NOT may_contact)
);
CREATE INDEX signature_by_case ON signature (case_id, name_fingerprint);
CREATE INDEX signature_by_sheet ON signature (sheet_id) WHERE sheet_id IS NOT NULL;

DO $$
DECLARE
    hanging text;
BEGIN
    FOREACH hanging IN ARRAY ARRAY['signature_sheet', 'signature']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', hanging);
        EXECUTE format($p$CREATE POLICY process ON %I TO icma_app USING ((SELECT icma_background()) = 'process')$p$, hanging);
        EXECUTE format('CREATE POLICY readers ON %1$I TO icma_app
                        USING ((SELECT icma_reader() IS NOT NULL)
                               AND EXISTS (SELECT FROM case_file f WHERE f.id = %1$I.case_id))', hanging);
    END LOOP;
END
$$;
