-- The letters behind a scorecard, the newest first; who may not open a case does not find its letters here.
SELECT f.id AS case_id, f.number, f.theme, a.kind, a.registered_on, a.due_on, a.replied_on, a.working_days_used, a.was_late, a.result,
       false AS forwarded
  FROM appeal a
  JOIN case_file f ON f.id = a.case_id
 WHERE a.authority_id = :authority AND a.registered_on IS NOT NULL
UNION ALL
SELECT f.id, f.number, f.theme, a.kind, NULL, NULL, w.forwarded_on, w.working_days, false, NULL, true
  FROM appeal_forwarding w
  JOIN appeal a ON a.id = w.appeal_id
  JOIN case_file f ON f.id = w.case_id
 WHERE w.from_authority = :authority
 ORDER BY registered_on DESC NULLS LAST, replied_on DESC
