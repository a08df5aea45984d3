-- Papers that were printed for a client, each with its number; the file lies with the attachments of the case.
CREATE TABLE client_paper (
    attachment_id uuid PRIMARY KEY REFERENCES case_attachment (id),
    case_id       uuid        NOT NULL REFERENCES case_file (id),
    kind          text        NOT NULL CHECK (kind IN ('RECEIPT', 'CONSENT', 'REFUSAL')),
    number        text        NOT NULL,
    language      text        NOT NULL CHECK (language IN ('az', 'en')),
    issued_by     uuid        NOT NULL,
    issued_at     timestamptz NOT NULL,
    UNIQUE (number, language)
);
CREATE INDEX client_paper_by_case ON client_paper (case_id, issued_at);
