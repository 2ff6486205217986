-- Rows keep Edict's own words as a code with parameters, so that each reader reads them in their own language. Older rows keep their
-- text, and everyone reads it as it was written.

CALL ledger_alter('task', $$
  ADD COLUMN subject_code text,
  ADD COLUMN subject_params jsonb,
  ADD COLUMN cancel_code text,
  ALTER COLUMN subject DROP NOT NULL,
  ADD CONSTRAINT task_subject_once CHECK ((subject IS NULL) = (subject_code IS NOT NULL)),
  ADD CONSTRAINT task_subject_params CHECK ((subject_code IS NULL) = (subject_params IS NULL)),
  ADD CONSTRAINT task_cancel_once CHECK (cancel_reason IS NULL OR cancel_code IS NULL)
$$);
COMMENT ON COLUMN task.subject IS 'What a person or a playbook wrote. Null where the subject is a code.';
COMMENT ON COLUMN task.subject_code IS 'Code of the catalogue of words.';
COMMENT ON COLUMN task.subject_params IS 'Parameters of the message of subject_code.';
COMMENT ON COLUMN task.cancel_code IS 'Why Edict cancelled the task. A person gives cancel_reason instead.';

CALL ledger_alter('directive_access', $$
  ADD COLUMN end_code text,
  ADD CONSTRAINT directive_access_end_once CHECK (end_reason IS NULL OR end_code IS NULL)
$$);
GRANT UPDATE (end_code) ON directive_access TO edict_app;
COMMENT ON COLUMN directive_access.end_code IS 'Why Edict ended the access. A person gives end_reason instead.';
