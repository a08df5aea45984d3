-- What the timeline says of periods named them by their code; now it names them by their title, in the reader's language.
UPDATE case_timeline
SET codes[1] = 'choice:deadlineRules:' || codes[1]
WHERE text_key IN ('deadlines.timeline.started', 'deadlines.timeline.extended', 'deadlines.timeline.kept', 'deadlines.timeline.lapsed')
  AND codes[1] NOT LIKE 'choice:%';
