-- Which chapters of the demonstration have been told: a start that was interrupted goes on with the next one.
CREATE TABLE demonstration_chapter (
    chapter text        PRIMARY KEY,
    told_at timestamptz NOT NULL DEFAULT now()
);
