INSERT INTO evaluation_case (case_id, kind, status, registered, theme, district, urgency, stage, opened_on, closed_on,
                             outcome, working_days, sex, age_band, flags, home_district)
VALUES (:caseId, :kind, :status, :registered, :theme, :district, :urgency, :stage, :openedOn, :closedOn,
        :outcome, :workingDays, :sex, :ageBand, :flags, :homeDistrict)
ON CONFLICT (case_id) DO UPDATE
   SET (kind, status, registered, theme, district, urgency, stage, opened_on, closed_on,
        outcome, working_days, sex, age_band, flags, home_district)
     = (excluded.kind, excluded.status, excluded.registered, excluded.theme, excluded.district, excluded.urgency,
        excluded.stage, excluded.opened_on, excluded.closed_on, excluded.outcome, excluded.working_days, excluded.sex,
        excluded.age_band, excluded.flags, excluded.home_district)
