-- Colleagues who are kept away from the case neither see nor take its steps.
ALTER TABLE inbox_item ADD COLUMN kept_away uuid[] NOT NULL DEFAULT '{}';
ALTER TABLE inbox_offer ADD COLUMN kept_away uuid[] NOT NULL DEFAULT '{}';
