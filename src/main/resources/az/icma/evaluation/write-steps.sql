INSERT INTO evaluation_step (step_id, case_id, business_key, instance_id, process_key, version, element, element_type,
                             stage, clock, role, outcome, started, ended, cancelled, working_days, due)
VALUES (:stepId, :caseId, :businessKey, :instanceId, :processKey, :version, :element, :elementType,
        :stage, :clock, :role, :outcome, :started, :ended, :cancelled, :workingDays, :due)
ON CONFLICT (step_id) DO UPDATE
   SET (case_id, business_key, instance_id, process_key, version, element, element_type,
        stage, clock, role, outcome, started, ended, cancelled, working_days, due)
     = (excluded.case_id, excluded.business_key, excluded.instance_id, excluded.process_key, excluded.version,
        excluded.element, excluded.element_type, excluded.stage, excluded.clock, excluded.role, excluded.outcome,
        excluded.started, excluded.ended, excluded.cancelled, excluded.working_days, excluded.due)
