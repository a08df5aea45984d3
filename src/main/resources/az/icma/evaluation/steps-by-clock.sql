-- Whose time it was: the steps that were done in a period, by the clock that ran at them. Counted by their days first:
-- there are few different numbers of days, and sorting a million steps for a percentile takes many times as long. For
-- the same reason cases are counted only where they are few: elsewhere it is enough that there are several, and every
-- case sets one of 64 marks.
WITH passed AS NOT MATERIALIZED (
    SELECT s.clock COLLATE "C" AS clock, s.case_id, s.working_days, s.due, s.ended
      FROM (/* asked-cases */) AS c
      JOIN evaluation_step s USING (case_id)
     WHERE s.ended >= :start AND s.ended < :end
       AND NOT s.cancelled
       AND s.clock IS NOT NULL
), spent AS (
    SELECT clock,
           working_days,
           count(*)                                       AS steps,
           count(due)                                     AS with_due,
           count(*) FILTER (WHERE ended > due)            AS late,
           bit_or(1::bigint << (uuid_hash(case_id) & 63)) AS marks
      FROM passed
     GROUP BY clock, working_days
), placed AS (
    SELECT *,
           sum(steps) OVER (PARTITION BY clock ORDER BY working_days)                       AS upto,
           sum(steps) FILTER (WHERE working_days IS NOT NULL) OVER (PARTITION BY clock) - 1 AS last
      FROM spent
), counted AS (
    SELECT clock,
           sum(steps)                                                           AS done,
           bit_count(bit_or(marks)::bit(64))                                    AS marks,
           sum(steps * working_days)                                            AS total,
           min(working_days) FILTER (WHERE upto > floor(0.5 * last))            AS half_below,
           min(working_days) FILTER (WHERE upto > ceil(0.5 * last))             AS half_above,
           min(working_days) FILTER (WHERE upto > floor(0.9 * last))            AS nine_tenths_below,
           min(working_days) FILTER (WHERE upto > ceil(0.9 * last))             AS nine_tenths_above,
           max(last)                                                            AS last,
           sum(with_due)                                                        AS with_due,
           sum(late)                                                            AS late
      FROM placed
     GROUP BY clock
)
SELECT clock,
       done,
       CASE WHEN marks >= :smallest THEN marks
            ELSE (SELECT count(DISTINCT p.case_id) FROM passed p WHERE p.clock = counted.clock)
       END AS cases,
       total,
       (half_below + mod(0.5 * last, 1) * (half_above - half_below))::float8                             AS median,
       (nine_tenths_below + mod(0.9 * last, 1) * (nine_tenths_above - nine_tenths_below))::float8        AS ninetieth,
       with_due,
       late
  FROM counted
 ORDER BY clock
