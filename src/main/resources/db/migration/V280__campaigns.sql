-- Advocacy campaigns: what only a campaign has; everything that any matter has stands in its case file. Words are sealed
-- with the key of the campaign; codes, days, counts and numbers of papers stand open.
CREATE TABLE campaign (
    id                uuid PRIMARY KEY REFERENCES case_file (id),
    version           integer NOT NULL,
    status            text    NOT NULL,
    origin            text    NOT NULL CHECK (origin IN ('STAFF', 'CBO', 'CASES')),
    cbo               uuid,
    lead              uuid,
    parent_id         uuid REFERENCES campaign (id),
    people_affected   integer CHECK (people_affected >= 0),
    meetings_planned  integer CHECK (meetings_planned BETWEEN 1 AND 20),
    responsible_level text,
    risk_level        text,
    starts_on         date,
    ends_on           date,
    budget            numeric(12, 2) CHECK (budget >= 0),
    needs_grant       boolean NOT NULL DEFAULT false,
    grant_number      text,
    grant_on          date,
    suspended_on      date,
    suspended_why     bytea,
    public_summary    bytea,
    CHECK (parent_id <> id)
);
CREATE INDEX campaign_by_parent ON campaign (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX campaign_by_cbo ON campaign (cbo) WHERE cbo IS NOT NULL;

-- A meeting of the community about the problem, and who came.
CREATE TABLE campaign_meeting (
    id              uuid PRIMARY KEY,
    case_id         uuid    NOT NULL REFERENCES campaign (id),
    held_on         date    NOT NULL,
    district        text,
    venue           bytea,
    support_for     integer NOT NULL CHECK (support_for >= 0),
    support_against integer NOT NULL CHECK (support_against >= 0),
    version         integer NOT NULL
);
CREATE INDEX campaign_meeting_by_case ON campaign_meeting (case_id);

CREATE TABLE campaign_attendance (
    meeting_id uuid    NOT NULL REFERENCES campaign_meeting (id),
    sex        text    NOT NULL,
    age_band   text    NOT NULL,
    people     integer NOT NULL CHECK (people > 0),
    PRIMARY KEY (meeting_id, sex, age_band)
);

-- An authority that decides or sways, and where it stands over time.
CREATE TABLE campaign_target (
    id           uuid PRIMARY KEY,
    case_id      uuid    NOT NULL REFERENCES campaign (id),
    authority_id uuid    NOT NULL,
    influence    integer NOT NULL CHECK (influence BETWEEN 1 AND 5),
    version      integer NOT NULL
);
CREATE INDEX campaign_target_by_case ON campaign_target (case_id);
CREATE INDEX campaign_target_by_authority ON campaign_target (authority_id);

CREATE TABLE target_position (
    id            uuid PRIMARY KEY,
    target_id     uuid        NOT NULL REFERENCES campaign_target (id),
    stance        text        NOT NULL,
    since         date        NOT NULL,
    noted_at      timestamptz NOT NULL,
    stance_reason bytea
);
CREATE INDEX target_position_by_target ON target_position (target_id);

-- What we ask of an authority. The id is the business key of its process.
CREATE TABLE campaign_demand (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES campaign (id),
    authority_id uuid        NOT NULL,
    wording      bytea       NOT NULL,
    criterion    bytea       NOT NULL,
    status       text        NOT NULL,
    wanted_by    date,
    proposed_at  timestamptz NOT NULL,
    version      integer     NOT NULL
);
CREATE INDEX campaign_demand_by_case ON campaign_demand (case_id);
CREATE INDEX campaign_demand_by_authority ON campaign_demand (authority_id);

-- What the authority promised. The id is the business key of its process.
CREATE TABLE campaign_commitment (
    id            uuid PRIMARY KEY,
    case_id       uuid    NOT NULL REFERENCES campaign (id),
    demand_id     uuid    NOT NULL REFERENCES campaign_demand (id),
    authority_id  uuid    NOT NULL,
    promised_what bytea   NOT NULL,
    promised_by   bytea,
    promised_on   date    NOT NULL,
    status        text    NOT NULL,
    verified_on   date,
    verified_by   uuid,
    version       integer NOT NULL
);
CREATE INDEX campaign_commitment_by_case ON campaign_commitment (case_id);
CREATE INDEX campaign_commitment_by_demand ON campaign_commitment (demand_id);
CREATE INDEX campaign_commitment_by_authority ON campaign_commitment (authority_id);

-- Each day that was promised, the last one holds.
CREATE TABLE commitment_due (
    commitment_id uuid    NOT NULL REFERENCES campaign_commitment (id),
    position      integer NOT NULL,
    due_on        date    NOT NULL,
    PRIMARY KEY (commitment_id, position)
);

CREATE TABLE campaign_action (
    id            uuid PRIMARY KEY,
    case_id       uuid    NOT NULL REFERENCES campaign (id),
    demand_id     uuid REFERENCES campaign_demand (id),
    kind          text    NOT NULL,
    planned_on    date,
    done_on       date,
    district      text,
    action_result bytea,
    version       integer NOT NULL,
    CHECK (num_nonnulls(planned_on, done_on) > 0)
);
CREATE INDEX campaign_action_by_case ON campaign_action (case_id);
CREATE INDEX campaign_action_by_demand ON campaign_action (demand_id);

CREATE TABLE campaign_reached (
    action_id uuid    NOT NULL REFERENCES campaign_action (id),
    sex       text    NOT NULL,
    age_band  text    NOT NULL,
    people    integer NOT NULL CHECK (people > 0),
    PRIMARY KEY (action_id, sex, age_band)
);

-- What changed, whoever changed it.
CREATE TABLE campaign_outcome (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES campaign (id),
    who_changed       bytea       NOT NULL,
    what_changed      bytea       NOT NULL,
    contribution      bytea,
    substantiated_by  bytea,
    evidence          uuid,
    harvested_at      timestamptz NOT NULL,
    validated_by      uuid,
    validated_at      timestamptz,
    version           integer     NOT NULL
);
CREATE INDEX campaign_outcome_by_case ON campaign_outcome (case_id);

-- What hangs on a campaign is seen by the people who see its case file.
ALTER TABLE campaign ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON campaign TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON campaign TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL) AND EXISTS (SELECT FROM case_file f WHERE f.id = campaign.id));

DO $$
DECLARE
    hanging text;
BEGIN
    FOREACH hanging IN ARRAY ARRAY['campaign_meeting', 'campaign_target', 'campaign_demand', 'campaign_commitment',
                                   'campaign_action', 'campaign_outcome']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', hanging);
        EXECUTE format($p$CREATE POLICY process ON %I TO icma_app USING ((SELECT icma_background()) = 'process')$p$, hanging);
        EXECUTE format('CREATE POLICY readers ON %1$I TO icma_app
                        USING ((SELECT icma_reader() IS NOT NULL)
                               AND EXISTS (SELECT FROM case_file f WHERE f.id = %1$I.case_id))', hanging);
    END LOOP;
END
$$;

-- Rows of rows: whoever sees the meeting sees who came.
DO $$
DECLARE
    parts text[][] := ARRAY[['campaign_attendance', 'campaign_meeting', 'meeting_id'],
                            ['campaign_reached', 'campaign_action', 'action_id'],
                            ['target_position', 'campaign_target', 'target_id'],
                            ['commitment_due', 'campaign_commitment', 'commitment_id']];
    part  text[];
BEGIN
    FOREACH part SLICE 1 IN ARRAY parts
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part[1]);
        EXECUTE format($p$CREATE POLICY process ON %I TO icma_app USING ((SELECT icma_background()) = 'process')$p$, part[1]);
        EXECUTE format('CREATE POLICY readers ON %1$I TO icma_app
                        USING ((SELECT icma_reader() IS NOT NULL)
                               AND EXISTS (SELECT FROM %2$I whole WHERE whole.id = %1$I.%3$I))', part[1], part[2], part[3]);
    END LOOP;
END
$$;

INSERT INTO retention_period (case_kind, years, source) VALUES
    ('campaign', 5, 'Daxili qayda, hüquqşünas təsdiqləməyib / House rule, not confirmed by a lawyer');
