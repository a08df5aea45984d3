-- What clients say with their consent: several agreed ways, and what to heed on any of them.
ALTER TABLE person
    ADD contact_channels text[] NOT NULL DEFAULT '{}',
    ADD contact_cautions text[] NOT NULL DEFAULT '{}';

UPDATE person SET contact_channels = ARRAY[contact_channel] WHERE contact_channel IS NOT NULL;

ALTER TABLE person DROP contact_channel;
