-- To whom a note is addressed and whether they have read it: colleagues who were named, and whoever was given the case.
CREATE TABLE case_telling (
    note_id uuid NOT NULL REFERENCES case_note (id),
    case_id uuid NOT NULL REFERENCES case_file (id),
    user_id uuid NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('MENTION', 'HANDOVER')),
    read_at timestamptz,
    PRIMARY KEY (note_id, user_id)
);
CREATE INDEX case_telling_unread ON case_telling (user_id) WHERE read_at IS NULL;
CREATE INDEX case_telling_by_case ON case_telling (case_id);

-- What was written with an event stands with it; the words stay in the note.
ALTER TABLE case_timeline ADD COLUMN note_id uuid REFERENCES case_note (id);
