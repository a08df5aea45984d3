-- One row per matter with the codes by which it is counted. Projected from the case file and its coded profile; can be
-- thrown away and projected anew.
CREATE TABLE evaluation_case (
    case_id       uuid PRIMARY KEY,
    kind          text NOT NULL,
    status        text NOT NULL,
    registered    boolean NOT NULL,
    theme         text,
    district      text,
    urgency       text NOT NULL,
    stage         text,
    opened_on     date NOT NULL,
    closed_on     date,
    outcome       text,
    working_days  integer,
    sex           text,
    age_band      text,
    flags         text[] NOT NULL,
    home_district text
);

COMMENT ON COLUMN evaluation_case.working_days IS 'From opening to closing, in working days; empty while it is open.';
COMMENT ON COLUMN evaluation_case.home_district IS 'Where the person lives; district is where the matter is.';

CREATE INDEX evaluation_case_opened ON evaluation_case (opened_on, kind);
CREATE INDEX evaluation_case_closed ON evaluation_case (closed_on, kind) WHERE closed_on IS NOT NULL;

-- One row per element of a process that a matter passed or stands at. The id is the engine's own, so that a step is
-- never counted twice. Kept when the engine's history expires.
CREATE TABLE evaluation_step (
    step_id      varchar(64) PRIMARY KEY,
    case_id      uuid        NOT NULL,
    business_key uuid        NOT NULL,
    instance_id  varchar(64) NOT NULL,
    process_key  text        NOT NULL,
    version      integer     NOT NULL,
    element      text        NOT NULL,
    element_type text        NOT NULL,
    stage        text,
    clock        text,
    role         text,
    outcome      text,
    started      timestamptz NOT NULL,
    ended        timestamptz,
    cancelled    boolean     NOT NULL,
    working_days integer
);

COMMENT ON COLUMN evaluation_step.clock IS 'Whose time runs at this step: ours, authority, court or applicant.';
COMMENT ON COLUMN evaluation_step.outcome IS 'Code of the end of a process; empty for other elements.';
COMMENT ON COLUMN evaluation_step.cancelled IS 'The course of the case took the step away before it was done.';

CREATE INDEX evaluation_step_case ON evaluation_step (case_id, started);
CREATE INDEX evaluation_step_instance ON evaluation_step (instance_id);
CREATE INDEX evaluation_step_element ON evaluation_step (process_key, element, ended);
CREATE INDEX evaluation_step_open ON evaluation_step (process_key, element, started) WHERE ended IS NULL;
