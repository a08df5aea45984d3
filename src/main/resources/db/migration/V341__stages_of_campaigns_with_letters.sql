-- Letters to authorities moved campaigns to a stage of legal aid, and off the board.
UPDATE case_file SET stage = 'action' WHERE kind = 'campaign' AND stage = 'appeal';
