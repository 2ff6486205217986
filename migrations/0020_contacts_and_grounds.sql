-- Agency communications, stated grounds and notifications.

CREATE TABLE contact (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  channel text NOT NULL CHECK (channel IN ('telephone', 'video', 'meeting', 'email', 'portal', 'other')),
  started_by text NOT NULL CHECK (started_by IN ('agency', 'us')),
  happened_at timestamptz NOT NULL,
  happened_zone text NOT NULL,
  agency_contact_id uuid REFERENCES agency_contact (id),
  their_people text NOT NULL DEFAULT '' CHECK (length(their_people) <= 500),
  our_people text NOT NULL DEFAULT '' CHECK (length(our_people) <= 500),
  topics text NOT NULL CHECK (length(topics) BETWEEN 1 AND 300),
  they_promised text NOT NULL DEFAULT '' CHECK (length(they_promised) <= 5000),
  we_promised text NOT NULL DEFAULT '' CHECK (length(we_promised) <= 5000),
  agreed text NOT NULL DEFAULT '' CHECK (length(agreed) <= 5000),
  settled_by uuid REFERENCES person (id),
  settled_at timestamptz,
  confirmed_document_id uuid REFERENCES document (id),
  not_confirmed_reason text CHECK (length(not_confirmed_reason) BETWEEN 1 AND 2000),
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL,
  voided_by uuid REFERENCES person (id),
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  -- Only what was agreed can be confirmed, and by a document, or not, for a reason.
  CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
  CHECK (num_nonnulls(confirmed_document_id, not_confirmed_reason) = (settled_at IS NOT NULL)::int),
  CHECK (settled_at IS NULL OR agreed <> ''),
  CHECK (num_nonnulls(voided_by, voided_at, void_reason) IN (0, 3))
);
CREATE INDEX contact_directive ON contact (directive_id, happened_at);
COMMENT ON TABLE contact IS 'A call, meeting or message with the agency: who, when, topics, promises both ways. What it agreed is unconfirmed until the confirming writing is filed.';

CREATE TABLE contact_note (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  contact_id uuid NOT NULL REFERENCES contact (id),
  class text NOT NULL CHECK (class IN ('legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  capacity text NOT NULL DEFAULT '',
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX contact_note_directive ON contact_note (directive_id, written_at);
COMMENT ON TABLE contact_note IS 'What one of us thought of a contact: privileged by its class, and seen only by who works the case.';

CREATE TABLE ground (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  authority text NOT NULL DEFAULT '' CHECK (length(authority) <= 1000),
  rationale text NOT NULL CHECK (rationale IN ('stated', 'partly_stated', 'withheld')),
  says text NOT NULL DEFAULT '' CHECK (length(says) <= 5000),
  document_id uuid REFERENCES document (id),
  written_by uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  superseded_at timestamptz,
  version integer NOT NULL CHECK (version > 0),
  UNIQUE (directive_id, version),
  -- What is stated is told, if only in part.
  CHECK (rationale = 'withheld' OR says <> '')
);
CREATE UNIQUE INDEX ground_live ON ground (directive_id) WHERE superseded_at IS NULL;
COMMENT ON TABLE ground IS 'What a directive says that it rests on: the authority cited, and the reason stated, partly stated or withheld. One row holds; those before it stay.';

CREATE TABLE hypothesis (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 1000),
  confidence text NOT NULL CHECK (confidence IN ('low', 'moderate', 'high')),
  capacity text NOT NULL DEFAULT '',
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  dropped_by uuid REFERENCES person (id),
  dropped_at timestamptz,
  drop_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(dropped_by, dropped_at, drop_reason) IN (0, 3))
);
CREATE INDEX hypothesis_directive ON hypothesis (directive_id, written_at);
COMMENT ON TABLE hypothesis IS 'What we suppose the real trigger to be, with source and confidence: work product, never a fact.';

CREATE TABLE notification (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  audience text NOT NULL CHECK (audience IN ('insurer', 'board', 'disclosure_committee', 'auditor', 'lender', 'customer', 'regulator', 'staff', 'other')),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 300),
  source text NOT NULL CHECK (source IN ('insurance', 'law', 'contract', 'own_rule')),
  basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 500),
  deadline_id uuid REFERENCES deadline (id),
  due_at timestamptz,
  due_zone text,
  person_id uuid REFERENCES person (id),
  sent_by uuid REFERENCES person (id),
  sent_at timestamptz,
  sent_zone text,
  sent_document_id uuid REFERENCES document (id),
  not_needed_by uuid REFERENCES person (id),
  not_needed_at timestamptz,
  not_needed_reason text,
  voided_by uuid REFERENCES person (id),
  voided_at timestamptz,
  void_reason text,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((due_at IS NULL) = (due_zone IS NULL)),
  CHECK (deadline_id IS NULL OR due_at IS NULL),
  CHECK (num_nonnulls(sent_by, sent_at, sent_zone, sent_document_id) IN (0, 4)),
  CHECK (num_nonnulls(not_needed_by, not_needed_at, not_needed_reason) IN (0, 3)),
  CHECK (num_nonnulls(voided_by, voided_at, void_reason) IN (0, 3)),
  CONSTRAINT notification_one_end CHECK (sent_at IS NULL OR not_needed_at IS NULL)
);
CREATE INDEX notification_directive ON notification (directive_id, made_at);
COMMENT ON TABLE notification IS 'Somebody besides the agency who must know: what obliges us, by when, who tells them, and the proof; or why it is not needed.';

DO $$
DECLARE
  v_case text := policy_sees('case');
  v_facts text := policy_sees('case', 'read');
  v_write text := $q$ actor_has(directive_id, 'case') $q$;
  v_own text := $q$ person_id = (SELECT actor_id()) AND $q$ || policy_sees('work');
BEGIN
  CALL guard_directive_table('contact', v_facts, v_write);
  CALL guard_directive_table('contact_note', v_case, v_write);
  CALL guard_directive_table('ground', v_facts, v_write);
  CALL guard_directive_table('hypothesis', v_case, v_write);
  CALL guard_directive_table('notification', format('%s OR (%s)', v_facts, v_own), v_write);
END $$;
-- The responsible person records that a notification was sent; only people who work on the case add notifications.
DROP POLICY change ON notification;
CREATE POLICY change ON notification FOR UPDATE TO edict_app
  USING (actor_has(directive_id, 'case') OR (person_id = actor_id() AND actor_has(directive_id, 'work')))
  WITH CHECK (actor_has(directive_id, 'case') OR (person_id = actor_id() AND actor_has(directive_id, 'work')));
