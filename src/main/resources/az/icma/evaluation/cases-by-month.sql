-- How many cases began and ended in each month of a period, and how many were open at its end: those open before, plus
-- what began, less what ended.
WITH asked AS (
    SELECT *
      FROM (/* asked-cases */) AS c
     WHERE opened_on <= :to AND (closed_on IS NULL OR closed_on >= :from)
), opened AS (
    SELECT date_trunc('month', opened_on)::date AS month, count(*) AS started
      FROM asked
     WHERE opened_on >= :from
     GROUP BY 1
), closed AS (
    SELECT date_trunc('month', closed_on)::date AS month,
           count(*)                             AS finished,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY working_days) AS median,
           percentile_cont(0.9) WITHIN GROUP (ORDER BY working_days) AS ninetieth
      FROM asked
     WHERE closed_on <= :to
     GROUP BY 1
), course AS (
    SELECT m.month::date          AS month,
           coalesce(started, 0)   AS started,
           coalesce(finished, 0)  AS finished,
           median,
           ninetieth
      FROM generate_series(:from::timestamp, :to, '1 month') AS m (month)
      LEFT JOIN opened ON opened.month = m.month
      LEFT JOIN closed ON closed.month = m.month
), open_before AS (
    SELECT count(*) AS stock FROM asked WHERE opened_on < :from
)
SELECT to_char(month, 'YYYY-MM') AS code,
       stock + sum(started - finished) OVER running - started + finished AS before,
       started,
       finished,
       stock + sum(started - finished) OVER running AS after,
       median,
       ninetieth
  FROM course CROSS JOIN open_before
WINDOW running AS (ORDER BY month)
 ORDER BY month
