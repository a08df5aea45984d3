-- What clients said with their consent before people had consents and rules of contact of their own: it stands among the
-- answers of their cases. Only gaps are filled; nothing that somebody wrote down on a person is replaced.

CREATE TEMPORARY TABLE said_with_consent ON COMMIT DROP AS
SELECT case_id,
       jsonb_object_agg(field, value)                                         AS said,
       max(answered_at) FILTER (WHERE field = 'consent')                      AS said_at,
       (array_agg(answered_by) FILTER (WHERE field = 'consent'))[1]           AS said_to
FROM (SELECT DISTINCT ON (case_id, field) case_id, field, value, answered_at, answered_by
      FROM case_answer
      WHERE business_key = case_id
        AND field IN ('consent', 'consentForm', 'contactChannels', 'safeContact', 'contactFrom', 'contactUntil',
                      'safeContactNote')
      ORDER BY case_id, field, version DESC) newest
GROUP BY case_id
HAVING (jsonb_object_agg(field, value)) ->> 'consent' = 'YES';

INSERT INTO consent (id, person_id, purpose, manner, given_on, recorded_by, recorded_at)
SELECT DISTINCT ON (person.id)
       gen_random_uuid(),
       person.id,
       'RECORDS',
       CASE WHEN said ->> 'consentForm' IN ('ORAL', 'WRITTEN', 'GUARDIAN') THEN said ->> 'consentForm' ELSE 'ORAL' END,
       (said_at AT TIME ZONE 'Asia/Baku')::date,
       said_to,
       said_at
FROM said_with_consent
         JOIN case_party party USING (case_id)
         JOIN person ON person.id = party.registry_id
WHERE party.role = 'CLIENT'
  AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.person_id = person.id AND consent.purpose = 'RECORDS')
ORDER BY person.id, said_at;

-- A guardian's consent says how the guardian is reached. Codes that the registry does not know stay where they are.
UPDATE person
SET contact_channels = CASE WHEN person.contact_channels = '{}' THEN rule.channels ELSE person.contact_channels END,
    contact_cautions = CASE WHEN person.contact_cautions = '{}' THEN rule.cautions ELSE person.contact_cautions END,
    not_at_home      = person.not_at_home OR rule.not_at_home,
    contact_from     = CASE WHEN person.contact_from IS NULL AND person.contact_until IS NULL
                            THEN rule.hour_from ELSE person.contact_from END,
    contact_until    = CASE WHEN person.contact_from IS NULL AND person.contact_until IS NULL
                            THEN rule.hour_until ELSE person.contact_until END,
    contact_note     = coalesce(person.contact_note, rule.note)
FROM (SELECT DISTINCT ON (giver.registry_id)
             giver.registry_id AS person_id,
             ARRAY(SELECT code FROM jsonb_array_elements_text(
                       CASE jsonb_typeof(said -> 'contactChannels') WHEN 'array' THEN said -> 'contactChannels' ELSE '[]' END)
                       AS code
                   WHERE code IN ('PHONE', 'SMS', 'WHATSAPP', 'EMAIL', 'POST', 'IN_PERSON', 'THROUGH_CBO')
                   ORDER BY code) AS channels,
             ARRAY(SELECT code FROM jsonb_array_elements_text(
                       CASE jsonb_typeof(said -> 'safeContact') WHEN 'array' THEN said -> 'safeContact' ELSE '[]' END)
                       AS code
                   WHERE code IN ('NO_MESSAGES', 'NO_NAME', 'TRUSTED_PERSON')
                   ORDER BY code) AS cautions,
             coalesce(said -> 'safeContact' @> '["NOT_AT_HOME"]', false) AS not_at_home,
             substring(said ->> 'contactFrom' FROM '^\d\d:\d\d')  AS hour_from,
             substring(said ->> 'contactUntil' FROM '^\d\d:\d\d') AS hour_until,
             nullif(said ->> 'safeContactNote', '')               AS note
      FROM said_with_consent
               JOIN LATERAL (SELECT registry_id
                             FROM case_party
                             WHERE case_party.case_id = said_with_consent.case_id
                               AND registry_kind = 'PERSON'
                               AND (role = 'CLIENT' OR role = 'REPRESENTATIVE' AND said ->> 'consentForm' = 'GUARDIAN')
                             ORDER BY role DESC
                             LIMIT 1) giver ON true
      ORDER BY giver.registry_id, said_at DESC) rule
WHERE person.id = rule.person_id;
