-- The engine's open user tasks, as they are now: the source of inbox_item. CREATE_TIME_ and DUE_DATE_ have no zone and
-- are written in the zone of the JVM, which is the zone of this session.
SELECT t.id_                             AS task_id,
       c.text_::uuid                     AS case_id,
       i.business_key_::uuid             AS business_key,
       d.key_                            AS process_key,
       d.id_                             AS definition_id,
       t.task_def_key_                   AS element,
       t.create_time_::timestamptz       AS created_at,
       t.due_date_::timestamptz          AS house_due,
       t.assignee_::uuid                 AS assignee,
       ARRAY(SELECT DISTINCT l.group_id_
               FROM act_ru_identitylink l
              WHERE l.task_id_ = t.id_ AND l.type_ = 'candidate' AND l.group_id_ IS NOT NULL
              ORDER BY 1)                AS roles,
       -- Who did the earlier steps of this process, for steps that ask for a second person.
       (SELECT jsonb_object_agg(h.task_def_key_, h.assignee_ ORDER BY h.end_time_)
          FROM act_hi_taskinst h
         WHERE h.proc_inst_id_ = t.proc_inst_id_ AND h.end_time_ IS NOT NULL AND h.assignee_ IS NOT NULL) AS done_by
  FROM act_ru_task t
  JOIN act_ru_execution i ON i.id_ = t.proc_inst_id_
  JOIN act_re_procdef d   ON d.id_ = t.proc_def_id_
  JOIN act_ru_variable c  ON c.execution_id_ = t.proc_inst_id_ AND c.name_ = 'caseId'
 WHERE t.id_ = ANY (:tasks)
