-- Readings that two people settle, what rests on them, what we ask the agency, and what an answer reopens.

ALTER TABLE reading
  ADD COLUMN demand_id uuid REFERENCES demand (id),
  ADD COLUMN class text NOT NULL DEFAULT 'legal_advice' CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  ADD COLUMN capacity text NOT NULL DEFAULT '',
  ADD COLUMN approved_by uuid REFERENCES person (id),
  ADD COLUMN approved_at timestamptz,
  ADD CONSTRAINT reading_approved CHECK ((approved_by IS NULL) = (approved_at IS NULL) AND (approved_by IS NULL OR adopted_by IS NOT NULL)),
  ADD CONSTRAINT reading_own_approval CHECK (approved_by <> adopted_by);
COMMENT ON COLUMN reading.alternatives IS 'Each with its text, its argument and how far it reaches: narrower, wider or neither. Further ones are added at the end.';
COMMENT ON COLUMN reading.approved_by IS 'Another than who adopted; another adoption asks for another approval.';
CREATE INDEX reading_demand ON reading (demand_id);

ALTER TABLE obligation ADD COLUMN clarity text NOT NULL DEFAULT 'clear' CHECK (clarity IN ('clear', 'unclear', 'disputed'));
CREATE INDEX obligation_demand ON obligation (demand_id);

CREATE TABLE rests_on (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject_kind text NOT NULL CHECK (subject_kind IN ('obligation', 'scope_entry', 'measure', 'decision')),
  subject_id uuid NOT NULL,
  reading_id uuid NOT NULL REFERENCES reading (id),
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (subject_kind, subject_id, reading_id)
);
CREATE INDEX rests_on_directive ON rests_on (directive_id) WHERE ended_at IS NULL;
CREATE INDEX rests_on_subject ON rests_on (subject_id) WHERE ended_at IS NULL;
COMMENT ON TABLE rests_on IS 'Which reading an obligation, a scope entry, a measure or a decision rests on. It holds while it has no end.';

CREATE TABLE question (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  reading_id uuid REFERENCES reading (id),
  demand_id uuid REFERENCES demand (id),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 5000),
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  capacity text NOT NULL DEFAULT '',
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  asked_at timestamptz,
  asked_zone text,
  asked_how text CHECK (asked_how IN ('letter', 'email', 'telephone', 'meeting', 'portal', 'other')),
  contact_id uuid REFERENCES agency_contact (id),
  asked_by uuid REFERENCES person (id),
  answered_at timestamptz,
  answered_zone text,
  answer text CHECK (length(answer) BETWEEN 1 AND 10000),
  document_id uuid REFERENCES document (id),
  answer_recorded_by uuid REFERENCES person (id),
  answer_recorded_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES person (id),
  withdraw_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((reading_id IS NULL) <> (demand_id IS NULL)),
  CHECK (num_nulls(asked_at, asked_zone, asked_how, contact_id, asked_by) IN (0, 5)),
  CHECK (num_nulls(answered_at, answered_zone, answer, document_id, answer_recorded_by, answer_recorded_at) IN (0, 6)),
  CHECK (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) IN (0, 3)),
  CHECK (answered_at IS NULL OR answered_at >= asked_at),
  CHECK (answered_at IS NULL OR asked_at IS NOT NULL),
  CHECK (answered_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX question_directive ON question (directive_id, written_at);
COMMENT ON TABLE question IS 'What we ask the agency about a reading or a demand. Its answer reopens what rested on that.';
COMMENT ON COLUMN question.document_id IS 'The answer as it was filed: the agency''s writing, or our note of what was said.';

CREATE TABLE modification (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  demand_ids uuid[] NOT NULL CHECK (cardinality(demand_ids) > 0),
  change text NOT NULL CHECK (length(change) BETWEEN 1 AND 5000),
  official text NOT NULL CHECK (length(official) BETWEEN 1 AND 300),
  authority text NOT NULL CHECK (length(authority) BETWEEN 1 AND 1000),
  agreed_at timestamptz NOT NULL,
  agreed_zone text NOT NULL,
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  capacity text NOT NULL DEFAULT '',
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  document_id uuid REFERENCES document (id),
  confirmed_by uuid REFERENCES person (id),
  confirmed_at timestamptz,
  voided_by uuid REFERENCES person (id),
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nulls(document_id, confirmed_by, confirmed_at) IN (0, 3)),
  CHECK (num_nulls(voided_by, voided_at, void_reason) IN (0, 3)),
  CHECK (confirmed_at IS NULL OR voided_at IS NULL)
);
CREATE INDEX modification_directive ON modification (directive_id, written_at);
COMMENT ON TABLE modification IS 'A change to what is demanded or when, agreed with an official who had the authority. Unconfirmed until the writing is filed.';

CREATE TABLE reopening (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  cause text NOT NULL CHECK (cause IN ('answer', 'modification', 'reading')),
  cause_id uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('reading', 'obligation', 'scope_entry', 'decision', 'measure')),
  subject_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  reopened_at timestamptz NOT NULL,
  settled_at timestamptz,
  settled_by uuid REFERENCES person (id),
  outcome text CHECK (outcome IN ('stands', 'changed')),
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nulls(settled_at, settled_by, outcome) IN (0, 3))
);
CREATE INDEX reopening_directive ON reopening (directive_id, reopened_at);
CREATE INDEX reopening_open ON reopening (directive_id, subject_kind) WHERE settled_at IS NULL;
CREATE UNIQUE INDEX reopening_once ON reopening (cause, cause_id, subject_kind, subject_id) WHERE settled_at IS NULL;
COMMENT ON TABLE reopening IS 'That something must be looked at again, because an answer, a modification or another reading changed what it rested on; until a person says that it stands or was changed.';

DO $$
DECLARE
  v_case text := $q$ actor_has(directive_id, 'case') $q$;
  -- A question tells what we asked, and a modification what was agreed: facts where they are declared to be.
  v_declared text := $q$ actor_has(directive_id, 'case') OR (class = 'fact' AND actor_has(directive_id, 'read')) $q$;
BEGIN
  CALL guard_directive_table('rests_on', v_case, v_case);
  CALL guard_directive_table('question', v_declared, v_case);
  CALL guard_directive_table('modification', v_declared, v_case);
  -- A reopening is a fact; the person who must resolve it may see only their own part.
  CALL guard_directive_table('reopening',
    $q$ actor_has(directive_id, 'case', 'read') OR (person_id = actor_id() AND actor_has(directive_id, 'work')) $q$, v_case);
END $$;
DROP POLICY change ON reopening;
CREATE POLICY change ON reopening FOR UPDATE TO edict_app
  USING (actor_has(directive_id, 'case') OR (person_id = actor_id() AND actor_has(directive_id, 'work')))
  WITH CHECK (actor_has(directive_id, 'case') OR (person_id = actor_id() AND actor_has(directive_id, 'work')));
