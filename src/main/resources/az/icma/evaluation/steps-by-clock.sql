-- Whose time it was: the steps that were done in a period, by the clock that ran at them.
SELECT s.clock,
       count(*)                  AS done,
       count(DISTINCT s.case_id) AS cases,
       sum(s.working_days)       AS total,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY s.working_days) AS median,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY s.working_days) AS ninetieth,
       count(s.due)              AS with_due,
       count(*) FILTER (WHERE s.ended > s.due) AS late
  FROM (/* asked-cases */) AS c
  JOIN evaluation_step s USING (case_id)
 WHERE s.ended >= :start AND s.ended < :end
   AND NOT s.cancelled
   AND s.clock IS NOT NULL
 GROUP BY s.clock
 ORDER BY s.clock
