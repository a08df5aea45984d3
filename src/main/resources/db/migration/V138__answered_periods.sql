-- A missed period for which somebody has answered no longer presses in the lists.
ALTER TABLE case_deadline ADD COLUMN answered_on date;
