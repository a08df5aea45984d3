-- Cases that are alike suggest a campaign: about which authority and topic it was, and which cases stand behind it. Neither
-- table says anything of a person.
CREATE TABLE campaign_cluster (
    id           uuid PRIMARY KEY REFERENCES campaign (id),
    authority_id uuid NOT NULL,
    topic        text NOT NULL REFERENCES topic,
    found_on     date NOT NULL
);
CREATE INDEX campaign_cluster_by_authority ON campaign_cluster (authority_id, topic);

CREATE TABLE campaign_case (
    campaign_id uuid NOT NULL REFERENCES campaign_cluster (id),
    case_id     uuid NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (campaign_id, case_id)
);
CREATE INDEX campaign_case_by_case ON campaign_case (case_id);

-- The work in the background that looks for such cases: it reads registered cases of legal aid that are open to everybody
-- who works on cases, from whom nobody is kept away, with the parties by whom they are alike, and nothing else.
CREATE FUNCTION icma_keeps_nobody_away(matter uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN NOT EXISTS (SELECT FROM conflict_wall w WHERE w.case_id = matter);
END
$$;

CREATE POLICY clusters ON case_file FOR SELECT TO icma_app
    USING ((SELECT icma_background()) = 'clusters' AND kind = 'legal-aid' AND number IS NOT NULL
           AND status <> 'VOIDED' AND confidentiality = 'OPEN' AND erased_on IS NULL AND icma_keeps_nobody_away(id));
CREATE POLICY clusters ON case_party FOR SELECT TO icma_app
    USING ((SELECT icma_background()) = 'clusters' AND role IN ('CLIENT', 'ON_BEHALF_OF', 'GROUP_MEMBER', 'AUTHORITY')
           AND EXISTS (SELECT FROM case_file f WHERE f.id = case_party.case_id));

ALTER TABLE campaign_cluster ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON campaign_cluster TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY clusters ON campaign_cluster FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'clusters');
CREATE POLICY readers ON campaign_cluster TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL) AND EXISTS (SELECT FROM case_file f WHERE f.id = campaign_cluster.id));

-- As with links: whoever may not open the case, or the campaign, does not find out that one stands behind the other.
ALTER TABLE campaign_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON campaign_case TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY clusters ON campaign_case TO icma_app USING ((SELECT icma_background()) = 'clusters');
CREATE POLICY readers ON campaign_case TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = campaign_case.campaign_id)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = campaign_case.case_id));
