-- Switches: something in another system that we turn off and on by a signed call, and ask whether it is.

CREATE TABLE switch (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  url text NOT NULL CHECK (url ~ '^https?://' AND length(url) <= 500),
  check_minutes integer NOT NULL CHECK (check_minutes BETWEEN 5 AND 10080),
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  secret_made_at timestamptz NOT NULL,
  retired_by uuid REFERENCES person (id),
  retired_at timestamptz,
  retire_reason text,
  test_id uuid UNIQUE,
  test_asked_by uuid REFERENCES person (id),
  test_asked_at timestamptz,
  tested_at timestamptz,
  test_state text CHECK (test_state IN ('on', 'off')),
  test_error text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((retired_at IS NULL) = (retired_by IS NULL) AND (retired_at IS NULL) = (retire_reason IS NULL)),
  CHECK ((test_id IS NULL) = (test_asked_at IS NULL) AND (test_id IS NULL) = (test_asked_by IS NULL)),
  CHECK ((tested_at IS NULL) = (test_state IS NULL AND test_error IS NULL))
);
CREATE UNIQUE INDEX switch_name ON switch (lower(name)) WHERE retired_at IS NULL;
COMMENT ON TABLE switch IS 'Something in another system that signed calls turn off and on. Installation-wide; it says nothing of any case.';
COMMENT ON COLUMN switch.subject IS 'What the other system calls it: the only word that goes out with a call.';
COMMENT ON COLUMN switch.check_minutes IS 'How often it is asked whether it is still off, while a measure that it carries out is in force.';
GRANT SELECT, INSERT,
  UPDATE (secret_made_at, retired_by, retired_at, retire_reason, test_id, test_asked_by, test_asked_at, tested_at, test_state, test_error, version)
  ON switch TO edict_app;
GRANT SELECT, UPDATE (tested_at, test_state, test_error) ON switch TO edict_worker;
GRANT SELECT ON switch TO edict_ledger_writer;
CREATE TRIGGER switch_ledger AFTER INSERT OR UPDATE ON switch FOR EACH ROW EXECUTE FUNCTION ledger_note('switches');

-- Apart, and not in the ledger: what is there stays for good, and a secret must not.
CREATE TABLE switch_secret (
  switch_id uuid PRIMARY KEY REFERENCES switch (id),
  sealed bytea NOT NULL
);
COMMENT ON TABLE switch_secret IS 'The secret that signs the calls of a switch, encrypted under the installation''s key. Requests write it and never read it.';
GRANT SELECT (switch_id), INSERT, UPDATE (sealed) ON switch_secret TO edict_app;
GRANT SELECT ON switch_secret TO edict_worker;

ALTER TABLE measure ADD COLUMN switch_id uuid REFERENCES switch (id);
COMMENT ON COLUMN measure.switch_id IS 'The switch that carries the measure out, where there is one.';

CREATE TABLE switch_call (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid NOT NULL REFERENCES measure (id),
  switch_id uuid NOT NULL REFERENCES switch (id),
  act text NOT NULL CHECK (act IN ('verify', 'do', 'undo')),
  dry_run boolean NOT NULL DEFAULT false,
  asked_by uuid REFERENCES person (id),
  release_id uuid REFERENCES release (id),
  after_id uuid REFERENCES switch_call (id),
  expects text CHECK (expects IN ('on', 'off')),
  state text NOT NULL CHECK (state IN ('waiting', 'calling', 'answered', 'verified', 'contradicted', 'failed', 'left')),
  made_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  called_at timestamptz,
  ended_at timestamptz,
  status integer,
  error_code text,
  answer text CHECK (length(answer) <= 4000),
  answer_state text CHECK (answer_state IN ('on', 'off')),
  document_id uuid REFERENCES document (id),
  -- Nothing is turned off or on but by a release, which takes two people.
  CHECK (release_id IS NOT NULL OR act = 'verify' OR dry_run),
  CHECK (NOT dry_run OR (act <> 'verify' AND release_id IS NULL)),
  CHECK (asked_by IS NOT NULL OR act = 'verify'),
  CHECK ((state IN ('waiting', 'calling')) = (ended_at IS NULL)),
  CHECK (state NOT IN ('calling', 'answered', 'verified', 'contradicted') OR called_at IS NOT NULL),
  -- What a switch is said to be, it was asked: only an answer to verify says on or off.
  CHECK ((state IN ('verified', 'contradicted')) = (answer_state IS NOT NULL)),
  CHECK (answer_state IS NULL OR (act = 'verify' AND answer IS NOT NULL)),
  CHECK (state <> 'verified' OR expects IS NULL OR expects = answer_state),
  CHECK (state <> 'contradicted' OR expects <> answer_state),
  CHECK ((state IN ('failed', 'left')) = (error_code IS NOT NULL))
);
CREATE INDEX switch_call_measure ON switch_call (measure_id, made_at DESC);
CREATE INDEX switch_call_release ON switch_call (release_id) WHERE release_id IS NOT NULL;
CREATE INDEX switch_call_directive ON switch_call (directive_id);
CREATE INDEX switch_call_switch ON switch_call (switch_id, due_at);
CREATE UNIQUE INDEX switch_call_one_check ON switch_call (measure_id) WHERE asked_by IS NULL AND state IN ('waiting', 'calling');
COMMENT ON TABLE switch_call IS 'One call of a switch for a measure: what was asked, and what came of it. Its id is the webhook-id, the same at every try.';
COMMENT ON COLUMN switch_call.asked_by IS 'Who asked; null for a planned look whether it is still off.';
COMMENT ON COLUMN switch_call.after_id IS 'The do or undo that this verify follows.';
COMMENT ON COLUMN switch_call.expects IS 'What verify must answer; null where nothing was ever switched.';
COMMENT ON COLUMN switch_call.answer IS 'The JSON that was answered, as it came.';

CALL guard_directive_table('switch_call',
  policy_sees('case', 'read') || $q$ OR EXISTS (SELECT FROM measure m WHERE m.id = measure_id) $q$,
  $q$ actor_has(directive_id, 'case') AND (act = 'verify' OR dry_run OR EXISTS (SELECT FROM release r
    WHERE r.id = release_id AND r.measure_id = switch_call.measure_id AND r.act = switch_call.act AND r.confirmed_at IS NOT NULL)) $q$);
-- Owner and verifier of a measure may ask, and try it out; nothing that they ask changes anything.
CREATE POLICY ask ON switch_call FOR INSERT TO edict_app WITH CHECK (
  (act = 'verify' OR dry_run) AND (asked_by IS NULL OR asked_by = actor_id())
  AND EXISTS (SELECT FROM measure m WHERE m.id = measure_id AND (m.person_id = actor_id() OR m.verifier_id = actor_id()) AND actor_has(m.directive_id, 'work')));
-- A new act passes over what waits; what a call came to, only the worker writes.
REVOKE UPDATE ON switch_call FROM edict_app;
GRANT UPDATE (state, ended_at, error_code) ON switch_call TO edict_app;

-- The worker calls. Of the measure it sees whose it is and whether it is in force; of the answer it keeps what came, and never reads it back.
GRANT SELECT (id, directive_id, measure_id, switch_id, act, dry_run, asked_by, release_id, after_id, expects, state, made_at, due_at, called_at, ended_at, answer_state),
  UPDATE (state, called_at, ended_at, status, error_code, answer, answer_state, document_id),
  INSERT (id, directive_id, measure_id, switch_id, act, dry_run, asked_by, release_id, after_id, expects, state, made_at, due_at)
  ON switch_call TO edict_worker;
CREATE POLICY work_see ON switch_call FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_add ON switch_call FOR INSERT TO edict_worker WITH CHECK (act = 'verify' AND state = 'waiting');
CREATE POLICY work_change ON switch_call FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);
GRANT SELECT (id, directive_id, person_id, verifier_id, switch_id, in_force_at, restored_at) ON measure TO edict_worker;
CREATE POLICY switch_see ON measure FOR SELECT TO edict_worker USING (true);
-- A verified answer becomes a document and evidence, brought in the name of the measure's owner; a person judges it as any other.
GRANT INSERT ON document TO edict_worker;
CREATE POLICY switch_add ON document FOR INSERT TO edict_worker WITH CHECK (class = 'fact' AND origin = 'produced' AND state = 'reading');
GRANT SELECT (measure_id, judged_by, accepted_at), INSERT ON evidence TO edict_worker;
CREATE POLICY switch_see ON evidence FOR SELECT TO edict_worker USING (true);
CREATE POLICY switch_add ON evidence FOR INSERT TO edict_worker WITH CHECK (judged_by IS NULL AND accepted_at IS NULL AND rejected_at IS NULL);
-- Whom it concerns gets a task: what to do by hand, what to judge, what no longer holds.
GRANT SELECT (id, directive_id, kind, person_id, subject_id, done_at, cancelled_at), INSERT, UPDATE (done_at, done_by, version) ON task TO edict_worker;
GRANT SELECT (version) ON task TO edict_worker;
CREATE POLICY switch_see ON task FOR SELECT TO edict_worker USING (true);
CREATE POLICY switch_add ON task FOR INSERT TO edict_worker
  WITH CHECK (made_by IS NULL AND kind IN ('judge_evidence', 'switch_unanswered', 'switch_contradicted'));
CREATE POLICY switch_change ON task FOR UPDATE TO edict_worker USING (kind = 'do_measure') WITH CHECK (kind = 'do_measure');

ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind ~ '^[a-z_]+$');
