-- What the engine's history says of some steps. Its times have no zone and are written in the zone of the JVM, which is
-- the zone of this session. A process belongs to the case that its outermost process is about.
WITH touched AS (
    SELECT unnest(:steps) AS step_id
     UNION
    SELECT act_inst_id_ FROM act_hi_taskinst WHERE id_ = ANY (:tasks)
     UNION
    SELECT id_ FROM act_hi_actinst WHERE proc_inst_id_ = ANY (:instances)
)
SELECT s.id_                                AS step_id,
       coalesce(c.text_, root.business_key_)::uuid AS case_id,
       coalesce(i.business_key_, root.business_key_)::uuid AS business_key,
       i.id_                                AS instance_id,
       i.proc_def_key_                      AS process_key,
       d.id_                                AS definition_id,
       d.version_                           AS version,
       s.act_id_                            AS element,
       s.act_type_                          AS element_type,
       s.start_time_::timestamptz           AS started,
       s.end_time_::timestamptz             AS ended,
       -- The course of the case took it away, or somebody took back that it was done.
       s.act_inst_state_ = 2 OR b.step_id IS NOT NULL AS cancelled,
       k.due_date_::timestamptz             AS due,
       -- The role to which a user task was offered.
       (SELECT min(l.group_id_)
          FROM act_hi_identitylink l
         WHERE l.task_id_ = s.task_id_ AND l.type_ = 'candidate' AND l.operation_type_ = 'add') AS role,
       -- The codes from which an end event may take its outcome.
       CASE WHEN s.act_type_ LIKE '%EndEvent' THEN
            (SELECT jsonb_object_agg(v.name_, v.text_)
               FROM act_hi_varinst v
              WHERE v.proc_inst_id_ = i.id_ AND v.var_type_ = 'string' AND v.text_ IS NOT NULL)
       END                                  AS codes
  FROM touched t
  JOIN act_hi_actinst s     ON s.id_ = t.step_id AND s.act_type_ <> 'multiInstanceBody'
  JOIN act_hi_procinst i    ON i.id_ = s.proc_inst_id_
  JOIN act_hi_procinst root ON root.id_ = i.root_proc_inst_id_
  JOIN act_re_procdef d     ON d.id_ = i.proc_def_id_
  LEFT JOIN step_taken_back b ON b.step_id = s.id_
  LEFT JOIN act_hi_taskinst k ON k.id_ = s.task_id_
  -- The process id as well as the execution: only the first is indexed.
  LEFT JOIN act_hi_varinst c ON c.proc_inst_id_ = i.id_ AND c.execution_id_ = i.id_ AND c.name_ = 'caseId'
 WHERE coalesce(c.text_, root.business_key_) ~ '^[0-9a-f-]{36}$'
   AND coalesce(i.business_key_, root.business_key_) ~ '^[0-9a-f-]{36}$'
 ORDER BY s.id_
