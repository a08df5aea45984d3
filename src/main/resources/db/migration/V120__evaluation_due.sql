-- By when the house wants a step to be done, so that what was late can be counted. Steps of processes whose history has
-- expired stay without.
ALTER TABLE evaluation_step ADD COLUMN due timestamptz;

COMMENT ON COLUMN evaluation_step.due IS 'The house due day of a user task; empty for steps without one.';

UPDATE evaluation_step s
   SET due = k.due_date_::timestamptz
  FROM act_hi_actinst a
  JOIN act_hi_taskinst k ON k.id_ = a.task_id_
 WHERE a.id_ = s.step_id
   AND k.due_date_ IS NOT NULL;

-- What was done in a period, whatever the process.
CREATE INDEX evaluation_step_done ON evaluation_step (ended) WHERE ended IS NOT NULL AND NOT cancelled;

CREATE INDEX evaluation_step_version ON evaluation_step (process_key, version);
