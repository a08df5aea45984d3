-- A second wall behind the application's rule of access. The pool works as icma_app, and icma_app sees the rows of a case
-- only for whoever a statement is for: app.user_id with app.roles and app.districts, or a named work in the background.
-- Nobody named: nothing seen. The order is that of the rule: left, conflict, confidentiality, team, role and district,
-- grants for a time. The owner of the tables, who migrates and backs up, is not held by this.

CREATE FUNCTION icma_background() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT current_setting('app.background', true)
$$;

CREATE FUNCTION icma_reader() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT nullif(current_setting('app.user_id', true), '')::uuid
$$;

CREATE FUNCTION icma_reader_roles() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
$$;

-- Nothing: all of them.
CREATE FUNCTION icma_reader_districts() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('app.districts', true), ''), ',')
$$;

CREATE FUNCTION icma_reader_works_on_cases() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT icma_reader_roles() && ARRAY['intake', 'registrar', 'coordinator', 'lawyer', 'advocate', 'campaign-manager',
                                        'cbo-coordinator', 'director']
$$;

CREATE FUNCTION icma_reader_leads() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT icma_reader_roles() && ARRAY['coordinator', 'director']
$$;

-- The functions that look into guarded tables do so as the owner; each answers about the reader of this statement alone.
CREATE FUNCTION icma_reader_is_here() RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN icma_reader() IS NOT NULL
       AND NOT EXISTS (SELECT FROM app_user u WHERE u.id = icma_reader() AND NOT u.enabled);
END
$$;

CREATE FUNCTION icma_walled_cases() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 10 SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT w.case_id FROM conflict_wall w WHERE w.user_id = icma_reader();
END
$$;

-- Degrees of confidentiality that the reader's roles leave no question about.
CREATE FUNCTION icma_reader_levels() RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CASE
        WHEN NOT icma_reader_is_here() OR NOT icma_reader_works_on_cases() THEN '{}'
        WHEN icma_reader_roles() && ARRAY['coordinator'] THEN '{OPEN,TEAM}'
        ELSE '{OPEN}'
    END;
END
$$;

-- Cases that are the reader's own by team or by a grant that has not run out.
CREATE FUNCTION icma_own_cases() RETURNS SETOF uuid LANGUAGE plpgsql STABLE PARALLEL SAFE ROWS 50 SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    IF icma_reader_is_here() THEN
        RETURN QUERY
            SELECT t.case_id FROM case_team t WHERE t.user_id = icma_reader() AND icma_reader_works_on_cases()
             UNION
            SELECT g.case_id FROM case_grant g
             WHERE g.user_id = icma_reader() AND g.valid_from <= now() AND g.valid_until > now() AND g.ended_at IS NULL;
    END IF;
END
$$;

CREATE INDEX conflict_wall_by_user ON conflict_wall (user_id);

-- What stands in (SELECT …) is asked once per statement, not once per row.
ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON case_file TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON case_file TO icma_app USING (
    id NOT IN (SELECT icma_walled_cases())
    AND (id IN (SELECT icma_own_cases())
         OR confidentiality = ANY ((SELECT icma_reader_levels())::text[])
            AND ((SELECT cardinality(icma_reader_districts()) = 0)
                 OR district = ANY ((SELECT icma_reader_districts())::text[]))));

-- What hangs on a case is seen by the people who see the case; work in the background has policies of its own.
DO $$
DECLARE
    hanging text;
BEGIN
    FOREACH hanging IN ARRAY ARRAY['case_team', 'case_party', 'case_note', 'case_telling', 'case_timeline', 'case_answer',
                                   'case_attachment', 'case_call', 'case_profile', 'case_grant', 'case_deadline', 'appeal',
                                   'client_paper', 'conflict_match', 'conflict_wall']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', hanging);
        EXECUTE format($p$CREATE POLICY process ON %I TO icma_app USING ((SELECT icma_background()) = 'process')$p$, hanging);
        EXECUTE format('CREATE POLICY readers ON %1$I TO icma_app
                        USING ((SELECT icma_reader() IS NOT NULL)
                               AND EXISTS (SELECT FROM case_file f WHERE f.id = %1$I.case_id))', hanging);
    END LOOP;
END
$$;

ALTER TABLE legal_aid_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON legal_aid_case TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON legal_aid_case TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL) AND EXISTS (SELECT FROM case_file f WHERE f.id = legal_aid_case.id));

-- A link to a hidden case would tell that there is one.
ALTER TABLE case_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON case_link TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON case_link TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = case_link.from_case)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = case_link.to_case));

-- The rule of access asks about others as well: who is kept away, who is on the team.
CREATE POLICY rule ON case_file FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');
CREATE POLICY rule ON case_team FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');
CREATE POLICY rule ON case_party FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');
CREATE POLICY rule ON case_grant FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');
CREATE POLICY rule ON conflict_wall FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');

CREATE POLICY figures ON case_deadline FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'figures');

-- Open steps carry the keys by which they may be seen: their own first, then those of their case.
ALTER TABLE inbox_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON inbox_item TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON inbox_item TO icma_app USING (
    (SELECT icma_reader_is_here())
    AND NOT (SELECT icma_reader()) = ANY (kept_away)
    AND ((circle IS NULL OR (SELECT icma_reader()) = ANY (circle) OR circle_roles && (SELECT icma_reader_roles()))
         AND (assignee = (SELECT icma_reader())
              OR ((SELECT icma_reader_leads()) OR roles && (SELECT icma_reader_roles()))
                 AND (district = '' OR (SELECT cardinality(icma_reader_districts()) = 0)
                      OR district = ANY ((SELECT icma_reader_districts())::text[])))
         OR EXISTS (SELECT FROM case_file f WHERE f.id = inbox_item.case_id)));

ALTER TABLE inbox_offer ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON inbox_offer TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON inbox_offer TO icma_app USING (
    (SELECT icma_reader_is_here())
    AND NOT (SELECT icma_reader()) = ANY (kept_away)
    AND (circle IS NULL OR (SELECT icma_reader()) = ANY (circle) OR circle_roles && (SELECT icma_reader_roles()))
    AND role = ANY ((SELECT icma_reader_roles())::text[])
    AND (district = '' OR (SELECT cardinality(icma_reader_districts()) = 0)
         OR district = ANY ((SELECT icma_reader_districts())::text[])));

-- What somebody has begun to write is theirs alone.
ALTER TABLE task_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON task_draft TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY upkeep ON task_draft TO icma_app USING ((SELECT icma_background()) = 'upkeep');
CREATE POLICY authors ON task_draft TO icma_app USING (user_id = (SELECT icma_reader()));

ALTER TABLE request_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON request_draft TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY authors ON request_draft TO icma_app USING (user_id = (SELECT icma_reader()));

ALTER TABLE case_shelf ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON case_shelf TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY upkeep ON case_shelf TO icma_app USING ((SELECT icma_background()) = 'upkeep');
CREATE POLICY authors ON case_shelf TO icma_app USING (put_by = (SELECT icma_reader()));
