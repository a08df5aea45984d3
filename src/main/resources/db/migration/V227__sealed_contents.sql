-- The key that opens the content of a file, sealed with that of its matter; until it is sent, with that of whoever put it
-- there. Where none stands the content is of the time before, and is sealed at the next start.
ALTER TABLE case_attachment ADD content_key bytea;
ALTER TABLE case_shelf ADD content_key bytea;
