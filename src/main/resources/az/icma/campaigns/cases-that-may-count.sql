-- Cases that may stand behind a campaign, once for each authority in them. The policy of this work leaves out what is sealed,
-- walled, erased or a mere request; here everybody whose matter it is must have agreed that it be told without a name,
-- and not have taken that back.
SELECT f.id AS case_id, a.registry_id AS authority, f.theme AS topic, f.district, f.opened_on
  FROM case_file f
  JOIN topic t ON t.code = f.theme
  JOIN case_party a ON a.case_id = f.id AND a.role = 'AUTHORITY' AND a.registry_kind = 'ORGANISATION'
 WHERE EXISTS (SELECT FROM case_party p WHERE p.case_id = f.id AND p.role = 'CLIENT' AND p.registry_kind = 'PERSON')
   AND NOT EXISTS (SELECT FROM case_party p
                    WHERE p.case_id = f.id AND p.role <> 'AUTHORITY' AND p.registry_kind = 'PERSON'
                      AND NOT EXISTS (SELECT FROM consent c
                                       WHERE c.person_id = p.registry_id AND c.purpose = 'STORY'
                                         AND c.withdrawn_on IS NULL))
 ORDER BY f.opened_on, f.id
