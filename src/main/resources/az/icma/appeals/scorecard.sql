-- How an authority dealt with our letters, as far as the reader may open their cases: all together, by kind and by theme.
WITH letter AS (
    SELECT a.kind, f.theme, a.working_days_used, a.quality, a.result,
           false                                              AS forwarded,
           a.was_late                                         AS late,
           a.was_late OR a.replied_on IS NOT NULL             AS decided,
           a.result IS NOT NULL AND a.result <> 'SILENCE'     AS judged
      FROM appeal a
      JOIN case_file f ON f.id = a.case_id
     WHERE a.authority_id = :authority AND a.registered_on IS NOT NULL
    UNION ALL
    SELECT a.kind, f.theme, NULL, NULL, NULL, true, false, false, false
      FROM appeal_forwarding w
      JOIN appeal a ON a.id = w.appeal_id
      JOIN case_file f ON f.id = w.case_id
     WHERE w.from_authority = :authority
)
SELECT kind,
       theme,
       count(*)                                                              AS letters,
       count(*) FILTER (WHERE decided)                                       AS decided,
       count(*) FILTER (WHERE judged)                                        AS judged,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY working_days_used)        AS median_days,
       count(*) FILTER (WHERE late)                                          AS late,
       count(*) FILTER (WHERE forwarded)                                     AS forwarded,
       count(*) FILTER (WHERE result = 'FORMAL')                             AS formal,
       count(*) FILTER (WHERE result = 'SILENCE')                            AS silent,
       avg(quality) FILTER (WHERE judged)                                    AS quality
  FROM letter
 GROUP BY GROUPING SETS ((), (kind), (theme))
HAVING count(*) > 0
 ORDER BY grouping(kind, theme) DESC, kind, theme COLLATE "az-x-icu"
