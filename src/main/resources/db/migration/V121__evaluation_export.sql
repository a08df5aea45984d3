-- Who took which figures out of the application, and what they had asked: a copy is beyond the reach of suppression.
CREATE TABLE evaluation_export (
    id         uuid PRIMARY KEY,
    exported_at timestamptz NOT NULL,
    exported_by uuid        NOT NULL,
    format      text        NOT NULL,
    question    text        NOT NULL,
    lines       integer     NOT NULL
);

COMMENT ON COLUMN evaluation_export.question IS 'Codes as in the address of the page; no personal data.';
CREATE INDEX evaluation_export_at ON evaluation_export (exported_at);
