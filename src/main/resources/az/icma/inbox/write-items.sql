INSERT INTO inbox_item (task_id, case_id, business_key, process_key, definition_id, element, step_az, step_en, stage, clock,
                        case_number, case_kind, case_title, district, urgency, law_due, house_due, created_at, assignee,
                        roles, barred, search_key, kept_away, title_en, circle, circle_roles, team, among)
VALUES (:taskId, :caseId, :businessKey, :processKey, :definitionId, :element, :stepAz, :stepEn, :stage, :clock,
        :caseNumber, :caseKind, :caseTitle, :district, :urgency, coalesce(:lawDue::date, 'infinity'),
        coalesce(:houseDue::timestamptz, 'infinity'), :createdAt, :assignee, :roles, :barred, :searchKey, :keptAway::uuid[],
        :titleEn, :circle::uuid[], :circleRoles::text[], :team::uuid[], :among::uuid[])
ON CONFLICT (task_id) DO UPDATE
   SET (case_id, business_key, process_key, definition_id, element, step_az, step_en, stage, clock,
        case_number, case_kind, case_title, district, urgency, law_due, house_due, created_at, assignee,
        roles, barred, search_key, kept_away, title_en, circle, circle_roles, team, among)
     = (excluded.case_id, excluded.business_key, excluded.process_key, excluded.definition_id, excluded.element,
        excluded.step_az, excluded.step_en, excluded.stage, excluded.clock, excluded.case_number, excluded.case_kind,
        excluded.case_title, excluded.district, excluded.urgency, excluded.law_due, excluded.house_due,
        excluded.created_at, excluded.assignee, excluded.roles, excluded.barred, excluded.search_key, excluded.kept_away,
        excluded.title_en, excluded.circle, excluded.circle_roles, excluded.team, excluded.among)
