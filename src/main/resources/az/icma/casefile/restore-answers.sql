-- A new version of what a set of answers, and the corrections of it, have said: what had been known before, in the words
-- of then, or nothing. It counts as said by whoever had said it.
INSERT INTO case_answer (id, answer_set, position, case_id, business_key, process_key, element, field, value, version,
                         label_az, label_en, shown_az, shown_en, answered_by, answered_at, corrects)
SELECT gen_random_uuid(), :restored, said.position, said.case_id, said.business_key, said.process_key,
       coalesce(before.element, said.element), said.field, coalesce(before.value, 'null'), said.version + 1,
       coalesce(before.label_az, said.label_az), coalesce(before.label_en, said.label_en),
       before.shown_az, before.shown_en, :by, :at, coalesce(before.corrects, before.answer_set)
  FROM (SELECT DISTINCT ON (field) *
          FROM case_answer
         WHERE case_id = :caseId AND business_key = :key
         ORDER BY field, version DESC) AS said
  LEFT JOIN LATERAL (
       SELECT *
         FROM case_answer earlier
        WHERE earlier.case_id = :caseId AND earlier.business_key = :key
          AND earlier.field = said.field
          AND earlier.answer_set <> :set AND earlier.corrects IS DISTINCT FROM :set
        ORDER BY version DESC
        LIMIT 1) AS before ON true
 WHERE said.answer_set = :set OR said.corrects = :set
