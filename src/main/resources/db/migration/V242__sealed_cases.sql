-- Who is hidden from a reader is asked at every search of people: by the few cases that are sealed.
CREATE INDEX case_file_sealed ON case_file (id) WHERE confidentiality = 'SEALED';
