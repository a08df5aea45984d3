-- The plain rows step aside; they are read while the sealed ones are written, and then dropped.
CREATE TABLE person_plain AS SELECT * FROM person;
CREATE TABLE consent_plain AS SELECT * FROM consent;
CREATE TABLE relation_plain AS SELECT * FROM relation;
CREATE TABLE record_merge_plain AS SELECT * FROM record_merge;

ALTER TABLE person
    DROP surname,
    DROP given_name,
    DROP patronymic,
    DROP sex,
    DROP birth_year,
    DROP phones,
    DROP email,
    DROP fin,
    DROP address,
    DROP flags,
    DROP languages,
    DROP not_at_home,
    DROP contact_from,
    DROP contact_until,
    DROP contact_note,
    DROP contact_channels,
    DROP contact_cautions,
    DROP archive_note;
ALTER TABLE person
    ADD surname       bytea,
    ADD given_name    bytea,
    ADD patronymic    bytea,
    ADD sex           bytea,
    ADD birth_year    bytea,
    ADD phones        bytea,
    ADD email         bytea,
    ADD fin           bytea,
    ADD address       bytea,
    ADD flags         bytea,
    ADD languages     bytea,
    ADD safe_contact  bytea,
    ADD archive_note  bytea,
    -- Fingerprints: equal values show as equal, and say nothing else.
    ADD fin_index     text,
    ADD email_index   text,
    ADD phone_indexes text[];
ALTER TABLE consent DROP note;
ALTER TABLE consent ADD note bytea;
ALTER TABLE relation DROP note;
ALTER TABLE relation ADD note bytea;
ALTER TABLE record_merge DROP before, DROP after;
ALTER TABLE record_merge ADD before bytea, ADD after bytea;
