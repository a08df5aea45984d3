-- The cases that a question is about: not those that turned out to be a mistake, and only of the reader's districts.
SELECT c.*
  FROM evaluation_case c
 WHERE c.status <> 'VOIDED'
   AND (:kind::text IS NULL OR c.kind = :kind)
   AND (:district::text IS NULL OR c.district = :district)
   AND (:theme::text IS NULL OR c.theme = :theme)
   AND (:outcome::text IS NULL OR c.outcome = :outcome)
   AND (:sex::text IS NULL OR c.sex = :sex)
   AND (:ageBand::text IS NULL OR c.age_band = :ageBand)
   AND (:flag::text IS NULL OR :flag = ANY (c.flags))
   AND (cardinality(:reach::text[]) = 0 OR c.district = ANY (:reach))
