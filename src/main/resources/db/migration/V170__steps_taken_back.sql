-- Elements of a process that were passed and whose passing was taken back: by the engine's own ids. Its history says of
-- them that they were done; nobody shall count them.
CREATE TABLE step_taken_back (
    step_id       varchar(64) PRIMARY KEY,
    taken_back_at timestamptz NOT NULL
);
