-- Access to a matter for a time, besides team and role: asked for with a reason, granted by somebody, over by itself.
-- Emergency access is granted by a second person and never lasts longer than four hours.
CREATE TABLE case_grant (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    case_id     uuid        NOT NULL REFERENCES case_file (id),
    user_id     uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('REFERRAL', 'ABSENCE_COVER', 'BREAK_GLASS')),
    in_place_of uuid,
    reason      text        NOT NULL CHECK (reason <> ''),
    asked_by    uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    granted_by  uuid,
    valid_from  timestamptz,
    valid_until timestamptz,
    ended_by    uuid,
    ended_at    timestamptz,
    CHECK ((granted_by IS NULL) = (valid_from IS NULL)),
    CHECK ((granted_by IS NULL) = (valid_until IS NULL)),
    CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
    CHECK (valid_until > valid_from),
    CHECK ((kind = 'ABSENCE_COVER') = (in_place_of IS NOT NULL)),
    CHECK (in_place_of <> user_id),
    CHECK (kind <> 'BREAK_GLASS' OR granted_by <> user_id AND valid_until <= valid_from + interval '4 hours')
);
CREATE INDEX case_grant_of_user ON case_grant (user_id, valid_until) WHERE granted_by IS NOT NULL AND ended_at IS NULL;
CREATE INDEX case_grant_by_case ON case_grant (case_id, asked_at);
CREATE INDEX case_grant_asked ON case_grant (asked_at) WHERE granted_by IS NULL AND ended_at IS NULL;
