-- Whoever projects a case waits for the others who do: the last one through sees what all before it committed.
SELECT pg_advisory_xact_lock(hashtextextended(case_id::text, 0))
  FROM (SELECT case_id FROM inbox_item WHERE task_id = ANY (:tasks)
         UNION
        SELECT c.text_::uuid
          FROM act_ru_task t
          JOIN act_ru_variable c ON c.execution_id_ = t.proc_inst_id_ AND c.name_ = 'caseId'
         WHERE t.id_ = ANY (:tasks)
         ORDER BY 1) AS touched
