-- Open user tasks of one case, called processes included, oldest first.
SELECT task.id_
  FROM act_ru_execution root
  JOIN act_ru_execution instance ON instance.root_proc_inst_id_ = root.id_ AND instance.parent_id_ IS NULL
  JOIN act_ru_task task ON task.proc_inst_id_ = instance.id_
 WHERE root.business_key_ = :caseId
 ORDER BY task.create_time_, task.id_
