-- What had been known of each field before a set of answers, and the corrections of it, in the words of then; nothing of
-- those that were answered for the first time. It is to become a new version, so the rows say where it will belong.
SELECT before.id, said.position, said.field, coalesce(before.element, said.element) AS element,
       before.value AS former,
       coalesce(before.label_az, said.label_az) AS label_az, coalesce(before.label_en, said.label_en) AS label_en,
       before.shown_az, before.shown_en, coalesce(before.corrects, before.answer_set) AS corrects
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
