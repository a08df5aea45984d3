-- Law periods as data; a rule built on an unsourced fact is unconfirmed until a lawyer has read the law.
CREATE TABLE deadline_rule (
    code         text PRIMARY KEY,
    title_az     text    NOT NULL,
    title_en     text    NOT NULL,
    act_az       text    NOT NULL,
    act_en       text    NOT NULL,
    article      text    NOT NULL,
    amount       integer NOT NULL CHECK (amount > 0),
    unit         text    NOT NULL CHECK (unit IN ('WORKING_DAYS', 'DAYS', 'MONTHS', 'YEARS', 'HOURS')),
    start_rule   text    NOT NULL CHECK (start_rule IN ('NEXT_DAY', 'NEXT_WORKING_DAY')),
    shift_rule   text    NOT NULL CHECK (shift_rule IN ('NONE', 'NEXT_WORKING_DAY', 'DAYS_OFF_EXCLUDED')),
    clock        text    NOT NULL CHECK (clock IN ('OURS', 'AUTHORITY', 'COURT')),
    from_az      text    NOT NULL,
    from_en      text    NOT NULL,
    source       text    NOT NULL,
    confirmed    boolean NOT NULL,
    doubt_az     text    NOT NULL,
    doubt_en     text    NOT NULL,
    confirmed_by uuid,
    confirmed_on date
);

CREATE TABLE case_deadline (
    id           uuid PRIMARY KEY,
    case_id      uuid    NOT NULL,
    business_key uuid    NOT NULL,
    rule         text    NOT NULL REFERENCES deadline_rule (code),
    started_on   date    NOT NULL,
    first_due_on date    NOT NULL,
    due_on       date    NOT NULL,
    status       text    NOT NULL CHECK (status IN ('RUNNING', 'KEPT', 'LAPSED', 'CANCELLED')),
    ended_on     date,
    version      integer NOT NULL
);

CREATE INDEX case_deadline_of_case ON case_deadline (case_id, due_on);
CREATE INDEX case_deadline_running ON case_deadline (business_key, rule) WHERE status = 'RUNNING';
