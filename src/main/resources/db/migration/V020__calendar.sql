-- Days that are not as their weekday says. Never computed: the Cabinet decides them by the end of December.
CREATE TABLE calendar_day (
    date        date PRIMARY KEY,
    kind        text    NOT NULL CHECK (kind IN ('WEEKEND', 'HOLIDAY', 'MOURNING', 'MOVED_OFF', 'VOTING', 'EXTRA_WORKING')),
    provisional boolean NOT NULL,
    reason_az   text    NOT NULL,
    reason_en   text    NOT NULL,
    legal_basis text    NOT NULL,
    source      text    NOT NULL
);

-- A year counts as decided once the Cabinet decision was entered; due days that reach beyond carry a warning.
CREATE TABLE calendar_year (
    year    integer PRIMARY KEY,
    decided boolean NOT NULL,
    source  text    NOT NULL
);

INSERT INTO calendar_year (year, decided, source) VALUES
    (2025, true, 'holidays of the Labour Code and press reports of the Cabinet decision'),
    (2026, true, 'ain.az, 1news.az: Cabinet decision on Novruz, Ramazan and Qurban 2026'),
    (2027, false, 'fixed holidays only; the Cabinet decides by the end of December 2026');
