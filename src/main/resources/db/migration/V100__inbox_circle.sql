-- Steps of a matter that only some learn of are listed to them alone; no circle: roles and districts decide. Rows of
-- before follow their matter at once.
ALTER TABLE inbox_item ADD COLUMN circle uuid[], ADD COLUMN circle_roles text[];
ALTER TABLE inbox_offer ADD COLUMN circle uuid[], ADD COLUMN circle_roles text[];

UPDATE inbox_item i
   SET circle = ARRAY(SELECT t.user_id FROM case_team t WHERE t.case_id = c.id ORDER BY 1),
       circle_roles = CASE c.confidentiality WHEN 'TEAM' THEN ARRAY['coordinator'] ELSE '{}' END
  FROM case_file c
 WHERE c.id = i.case_id AND c.confidentiality <> 'OPEN';

UPDATE inbox_offer o
   SET (circle, circle_roles) = (i.circle, i.circle_roles)
  FROM inbox_item i
 WHERE i.task_id = o.task_id AND i.circle IS NOT NULL;
