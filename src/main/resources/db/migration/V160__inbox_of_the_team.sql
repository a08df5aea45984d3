-- Those who lead read the steps of all in the order of the list, whoever has them.
CREATE INDEX inbox_item_all ON inbox_item (law_due, urgency DESC, house_due, created_at, task_id);
