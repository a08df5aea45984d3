-- A campaign, or another matter, may need legal aid for somebody: that is a way in which a request reaches us.
ALTER TABLE legal_aid_case DROP CONSTRAINT legal_aid_case_channel_check;
ALTER TABLE legal_aid_case ADD CONSTRAINT legal_aid_case_channel_check
    CHECK (channel IN ('PHONE', 'IN_PERSON', 'CBO', 'OTHER_MATTER'));
