-- How many cases began, ended and stayed open in a period, in groups. In every group and in all of them:
-- before + started = finished + after.
WITH asked AS (
    SELECT *
      FROM (/* asked-cases */) AS c
     WHERE opened_on <= :to AND (closed_on IS NULL OR closed_on >= :from)
)
SELECT CASE :by
            WHEN 'DISTRICT' THEN district
            WHEN 'THEME'    THEN theme
            WHEN 'KIND'     THEN kind
            WHEN 'SEX'      THEN sex
            WHEN 'AGE'      THEN age_band
            WHEN 'OUTCOME'  THEN CASE WHEN closed_on <= :to THEN outcome END
       END                                                       AS code,
       count(*) FILTER (WHERE opened_on < :from)                 AS before,
       count(*) FILTER (WHERE opened_on >= :from)                AS started,
       count(*) FILTER (WHERE closed_on <= :to)                  AS finished,
       count(*) FILTER (WHERE closed_on IS NULL OR closed_on > :to) AS after,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY working_days) FILTER (WHERE closed_on <= :to) AS median,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY working_days) FILTER (WHERE closed_on <= :to) AS ninetieth
  FROM asked
 GROUP BY 1
 ORDER BY 1
