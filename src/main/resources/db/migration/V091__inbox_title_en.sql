-- The title of the case for readers of English; rows of before keep the Azerbaijani one until they are projected anew.
ALTER TABLE inbox_item ADD COLUMN title_en text NOT NULL DEFAULT '';
UPDATE inbox_item SET title_en = case_title;
