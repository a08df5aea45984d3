-- A page of the work of one person or, for those who lead, of the team. Each branch reads its index in the order of the list and stops at :until rows, so
-- the cost depends on the page, not on how many steps are open.
WITH mine AS (
    SELECT task_id, law_due, urgency, house_due, created_at
      FROM inbox_item
     WHERE :mine
       AND assignee = :me
       AND NOT :me = ANY (kept_away)
       AND (circle IS NULL OR :me = ANY (circle) OR circle_roles && :roles::text[])
       AND CASE :only
           WHEN 'LATE' THEN law_due < :today OR house_due < :now
           WHEN 'TODAY' THEN (law_due = :today OR house_due < :tomorrow) AND law_due >= :today AND house_due >= :now
           WHEN 'APPROVALS' THEN barred IS NOT NULL
           ELSE true END
       AND (:text = '' OR search_key LIKE :text)
     ORDER BY law_due, urgency DESC, house_due, created_at, task_id
     LIMIT :until
), offered AS (
    SELECT o.*
      FROM unnest(:roles) AS r(role)
     CROSS JOIN LATERAL (
           SELECT f.task_id, f.law_due, f.urgency, f.house_due, f.created_at
             FROM inbox_offer f
            WHERE :offered
              AND f.role = r.role
              AND f.barred IS DISTINCT FROM :me
              AND NOT :me = ANY (f.kept_away)
              AND (f.circle IS NULL OR :me = ANY (f.circle) OR f.circle_roles && :roles::text[])
              AND (cardinality(:districts) = 0 OR f.district = '' OR f.district = ANY (:districts))
              AND CASE :only
                  WHEN 'LATE' THEN f.law_due < :today OR f.house_due < :now
                  WHEN 'TODAY' THEN (f.law_due = :today OR f.house_due < :tomorrow) AND f.law_due >= :today AND f.house_due >= :now
                  WHEN 'APPROVALS' THEN f.barred IS NOT NULL
                  ELSE true END
              AND (:text = '' OR EXISTS (SELECT FROM inbox_item i WHERE i.task_id = f.task_id AND i.search_key LIKE :text))
            ORDER BY f.law_due, f.urgency DESC, f.house_due, f.created_at, f.task_id
            LIMIT :until) AS o
), team AS (
    SELECT task_id, law_due, urgency, house_due, created_at
      FROM inbox_item
     WHERE :team
       AND (NOT :free OR assignee IS NULL)
       AND (:holder = '' OR assignee = CAST(nullif(:holder, '') AS uuid))
       AND NOT :me = ANY (kept_away)
       AND (circle IS NULL OR :me = ANY (circle) OR circle_roles && :roles::text[])
       AND (cardinality(:districts) = 0 OR district = '' OR district = ANY (:districts))
       AND CASE :only
           WHEN 'LATE' THEN law_due < :today OR house_due < :now
           WHEN 'TODAY' THEN (law_due = :today OR house_due < :tomorrow) AND law_due >= :today AND house_due >= :now
           WHEN 'APPROVALS' THEN barred IS NOT NULL
           ELSE true END
       AND (:text = '' OR search_key LIKE :text)
     ORDER BY law_due, urgency DESC, house_due, created_at, task_id
     LIMIT :until
), page AS (
    SELECT * FROM mine
     UNION
    SELECT * FROM offered
     UNION
    SELECT * FROM team
     ORDER BY law_due, urgency DESC, house_due, created_at, task_id
     LIMIT :limit OFFSET :offset
)
SELECT i.*, nullif(i.law_due, 'infinity') AS law_day, nullif(i.house_due, 'infinity') AS house_moment
  FROM page p
  JOIN inbox_item i USING (task_id)
 ORDER BY i.law_due, i.urgency DESC, i.house_due, i.created_at, i.task_id
