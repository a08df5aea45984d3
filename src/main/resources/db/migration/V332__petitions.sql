-- A petition that may be signed online, while staff keep it open. It shares the id of its demand. The link is sealed with
-- the key of the campaign, and found by its hash. A signature says which petition was signed, where it was one, and can be
-- taken back by whoever gave it with a code of which only the hash is known.
CREATE TABLE petition (
    id          uuid PRIMARY KEY REFERENCES campaign_demand (id),
    case_id     uuid    NOT NULL REFERENCES campaign (id),
    public_text bytea   NOT NULL,
    link        bytea   NOT NULL,
    link_hash   text UNIQUE,
    open_until  date    NOT NULL,
    opened_on   date    NOT NULL,
    closed_on   date,
    version     integer NOT NULL
);
CREATE INDEX petition_by_case ON petition (case_id);

ALTER TABLE signature ADD COLUMN demand_id uuid REFERENCES campaign_demand (id);
ALTER TABLE signature ADD COLUMN withdrawal_hash text;
CREATE UNIQUE INDEX signature_by_withdrawal ON signature (withdrawal_hash) WHERE withdrawal_hash IS NOT NULL;

ALTER TABLE petition ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON petition TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON petition TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL) AND EXISTS (SELECT FROM case_file f WHERE f.id = petition.case_id));

-- Somebody who signs or takes back reaches campaigns with a petition, and of these neither the case file nor what hangs on
-- it: only whether they run, and who has signed already.
CREATE POLICY signing ON petition FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'signing');
CREATE POLICY signing ON campaign FOR SELECT TO icma_app
    USING ((SELECT icma_background()) = 'signing' AND EXISTS (SELECT FROM petition p WHERE p.case_id = campaign.id));
CREATE POLICY signing ON signature TO icma_app
    USING ((SELECT icma_background()) = 'signing' AND EXISTS (SELECT FROM petition p WHERE p.case_id = signature.case_id));
