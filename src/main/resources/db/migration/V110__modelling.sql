-- Drafts of what shall be published, and who published what and why. The published files themselves lie with the engine.
CREATE TABLE draft (
    id                uuid PRIMARY KEY,
    bundle            text        NOT NULL,
    origin            text        NOT NULL CHECK (origin IN ('MANAGER', 'RELEASE')),
    status            text        NOT NULL CHECK (status IN ('OPEN', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    base_version      integer     NOT NULL,
    started_by        uuid,
    started_at        timestamptz NOT NULL,
    changed_by        uuid,
    changed_at        timestamptz,
    lock_holder       uuid,
    lock_token        uuid,
    locked_at         timestamptz,
    proposed_by       uuid,
    proposed_at       timestamptz,
    reason            text,
    sent_back_by      uuid,
    sent_back_at      timestamptz,
    send_back_comment text,
    version           integer     NOT NULL
);
-- Two managers who begin at once meet in the same draft.
CREATE UNIQUE INDEX draft_of_managers ON draft (bundle) WHERE origin = 'MANAGER' AND status IN ('OPEN', 'PROPOSED');

CREATE TABLE draft_file (
    draft_id uuid NOT NULL REFERENCES draft ON DELETE CASCADE,
    name     text NOT NULL,
    content  text NOT NULL,
    PRIMARY KEY (draft_id, name)
);

-- What somebody still drew after the draft had been taken over: not in the draft, not lost either.
CREATE TABLE kept_change (
    id         uuid PRIMARY KEY,
    draft_id   uuid        NOT NULL REFERENCES draft ON DELETE CASCADE,
    file       text        NOT NULL,
    content    text        NOT NULL,
    changed_by uuid        NOT NULL,
    kept_at    timestamptz NOT NULL,
    UNIQUE (draft_id, file, changed_by)
);

CREATE TABLE publication (
    id             uuid PRIMARY KEY,
    bundle         text        NOT NULL,
    number         integer     NOT NULL,
    draft_id       uuid,
    proposed_by    uuid        NOT NULL,
    published_by   uuid        NOT NULL,
    published_at   timestamptz NOT NULL,
    reason         text        NOT NULL,
    rolled_back_to integer,
    UNIQUE (bundle, number)
);

-- What a newer application last brought along for a bundle that managers have made their own.
CREATE TABLE offered_release (
    bundle     text PRIMARY KEY,
    digest     text        NOT NULL,
    offered_at timestamptz NOT NULL
);
