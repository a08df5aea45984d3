-- How long matters of a kind are kept after their end. The seed is a house rule that a lawyer has to confirm.
CREATE TABLE retention_period (
    case_kind  text PRIMARY KEY,
    years      integer     NOT NULL CHECK (years BETWEEN 0 AND 75),
    source     text        NOT NULL,
    changed_by uuid,
    changed_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO retention_period (case_kind, years, source) VALUES
    ('legal-aid', 5, 'Daxili qayda, hüquqşünas təsdiqləməyib / House rule, not confirmed by a lawyer');

-- What must be kept whatever period has ended: one person or one matter.
CREATE TABLE legal_hold (
    id        uuid PRIMARY KEY,
    person_id uuid REFERENCES person,
    case_id   uuid REFERENCES case_file,
    reason    bytea       NOT NULL,
    placed_by uuid        NOT NULL,
    placed_at timestamptz NOT NULL,
    ended_by  uuid,
    ended_at  timestamptz,
    CHECK (num_nonnulls(person_id, case_id) = 1)
);
CREATE INDEX legal_hold_on_person ON legal_hold (person_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX legal_hold_on_case ON legal_hold (case_id) WHERE ended_at IS NULL;

-- Matters whose period has ended, found at night, for a director to decide.
CREATE TABLE retention_proposal (
    case_id     uuid PRIMARY KEY REFERENCES case_file,
    proposed_on date NOT NULL
);

-- Who had whom or what forgotten; why is sealed for whoever wrote it.
CREATE TABLE erasure (
    id           uuid PRIMARY KEY,
    subject_id   uuid        NOT NULL,
    subject_kind text        NOT NULL,
    reason       bytea       NOT NULL,
    erased_by    uuid        NOT NULL,
    erased_at    timestamptz NOT NULL
);

ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON legal_hold TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY rule ON legal_hold FOR SELECT TO icma_app USING ((SELECT icma_background()) = 'rule');
CREATE POLICY readers ON legal_hold TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL)
           AND (case_id IS NULL OR EXISTS (SELECT FROM case_file f WHERE f.id = legal_hold.case_id)));

ALTER TABLE retention_proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY process ON retention_proposal TO icma_app USING ((SELECT icma_background()) = 'process');
CREATE POLICY readers ON retention_proposal TO icma_app
    USING ((SELECT icma_reader() IS NOT NULL)
           AND EXISTS (SELECT FROM case_file f WHERE f.id = retention_proposal.case_id));
