-- The same letter to several authorities, the letter to the next authority when one was silent, and who handed a letter on
-- to whom: what the comparison of replies and the authority's scorecard read.
ALTER TABLE appeal
    ADD same_as         uuid REFERENCES appeal,
    ADD follows         uuid REFERENCES appeal,
    ADD proposed_remedy text CHECK (proposed_remedy IN ('HIGHER_AUTHORITY', 'OMBUDSMAN', 'COURT', 'STOP'));
CREATE INDEX appeal_same_as ON appeal (same_as) WHERE same_as IS NOT NULL;

CREATE TABLE appeal_forwarding (
    id             uuid PRIMARY KEY,
    case_id        uuid    NOT NULL,
    appeal_id      uuid    NOT NULL REFERENCES appeal,
    from_authority uuid    NOT NULL,
    to_authority   uuid    NOT NULL,
    forwarded_on   date    NOT NULL,
    working_days   integer NOT NULL
);
CREATE INDEX appeal_forwarding_from ON appeal_forwarding (from_authority);
CREATE INDEX appeal_forwarding_of ON appeal_forwarding (appeal_id);

ALTER TABLE appeal_forwarding ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON appeal_forwarding TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON appeal_forwarding TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = appeal_forwarding.case_id));
