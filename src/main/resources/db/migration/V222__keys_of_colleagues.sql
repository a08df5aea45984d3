-- What a colleague has typed and not sent yet is sealed with a key of theirs.
ALTER TABLE keyring.data_key DROP CONSTRAINT data_key_kind_check;
ALTER TABLE keyring.data_key ADD CONSTRAINT data_key_kind_check
    CHECK (kind IN ('PERSON', 'ORGANISATION', 'CASE', 'ACCOUNT', 'INDEX'));

-- It is among the answers of the letter's own form.
ALTER TABLE appeal DROP subject;
CLUSTER appeal USING appeal_pkey;
