-- Letters of the organisation to authorities and what came of them.
CREATE TABLE appeal (
    id                  uuid PRIMARY KEY,
    case_id             uuid        NOT NULL,
    status              text        NOT NULL CHECK (status IN
        ('DRAFT', 'PREPARED', 'APPROVED', 'SENT', 'REGISTERED', 'LATE', 'VERY_LATE', 'REPLY_ARRIVED', 'ANSWERED',
         'SILENT', 'WITHDRAWN')),
    kind                text CHECK (kind IN ('PROPOSAL', 'APPLICATION', 'COMPLAINT', 'INFORMATION')),
    authority_id        uuid,
    channel             text CHECK (channel IN ('PORTAL', 'POST', 'EMAIL', 'RECEPTION')),
    subject             text,
    rule                text,
    outgoing_number     text UNIQUE,
    sent_on             date,
    registration_number text,
    registered_on       date,
    first_due_on        date,
    due_on              date,
    was_late            boolean     NOT NULL,
    replied_on          date,
    reply_number        text,
    result              text CHECK (result IN ('RESOLVED', 'PARTLY', 'REFUSED', 'FORMAL', 'SILENCE')),
    quality             integer CHECK (quality BETWEEN 0 AND 4),
    working_days_used   integer,
    next_remedy         text,
    opened_at           timestamptz NOT NULL,
    version             integer     NOT NULL
);
CREATE INDEX appeal_of_case ON appeal (case_id, opened_at);
CREATE INDEX appeal_to_authority ON appeal (authority_id, replied_on) WHERE authority_id IS NOT NULL;

-- The last outgoing number given in a year; its row lock makes the register gap-free.
CREATE TABLE outgoing_register (
    year integer PRIMARY KEY,
    last integer NOT NULL
);
