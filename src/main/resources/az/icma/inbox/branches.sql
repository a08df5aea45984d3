-- Where steps come from: what the person has taken, what is offered to their roles, what colleagues who are away have
-- left to them and, for those who lead, what the team carries; one part of the list, in the order of that part. Each
-- branch reads its index in this order and stops at :until rows.
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
       AND /* part */
     ORDER BY /* order */
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
              AND (f.among IS NULL OR :me = ANY (f.among) OR f.among && :absent::uuid[])
              AND (NOT :ofMyTeams OR :me = ANY (f.team))
              AND NOT :me = ANY (f.kept_away)
              AND (f.circle IS NULL OR :me = ANY (f.circle) OR f.circle_roles && :roles::text[]
                   OR f.circle && :absent::uuid[])
              AND (cardinality(:districts) = 0 OR f.district = '' OR f.district = ANY (:districts)
                   OR f.team && :absent::uuid[])
              AND CASE :only
                  WHEN 'LATE' THEN f.law_due < :today OR f.house_due < :now
                  WHEN 'TODAY' THEN (f.law_due = :today OR f.house_due < :tomorrow) AND f.law_due >= :today AND f.house_due >= :now
                  WHEN 'APPROVALS' THEN f.barred IS NOT NULL
                  ELSE true END
              AND (:text = '' OR EXISTS (SELECT FROM inbox_item i WHERE i.task_id = f.task_id AND i.search_key LIKE :text))
              AND /* part */
            ORDER BY /* order */
            LIMIT :until) AS o
), left_behind AS (
    SELECT task_id, law_due, urgency, house_due, created_at
      FROM inbox_item
     WHERE :offered
       AND NOT :ofMyTeams
       AND assignee = ANY (:absent::uuid[])
       AND (roles = '{}' OR roles && :roles::text[])
       AND barred IS DISTINCT FROM :me
       AND NOT :me = ANY (kept_away)
       AND (circle IS NULL OR circle && :absent::uuid[] OR :me = ANY (circle) OR circle_roles && :roles::text[])
       AND CASE :only
           WHEN 'LATE' THEN law_due < :today OR house_due < :now
           WHEN 'TODAY' THEN (law_due = :today OR house_due < :tomorrow) AND law_due >= :today AND house_due >= :now
           WHEN 'APPROVALS' THEN barred IS NOT NULL
           ELSE true END
       AND (:text = '' OR search_key LIKE :text)
       AND /* part */
     ORDER BY /* order */
     LIMIT :until
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
       AND /* part */
     ORDER BY /* order */
     LIMIT :until
)
SELECT * FROM mine
 UNION
SELECT * FROM offered
 UNION
SELECT * FROM left_behind
 UNION
SELECT * FROM team
