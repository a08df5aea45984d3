-- Organisations are searched in memory, as people are: every node reads what has changed since it last looked.
ALTER TABLE organisation ADD changed_at timestamptz NOT NULL DEFAULT clock_timestamp();
CREATE INDEX organisation_by_change ON organisation (changed_at);

ALTER FUNCTION person_changed() RENAME TO registry_record_changed;
ALTER TRIGGER person_changed ON person RENAME TO registry_record_changed;
CREATE TRIGGER registry_record_changed BEFORE INSERT OR UPDATE ON organisation
    FOR EACH ROW EXECUTE FUNCTION registry_record_changed();
