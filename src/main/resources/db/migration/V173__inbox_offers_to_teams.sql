-- Who is on the team of the case, and to whom of it alone a step is offered; among nobody: to everybody of the role.
ALTER TABLE inbox_item ADD COLUMN team uuid[] NOT NULL DEFAULT '{}', ADD COLUMN among uuid[];
ALTER TABLE inbox_offer ADD COLUMN team uuid[] NOT NULL DEFAULT '{}', ADD COLUMN among uuid[];

UPDATE inbox_item i
   SET team = ARRAY(SELECT DISTINCT t.user_id FROM case_team t WHERE t.case_id = i.case_id ORDER BY 1)
 WHERE EXISTS (SELECT FROM case_team t WHERE t.case_id = i.case_id);

UPDATE inbox_offer o SET team = i.team FROM inbox_item i WHERE i.task_id = o.task_id AND i.team <> '{}';
