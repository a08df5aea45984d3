-- What had to be there before it was sealed has to be there now.
ALTER TABLE case_note ALTER text SET NOT NULL;
ALTER TABLE case_answer ALTER value SET NOT NULL;
ALTER TABLE case_attachment ALTER original_name SET NOT NULL;
ALTER TABLE case_shelf ALTER original_name SET NOT NULL;
ALTER TABLE legal_aid_case ALTER story SET NOT NULL;
ALTER TABLE request_draft ALTER "values" SET NOT NULL;
ALTER TABLE task_draft ALTER "values" SET NOT NULL;
