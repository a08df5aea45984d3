-- The step of this line was taken back: it stays readable, and nobody corrects it any more.
ALTER TABLE case_timeline ADD COLUMN taken_back boolean NOT NULL DEFAULT false;
