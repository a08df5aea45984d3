-- Offers follow the items: one per role while nobody has taken the step, none afterwards.
WITH wanted AS (
    SELECT i.task_id, r.role, i.district, i.urgency, i.law_due, i.house_due, i.created_at, i.barred, i.kept_away,
           i.circle, i.circle_roles, i.team, i.among
      FROM inbox_item i
     CROSS JOIN unnest(i.roles) AS r(role)
     WHERE i.task_id = ANY (:tasks) AND i.assignee IS NULL
), withdrawn AS (
    DELETE FROM inbox_offer o
     WHERE o.task_id = ANY (:tasks)
       AND NOT EXISTS (SELECT FROM wanted w WHERE w.task_id = o.task_id AND w.role = o.role)
)
INSERT INTO inbox_offer (task_id, role, district, urgency, law_due, house_due, created_at, barred, kept_away, circle, circle_roles, team,
                         among)
SELECT task_id, role, district, urgency, law_due, house_due, created_at, barred, kept_away, circle, circle_roles, team, among
  FROM wanted
ON CONFLICT (task_id, role) DO UPDATE
   SET (district, urgency, law_due, house_due, created_at, barred, kept_away, circle, circle_roles, team, among)
     = (excluded.district, excluded.urgency, excluded.law_due, excluded.house_due, excluded.created_at, excluded.barred,
        excluded.kept_away, excluded.circle, excluded.circle_roles, excluded.team, excluded.among)
