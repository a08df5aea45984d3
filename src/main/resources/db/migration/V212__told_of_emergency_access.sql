-- Whoever answers for a case is told when somebody was let into it in an emergency.
ALTER TABLE case_telling DROP CONSTRAINT case_telling_kind_check;
ALTER TABLE case_telling ADD CONSTRAINT case_telling_kind_check CHECK (kind IN ('MENTION', 'HANDOVER', 'EMERGENCY'));
