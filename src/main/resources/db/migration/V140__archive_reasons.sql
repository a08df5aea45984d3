-- Why, when and by whom somebody was archived; a record is archived where a reason stands.
ALTER TABLE person
    ADD archive_reason text,
    ADD archived_on    date,
    ADD archived_by    uuid,
    ADD archive_note   text;
UPDATE person SET archive_reason = 'OTHER', archived_on = changed_at::date WHERE archived;
ALTER TABLE person
    DROP archived,
    ADD CHECK ((archive_reason IS NULL) = (archived_on IS NULL));

ALTER TABLE organisation
    ADD archive_reason text,
    ADD archived_on    date,
    ADD archived_by    uuid,
    ADD archive_note   text;
UPDATE organisation SET archive_reason = 'OTHER', archived_on = current_date WHERE archived;
ALTER TABLE organisation
    DROP archived,
    ADD CHECK ((archive_reason IS NULL) = (archived_on IS NULL));
