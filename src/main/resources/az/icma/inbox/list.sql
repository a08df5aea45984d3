-- A page of the work of one person or, for those who lead, of the team. Steps whose statutory day is near or past come
-- first, by that day. A day beyond the horizon presses nobody: there steps stand by urgency and the house's day, as those
-- without one do. Each part has its own indexes, so the cost depends on the page, not on how many steps are open; and
-- nothing that is stored depends on today.
WITH near AS (
/* near */
), far AS (
/* far */
), page AS (
    SELECT *, law_due AS pressing FROM near
     UNION ALL
    SELECT *, 'infinity' FROM far
     ORDER BY pressing, urgency DESC, house_due, created_at, task_id
     LIMIT :limit OFFSET :offset
)
SELECT i.*, nullif(i.law_due, 'infinity') AS law_day, nullif(i.house_due, 'infinity') AS house_moment
  FROM page p
  JOIN inbox_item i USING (task_id)
 ORDER BY p.pressing, i.urgency DESC, i.house_due, i.created_at, i.task_id
