-- A corrected answer names the set of answers that it puts right; both stay.
ALTER TABLE case_answer ADD COLUMN corrects uuid;
