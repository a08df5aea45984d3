-- Message events that wait in any process of one case, called processes included.
SELECT subscription.event_name_   AS message,
       subscription.activity_id_  AS element,
       subscription.execution_id_ AS execution,
       instance.proc_def_id_      AS definition,
       instance.business_key_     AS business_key
  FROM act_ru_execution root
  JOIN act_ru_execution instance ON instance.root_proc_inst_id_ = root.id_ AND instance.parent_id_ IS NULL
  JOIN act_ru_event_subscr subscription ON subscription.proc_inst_id_ = instance.id_
 WHERE root.business_key_ = :caseId
   AND subscription.event_type_ = 'message'
 ORDER BY subscription.created_, subscription.id_
