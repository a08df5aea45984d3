-- The order of steps whose statutory day, if there is one, is far away: urgency, then the house's day. The law's day is
-- in the index so that those which are near are passed over without a look at the row.
CREATE INDEX inbox_item_mine_far ON inbox_item (assignee, urgency DESC, house_due, created_at, task_id)
    INCLUDE (law_due) WHERE assignee IS NOT NULL;
CREATE INDEX inbox_offer_role_far ON inbox_offer (role, urgency DESC, house_due, created_at, task_id) INCLUDE (law_due);
CREATE INDEX inbox_item_all_far ON inbox_item (urgency DESC, house_due, created_at, task_id) INCLUDE (law_due);
