-- Every published version of every process with its bundle and how many run by it. The clock may have been moved when
-- something was published, so the order is the engine's own count of versions.
SELECT d.id_            AS deployment,
       d.name_          AS bundle,
       d.source_        AS source,
       d.deploy_time_   AS published_at,
       p.id_            AS definition,
       p.version_       AS version,
       p.resource_name_ AS file,
       (SELECT count(*) FROM act_ru_execution e WHERE e.proc_def_id_ = p.id_ AND e.parent_id_ IS NULL) AS running
FROM act_re_deployment d
         JOIN act_re_procdef p ON p.deployment_id_ = d.id_
WHERE d.source_ IN (:sources)
ORDER BY d.name_, max(p.version_) OVER (PARTITION BY d.id_), p.resource_name_
