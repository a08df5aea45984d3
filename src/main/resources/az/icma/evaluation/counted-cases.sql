-- What is counted of some matters: the case file and its coded profile, nothing that names a person.
SELECT f.id           AS case_id,
       f.kind,
       f.status,
       f.number IS NOT NULL AS registered,
       f.theme,
       f.district,
       f.urgency,
       f.stage,
       f.opened_on,
       f.closed_on,
       f.outcome,
       p.sex,
       p.age_band,
       coalesce(p.flags, '{}') AS flags,
       p.district     AS home_district
  FROM case_file f
  LEFT JOIN case_profile p ON p.case_id = f.id
 WHERE f.id = ANY (:cases)
 ORDER BY f.id
