-- The steps that a figure counts, each by the codes of its case: those done in a period, or those that are open now.
SELECT c.case_id,
       c.kind,
       c.district,
       c.theme,
       s.process_key AS process,
       s.element,
       to_char(CASE WHEN :open THEN s.started ELSE s.ended END AT TIME ZONE 'Asia/Baku', 'YYYY-MM') AS month,
       CASE WHEN NOT :open THEN s.working_days END AS working_days
  FROM (/* asked-cases */) AS c
  JOIN evaluation_step s USING (case_id)
 WHERE (:open AND s.ended IS NULL OR NOT :open AND s.ended >= :start AND s.ended < :end AND NOT s.cancelled)
   AND (:process::text IS NULL OR s.process_key = :process)
   AND (:version::integer IS NULL OR s.version = :version)
   AND (:element::text IS NULL OR s.element = :element)
   AND (:clock::text IS NULL OR s.clock = :clock)
   AND s.clock IS NOT NULL
