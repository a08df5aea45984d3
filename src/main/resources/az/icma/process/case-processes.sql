-- Every process that works or worked for one case, oldest first, with the elements passed and the elements it stands at.
SELECT instance.id_           AS instance,
       instance.proc_def_id_  AS definition,
       instance.proc_def_key_ AS process,
       instance.end_time_ IS NULL AS running,
       array_remove(array_agg(DISTINCT step.act_id_) FILTER (WHERE step.end_time_ IS NOT NULL AND back.step_id IS NULL), NULL) AS done,
       array_remove(array_agg(DISTINCT step.act_id_) FILTER (WHERE step.end_time_ IS NULL), NULL)     AS current
  FROM act_hi_procinst root
  JOIN act_hi_procinst instance ON instance.root_proc_inst_id_ = root.id_
  LEFT JOIN act_hi_actinst step ON step.proc_inst_id_ = instance.id_ AND step.act_type_ <> 'multiInstanceBody'
  LEFT JOIN step_taken_back back ON back.step_id = step.id_
 WHERE root.business_key_ = :caseId
   AND root.super_process_instance_id_ IS NULL
 GROUP BY instance.id_, instance.proc_def_id_, instance.proc_def_key_, instance.start_time_, instance.end_time_
 ORDER BY instance.start_time_, instance.id_
