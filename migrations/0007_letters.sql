-- What we send.

CREATE TABLE letter_draft (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  template text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  contact_id uuid REFERENCES agency_contact (id),
  text text NOT NULL CHECK (length(text) <= 100000),
  letterhead jsonb NOT NULL,
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  submitted_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX letter_draft_directive ON letter_draft (directive_id);
COMMENT ON TABLE letter_draft IS 'A letter while it is being written: private to the case, and not in the ledger until it is submitted.';

CREATE TABLE letter (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  draft_id uuid NOT NULL REFERENCES letter_draft (id),
  template text NOT NULL,
  title text NOT NULL,
  body jsonb NOT NULL,
  contact_id uuid REFERENCES agency_contact (id),
  stage text NOT NULL CHECK (stage IN ('submitted', 'returned', 'approved', 'sending', 'sent', 'failed')),
  author_id uuid NOT NULL REFERENCES person (id),
  submitted_at timestamptz NOT NULL,
  facts_checked_by uuid NOT NULL REFERENCES person (id),
  approver_id uuid REFERENCES person (id),
  approved_at timestamptz,
  returned_at timestamptz,
  return_reason text,
  document_id uuid REFERENCES document (id),
  sending_id uuid UNIQUE,
  message_id text,
  sent_by uuid REFERENCES person (id),
  sent_to text,
  sent_at timestamptz,
  server_answer text,
  version integer NOT NULL DEFAULT 1,
  CHECK (approver_id IS NULL OR approver_id <> author_id),
  CHECK (stage NOT IN ('approved', 'sending', 'sent', 'failed') OR (approved_at IS NOT NULL AND document_id IS NOT NULL)),
  CHECK ((stage = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX letter_directive ON letter (directive_id, submitted_at);
COMMENT ON COLUMN letter.sending_id IS 'The sending under way, or the last one: the subject of its outbox row, new for each try that a person makes.';
COMMENT ON TABLE letter IS 'A letter from its submission on: its blocks are frozen, its bytes are a document, and what the server answered is kept.';

CALL guard_directive_table('letter_draft', $$ actor_has(directive_id, 'case') $$, $$ actor_has(directive_id, 'case') $$, false);
CALL guard_directive_table('letter', $$ actor_has(directive_id, 'case') OR (stage = 'sent' AND actor_has(directive_id, 'read')) $$, $$ actor_has(directive_id, 'case') $$);

GRANT SELECT (id, directive_id, stage, document_id, contact_id, sending_id, sent_by, sent_to, message_id, version), UPDATE (stage, sent_at, server_answer, version) ON letter TO edict_worker;
CREATE POLICY work_see ON letter FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_change ON letter FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);
