-- The cases that a figure counts, each by its codes.
SELECT case_id,
       kind,
       to_char(CASE :measure WHEN 'STARTED' THEN opened_on WHEN 'FINISHED' THEN closed_on END, 'YYYY-MM') AS month,
       district,
       theme,
       CASE WHEN :measure = 'FINISHED' THEN outcome END      AS outcome,
       CASE WHEN :measure = 'FINISHED' THEN working_days END AS working_days
  FROM (/* asked-cases */) AS c
 WHERE opened_on <= :to
   AND CASE :measure
            WHEN 'STARTED'  THEN opened_on >= :from
            WHEN 'FINISHED' THEN closed_on BETWEEN :from AND :to
            WHEN 'OPEN'     THEN closed_on IS NULL OR closed_on > :to
       END
