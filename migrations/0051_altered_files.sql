-- A stored file whose bytes are not those that were recorded: it is refused wherever it is read, and marked until it is restored.

CALL ledger_alter('document', $$ADD COLUMN altered_at timestamptz$$);
COMMENT ON COLUMN document.altered_at IS 'When its file was found to be missing or altered on disk; null while it is the one that was stored.';
CREATE INDEX document_altered ON document (directive_id) WHERE altered_at IS NOT NULL;
GRANT SELECT (altered_at), UPDATE (altered_at) ON document TO edict_worker;

-- What a document is stays as it was recorded: the hash with which its bytes are compared above all.
REVOKE UPDATE ON document FROM edict_app;

-- Why a letter was not sent, and a task for whoever sent it.
CALL ledger_alter('letter', $$ADD COLUMN fail_code text CHECK (fail_code ~ '^[a-z_]+/[a-z_]+$')$$);
COMMENT ON COLUMN letter.fail_code IS 'Why it was not sent; null unless sending failed.';
GRANT UPDATE (fail_code) ON letter TO edict_worker;
CREATE POLICY letter_unsent_see ON task FOR SELECT TO edict_worker USING (kind = 'letter_unsent');
CREATE POLICY letter_unsent_add ON task FOR INSERT TO edict_worker WITH CHECK (kind = 'letter_unsent' AND made_by IS NULL);
