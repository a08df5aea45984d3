DROP TABLE person_plain, consent_plain, relation_plain, record_merge_plain;

ALTER TABLE record_merge ALTER before SET NOT NULL, ALTER after SET NOT NULL;
CREATE INDEX person_by_fin ON person (fin_index) WHERE fin_index IS NOT NULL;
CREATE INDEX person_by_email ON person (email_index) WHERE email_index IS NOT NULL;
CREATE INDEX person_by_phone ON person USING gin (phone_indexes);

-- Written anew: a dropped column would otherwise stay in the pages of its table.
CLUSTER person USING person_pkey;
CLUSTER consent USING consent_pkey;
CLUSTER relation USING relation_pkey;
CLUSTER record_merge USING record_merge_pkey;
