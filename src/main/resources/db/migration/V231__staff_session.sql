-- Who is signed in where. The id is our own, not the one in the cookie; addresses of people are not kept.
CREATE TABLE staff_session (
    id       uuid PRIMARY KEY,
    user_id  uuid NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    device   text NOT NULL,
    begun_at timestamptz NOT NULL,
    seen_at  timestamptz NOT NULL,
    ended_at timestamptz
);

CREATE INDEX staff_session_user_idx ON staff_session (user_id, begun_at DESC);
