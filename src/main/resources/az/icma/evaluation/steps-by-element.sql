-- What became of the steps of each element in a period: those that were done in it, not those that the course of the case
-- took away; and those that are open now.
SELECT s.process_key,
       s.element,
       s.element_type,
       min(s.clock)                                                   AS clock,
       count(*) FILTER (WHERE done)                                   AS done,
       count(DISTINCT s.case_id) FILTER (WHERE done)                  AS cases,
       count(*) FILTER (WHERE done) - count(DISTINCT s.case_id) FILTER (WHERE done) AS again,
       sum(s.working_days) FILTER (WHERE done)                        AS total,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY s.working_days) FILTER (WHERE done) AS median,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY s.working_days) FILTER (WHERE done) AS ninetieth,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM s.ended - s.started)::float8)
                            FILTER (WHERE done)                       AS median_seconds,
       count(*) FILTER (WHERE done AND s.due IS NOT NULL)             AS with_due,
       count(*) FILTER (WHERE done AND s.ended > s.due)               AS late,
       count(*) FILTER (WHERE s.ended IS NULL)                        AS open,
       count(DISTINCT s.case_id) FILTER (WHERE s.ended IS NULL)       AS open_cases,
       min(s.started) FILTER (WHERE s.ended IS NULL)                  AS oldest
  FROM (/* asked-cases */) AS c
  JOIN evaluation_step s USING (case_id)
 CROSS JOIN LATERAL (SELECT s.ended >= :start AND s.ended < :end AND NOT s.cancelled AS done) AS d
 WHERE (s.ended IS NULL OR s.ended >= :start AND s.ended < :end)
   AND (:process::text IS NULL OR s.process_key = :process)
   AND (:version::integer IS NULL OR s.version = :version)
 GROUP BY s.process_key, s.element, s.element_type
 ORDER BY s.process_key, s.element
