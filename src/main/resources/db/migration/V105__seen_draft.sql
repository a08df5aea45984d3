-- When the author was shown what they had typed into a step that was over meanwhile.
ALTER TABLE task_draft ADD COLUMN seen_at timestamptz;
