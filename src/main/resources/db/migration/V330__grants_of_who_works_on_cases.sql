-- Access for a time is no more than its kind: a referral holds while whoever was let in works on cases, emergency access
-- while they may ask for it. Until now it outlived the role.
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
             WHERE g.user_id = icma_reader() AND g.valid_from <= now() AND g.valid_until > now() AND g.ended_at IS NULL
               AND CASE g.kind WHEN 'BREAK_GLASS' THEN icma_reader_roles() && ARRAY['coordinator', 'director', 'admin']
                               ELSE icma_reader_works_on_cases() END;
    END IF;
END
$$;
