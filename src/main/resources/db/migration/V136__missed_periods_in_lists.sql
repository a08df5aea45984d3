-- A matter whose last period was missed stood in lists like one without any.
UPDATE case_file c
SET law_due = (SELECT max(d.due_on) FROM case_deadline d WHERE d.case_id = c.id AND d.status = 'LAPSED')
WHERE c.law_due IS NULL
  AND c.status IN ('REQUEST', 'OPEN');
