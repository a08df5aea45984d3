-- One narrow row per open step, with everything a list shows and every key by which it may be seen. Written in the
-- engine's own transaction; can be thrown away and projected anew at any time.
CREATE TABLE inbox_item (
    task_id        varchar(64) PRIMARY KEY,
    case_id        uuid        NOT NULL,
    business_key   uuid        NOT NULL,
    process_key    text        NOT NULL,
    definition_id  varchar(64) NOT NULL,
    element        text        NOT NULL,
    step_az        text        NOT NULL,
    step_en        text        NOT NULL,
    stage          text,
    clock          text,
    case_number    text        NOT NULL DEFAULT '',
    case_kind      text        NOT NULL DEFAULT '',
    case_title     text        NOT NULL DEFAULT '',
    district       text        NOT NULL DEFAULT '',
    urgency        smallint    NOT NULL DEFAULT 0,
    law_due        date        NOT NULL DEFAULT 'infinity',
    house_due      timestamptz NOT NULL DEFAULT 'infinity',
    created_at     timestamptz NOT NULL,
    assignee       uuid,
    roles          text[]      NOT NULL,
    barred         uuid,
    search_key     text        NOT NULL DEFAULT ''
);

COMMENT ON COLUMN inbox_item.law_due IS 'Nearest statutory day of the case; infinity where no law clock runs, so that it sorts last.';
COMMENT ON COLUMN inbox_item.barred IS 'Who may not take this step, because a second person must do it.';
COMMENT ON COLUMN inbox_item.search_key IS 'Folded number, title and step names: typed without diacritics, found all the same.';

-- What a person has taken, most urgent in law first.
CREATE INDEX inbox_item_mine ON inbox_item (assignee, law_due, urgency DESC, house_due, created_at, task_id)
    WHERE assignee IS NOT NULL;
CREATE INDEX inbox_item_case ON inbox_item (case_id);

-- A step that nobody has taken, once per role that may take it: so the list of a role is one index range as well.
CREATE TABLE inbox_offer (
    task_id    varchar(64) NOT NULL REFERENCES inbox_item ON DELETE CASCADE,
    role       text        NOT NULL,
    district   text        NOT NULL,
    urgency    smallint    NOT NULL,
    law_due    date        NOT NULL,
    house_due  timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    barred     uuid,
    PRIMARY KEY (task_id, role)
);

CREATE INDEX inbox_offer_role ON inbox_offer (role, law_due, urgency DESC, house_due, created_at, task_id);

-- What a person has typed into a form and not yet handed in.
CREATE TABLE task_draft (
    task_id  varchar(64) NOT NULL,
    user_id  uuid        NOT NULL,
    "values" jsonb       NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (task_id, user_id)
);
