-- Files given with a form that was not sent yet: they belong to whoever put them there.
CREATE TABLE case_shelf (
    id            uuid PRIMARY KEY,
    original_name text        NOT NULL,
    media_type    text        NOT NULL,
    size          bigint      NOT NULL,
    sha256        text        NOT NULL,
    put_by        uuid        NOT NULL,
    put_at        timestamptz NOT NULL
);
CREATE INDEX case_shelf_by_age ON case_shelf (put_at);
