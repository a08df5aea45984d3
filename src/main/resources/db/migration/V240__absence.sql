-- Standing in: who is away, and who does their work from which day until which. It opens the cases on whose teams the
-- absent colleague is at that moment, so nothing has to be written when cases come and go.
CREATE TABLE absence (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    absent      uuid        NOT NULL,
    cover       uuid        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    arranged_by uuid        NOT NULL,
    arranged_at timestamptz NOT NULL,
    ended_by    uuid,
    ended_at    timestamptz,
    CHECK (absent <> cover),
    CHECK (last_day >= first_day),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX absence_of_cover ON absence (cover, last_day) WHERE ended_at IS NULL;
CREATE INDEX absence_of_absent ON absence (absent, last_day) WHERE ended_at IS NULL;

-- A grant is for one case: to read it, or to work in it. Whoever stands in is let in by the absence, not by grants.
DELETE FROM case_grant WHERE kind = 'ABSENCE_COVER';
ALTER TABLE case_grant DROP COLUMN in_place_of;
ALTER TABLE case_grant DROP CONSTRAINT case_grant_kind_check;
ALTER TABLE case_grant ADD CONSTRAINT case_grant_kind_check CHECK (kind IN ('REFERRAL', 'READING', 'BREAK_GLASS'));

-- For whom the reader of this statement stands in today.
CREATE FUNCTION icma_reader_stands_in_for() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CASE WHEN icma_reader_works_on_cases() THEN ARRAY(
        SELECT a.absent FROM absence a
         WHERE a.cover = icma_reader() AND a.ended_at IS NULL
           AND (now() AT TIME ZONE 'Asia/Baku')::date BETWEEN a.first_day AND a.last_day)
    ELSE '{}' END;
END
$$;

CREATE OR REPLACE FUNCTION icma_own_cases() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 50
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF icma_reader_is_here() THEN
        RETURN QUERY
            SELECT t.case_id FROM case_team t WHERE t.user_id = icma_reader() AND icma_reader_works_on_cases()
             UNION
            SELECT t.case_id FROM case_team t WHERE t.user_id = ANY (icma_reader_stands_in_for())
             UNION
            SELECT g.case_id FROM case_grant g
             WHERE g.user_id = icma_reader() AND g.valid_from <= now() AND g.valid_until > now() AND g.ended_at IS NULL;
    END IF;
END
$$;

-- The steps of those who are away.
DROP POLICY readers ON inbox_item;
CREATE POLICY readers ON inbox_item TO icma_app USING (
    (SELECT icma_reader_is_here())
    AND NOT (SELECT icma_reader()) = ANY (kept_away)
    AND ((circle IS NULL OR (SELECT icma_reader()) = ANY (circle) OR circle_roles && (SELECT icma_reader_roles())
          OR circle && (SELECT icma_reader_stands_in_for()))
         AND (assignee = (SELECT icma_reader())
              OR assignee = ANY ((SELECT icma_reader_stands_in_for())::uuid[])
              OR ((SELECT icma_reader_leads()) OR roles && (SELECT icma_reader_roles()))
                 AND (district = '' OR (SELECT cardinality(icma_reader_districts()) = 0)
                      OR district = ANY ((SELECT icma_reader_districts())::text[])))
         OR EXISTS (SELECT FROM case_file f WHERE f.id = inbox_item.case_id)));

DROP POLICY readers ON inbox_offer;
CREATE POLICY readers ON inbox_offer TO icma_app USING (
    (SELECT icma_reader_is_here())
    AND NOT (SELECT icma_reader()) = ANY (kept_away)
    AND (circle IS NULL OR (SELECT icma_reader()) = ANY (circle) OR circle_roles && (SELECT icma_reader_roles())
         OR circle && (SELECT icma_reader_stands_in_for()))
    AND role = ANY ((SELECT icma_reader_roles())::text[])
    AND (district = '' OR (SELECT cardinality(icma_reader_districts()) = 0)
         OR district = ANY ((SELECT icma_reader_districts())::text[])
         OR team && (SELECT icma_reader_stands_in_for())));
