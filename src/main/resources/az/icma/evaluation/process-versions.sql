-- The versions of each process that cases went through. A skip along the index: there are few versions and many steps.
WITH RECURSIVE version AS (
    (SELECT process_key, version FROM evaluation_step ORDER BY process_key, version LIMIT 1)
     UNION ALL
    SELECT next.process_key, next.version
      FROM version v
     CROSS JOIN LATERAL (
           SELECT s.process_key, s.version
             FROM evaluation_step s
            WHERE (s.process_key, s.version) > (v.process_key, v.version)
            ORDER BY s.process_key, s.version
            LIMIT 1) AS next
)
SELECT process_key AS process, version FROM version ORDER BY process_key, version DESC
