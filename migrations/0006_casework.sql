-- What a directive's case is made of. Each table has its own id and the directive's; each change owes an event.

CREATE TABLE document (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  file_name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  origin text NOT NULL CHECK (origin IN ('received', 'produced', 'letter')),
  state text NOT NULL CHECK (state IN ('reading', 'readable', 'needs_a_person')),
  reason text,
  page_count integer,
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'needs_a_person') = (reason IS NOT NULL))
);
CREATE INDEX document_directive ON document (directive_id, added_at);
COMMENT ON TABLE document IS 'A received or produced file: immutable, hashed. The bytes lie in the file store under directive and hash.';

CREATE TABLE document_page (
  document_id uuid NOT NULL REFERENCES document (id),
  directive_id uuid NOT NULL REFERENCES directive (id),
  page integer NOT NULL CHECK (page > 0),
  text text NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english', left(text, 200000))) STORED,
  PRIMARY KEY (document_id, page)
);
CREATE INDEX document_page_words ON document_page USING gin (words);
COMMENT ON TABLE document_page IS 'The text of a document by page, read from its bytes: derived, so not in the ledger.';

CREATE TABLE receipt (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  channel text NOT NULL CHECK (channel IN ('email', 'post', 'courier', 'personal_service', 'portal', 'telephone', 'other')),
  received_at timestamptz NOT NULL,
  received_zone text NOT NULL,
  entity text NOT NULL DEFAULT '',
  person text NOT NULL DEFAULT '',
  agent text NOT NULL DEFAULT '',
  agent_received_at timestamptz,
  defects text NOT NULL DEFAULT '',
  acceptance_reserved boolean NOT NULL DEFAULT false,
  oral boolean NOT NULL DEFAULT false,
  document_id uuid REFERENCES document (id),
  note text NOT NULL DEFAULT '',
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL
);
CREATE INDEX receipt_directive ON receipt (directive_id);
COMMENT ON TABLE receipt IS 'How and when something reached us. An oral notice has no document yet.';

CREATE TABLE comment (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  capacity text NOT NULL DEFAULT '',
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  voided_at timestamptz,
  void_reason text
);
CREATE INDEX comment_directive ON comment (directive_id, written_at);
COMMENT ON TABLE comment IS 'A remark on a directive, with its class in law and the capacity in which its author wrote.';

CREATE TABLE assignment (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  kind text NOT NULL CHECK (kind IN ('owner', 'backup', 'lead', 'stage_owner')),
  stage text CHECK (stage IN ('intake', 'legal_review', 'scoping', 'remediation', 'monitoring')),
  person_id uuid NOT NULL REFERENCES person (id),
  given_by uuid NOT NULL REFERENCES person (id),
  given_at timestamptz NOT NULL,
  accepted_at timestamptz,
  returned_at timestamptz,
  return_reason text,
  ended_at timestamptz,
  CHECK ((kind = 'stage_owner') = (stage IS NOT NULL)),
  CHECK (returned_at IS NULL OR return_reason IS NOT NULL)
);
CREATE INDEX assignment_directive ON assignment (directive_id) WHERE ended_at IS NULL AND returned_at IS NULL;
CREATE INDEX assignment_person ON assignment (person_id) WHERE ended_at IS NULL AND returned_at IS NULL;
CREATE UNIQUE INDEX assignment_one_live ON assignment (directive_id, kind, COALESCE(stage, ''), (accepted_at IS NULL)) WHERE ended_at IS NULL AND returned_at IS NULL;
COMMENT ON TABLE assignment IS 'Who answers for a directive. Accepted or returned with a reason; the giver, or who held it before, answers until it is accepted.';

CREATE TABLE task (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  kind text NOT NULL,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
  person_id uuid NOT NULL REFERENCES person (id),
  due_at timestamptz,
  due_zone text,
  subject_id uuid,
  done_at timestamptz,
  done_by uuid REFERENCES person (id),
  cancelled_at timestamptz,
  cancel_reason text,
  made_by uuid REFERENCES person (id),
  made_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((due_at IS NULL) = (due_zone IS NULL)),
  CHECK (done_at IS NULL OR cancelled_at IS NULL)
);
CREATE INDEX task_person ON task (person_id, due_at, id) WHERE done_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX task_directive ON task (directive_id, due_at);
COMMENT ON TABLE task IS 'One thing that one person must do.';

CREATE TABLE deadline (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  basis text NOT NULL,
  critical boolean NOT NULL DEFAULT false,
  status text NOT NULL CHECK (status IN ('open', 'met', 'missed', 'waived')),
  due_on date NOT NULL,
  due_at timestamptz NOT NULL,
  due_zone text NOT NULL,
  precision text NOT NULL CHECK (precision IN ('day', 'instant')),
  safe_by date,
  act_by timestamptz NOT NULL,
  settled_at timestamptz,
  due_version integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  CHECK (act_by <= due_at),
  CHECK ((status = 'open') = (settled_at IS NULL))
);
CREATE INDEX deadline_directive ON deadline (directive_id, act_by);
CREATE INDEX deadline_open ON deadline (act_by, id) WHERE status = 'open';
COMMENT ON TABLE deadline IS 'The fold of its events. due_at is the exclusive end; act_by the earlier of safe_by and the last office instant of due_on.';

CREATE TABLE deadline_event (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  seq integer NOT NULL CHECK (seq > 0),
  kind text NOT NULL,
  body jsonb NOT NULL,
  by uuid REFERENCES person (id),
  at timestamptz NOT NULL,
  UNIQUE (deadline_id, seq)
);
COMMENT ON TABLE deadline_event IS 'What was said of a deadline, in order: set, corrected, extended, met, missed, waived.';

CREATE TABLE reminder (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  due_version integer NOT NULL,
  rung text NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  fire_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'queued', 'sent', 'superseded', 'suppressed')),
  state_reason text,
  sent_at timestamptz,
  UNIQUE (deadline_id, due_version, rung, person_id),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE INDEX reminder_due ON reminder (fire_at, id) WHERE state = 'planned';
CREATE INDEX reminder_deadline ON reminder (deadline_id);
COMMENT ON TABLE reminder IS 'A rung of a deadline''s ladder for one person: planned with the deadline, sent once, or left with the reason.';

CREATE TABLE proceeding (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  kind text NOT NULL CHECK (kind IN ('clarification', 'reconsideration', 'appeal', 'stay', 'court')),
  forum text NOT NULL CHECK (length(forum) BETWEEN 1 AND 300),
  public boolean NOT NULL,
  conference_first boolean NOT NULL DEFAULT false,
  filing_stays text NOT NULL CHECK (filing_stays IN ('nothing', 'everything', 'challenged')),
  stage text NOT NULL CHECK (stage IN ('preparing', 'filed', 'decided', 'settled', 'withdrawn', 'abandoned')),
  previous_id uuid REFERENCES proceeding (id),
  opened_by uuid NOT NULL REFERENCES person (id),
  opened_at timestamptz NOT NULL,
  filed_on date,
  decided_on date,
  ended_at timestamptz,
  outcome text CHECK (outcome IN ('upheld', 'modified', 'revoked', 'partly_modified', 'partly_revoked', 'dismissed')),
  reason text,
  stay text NOT NULL DEFAULT 'none' CHECK (stay IN ('none', 'sought', 'refused', 'granted')),
  stay_until timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((stage IN ('preparing', 'filed')) = (ended_at IS NULL))
);
CREATE INDEX proceeding_directive ON proceeding (directive_id, opened_at);
COMMENT ON TABLE proceeding IS 'One contest of the directive before one forum. A next forum is a new proceeding with previous_id.';

CREATE TABLE demand (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  document_id uuid NOT NULL REFERENCES document (id),
  page integer NOT NULL CHECK (page > 0),
  quote text NOT NULL CHECK (length(quote) BETWEEN 1 AND 5000),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  marked_by uuid NOT NULL REFERENCES person (id),
  marked_at timestamptz NOT NULL
);
CREATE INDEX demand_directive ON demand (directive_id);
COMMENT ON TABLE demand IS 'A passage of a document that requires something: document, page, quote.';

CREATE TABLE reading (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  term text NOT NULL CHECK (length(term) BETWEEN 1 AND 300),
  alternatives jsonb NOT NULL CHECK (jsonb_array_length(alternatives) > 0),
  adopted integer,
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  adopted_by uuid REFERENCES person (id),
  adopted_at timestamptz,
  review_on date,
  version integer NOT NULL DEFAULT 1,
  CHECK ((adopted IS NULL) = (adopted_at IS NULL))
);
CREATE INDEX reading_directive ON reading (directive_id);
COMMENT ON TABLE reading IS 'An interpretation of an unclear term: the alternatives, the one adopted, by whom, and when it is reviewed.';

CREATE TABLE obligation (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  demand_id uuid REFERENCES demand (id),
  source text NOT NULL CHECK (source IN ('demand', 'insurance', 'contract', 'law', 'commitment')),
  kind text NOT NULL CHECK (kind IN ('do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  deadline_id uuid REFERENCES deadline (id),
  person_id uuid REFERENCES person (id),
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  waived_by uuid REFERENCES person (id),
  waived_at timestamptz,
  waive_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((source = 'demand') = (demand_id IS NOT NULL)),
  CHECK ((waived_at IS NULL) = (waive_reason IS NULL))
);
CREATE INDEX obligation_directive ON obligation (directive_id);
COMMENT ON TABLE obligation IS 'What we hold ourselves bound to do.';

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject text NOT NULL CHECK (subject IN ('scope')),
  chosen text NOT NULL CHECK (length(chosen) BETWEEN 1 AND 2000),
  reasons text NOT NULL CHECK (length(reasons) BETWEEN 1 AND 10000),
  wider_than_ordered boolean NOT NULL,
  author_id uuid NOT NULL REFERENCES person (id),
  written_at timestamptz NOT NULL,
  approved_by uuid REFERENCES person (id),
  approved_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (approved_by IS NULL OR approved_by <> author_id)
);
CREATE INDEX decision_directive ON decision (directive_id);
COMMENT ON TABLE decision IS 'A recorded choice, above all how wide to comply; approved by a named person who did not write it.';

CREATE TABLE measure (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  person_id uuid NOT NULL REFERENCES person (id),
  verifier_id uuid NOT NULL REFERENCES person (id),
  due_at timestamptz,
  due_zone text,
  restricts boolean NOT NULL DEFAULT false,
  inverse text,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  in_force_at timestamptz,
  restored_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (person_id <> verifier_id),
  CHECK (NOT restricts OR inverse IS NOT NULL),
  CHECK ((due_at IS NULL) = (due_zone IS NULL))
);
CREATE INDEX measure_directive ON measure (directive_id);
CREATE INDEX measure_in_force ON measure (in_force_at) WHERE restricts AND in_force_at IS NOT NULL AND restored_at IS NULL;
COMMENT ON TABLE measure IS 'An action that fulfils obligations: owner, verifier who is not the owner, and, where it restricts something, its inverse.';

CREATE TABLE measure_obligation (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid NOT NULL REFERENCES measure (id),
  obligation_id uuid NOT NULL REFERENCES obligation (id),
  UNIQUE (measure_id, obligation_id)
);
CREATE INDEX measure_obligation_directive ON measure_obligation (directive_id);
COMMENT ON TABLE measure_obligation IS 'Which obligations a measure fulfils.';

CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid NOT NULL REFERENCES measure (id),
  document_id uuid NOT NULL REFERENCES document (id),
  produced_by uuid NOT NULL REFERENCES person (id),
  produced_at timestamptz NOT NULL,
  judged_by uuid REFERENCES person (id),
  accepted_at timestamptz,
  rejected_at timestamptz,
  reject_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK (judged_by IS NULL OR judged_by <> produced_by),
  CHECK (accepted_at IS NULL OR rejected_at IS NULL),
  CHECK ((rejected_at IS NULL) = (reject_reason IS NULL))
);
CREATE INDEX evidence_directive ON evidence (directive_id);
CREATE INDEX evidence_measure ON evidence (measure_id);
COMMENT ON TABLE evidence IS 'A document that proves a measure; accepted or rejected by someone other than who produced it.';

CREATE TABLE commitment (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 500),
  until_on date,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL
);
CREATE INDEX commitment_directive ON commitment (directive_id);
COMMENT ON TABLE commitment IS 'A duty that we gave in return; it survives closure.';

CREATE TABLE guard_override (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  action text NOT NULL,
  missing text[] NOT NULL,
  reason text NOT NULL,
  by uuid NOT NULL REFERENCES person (id),
  at timestamptz NOT NULL,
  reviewed_by uuid REFERENCES person (id),
  reviewed_at timestamptz
);
CREATE INDEX guard_override_directive ON guard_override (directive_id);
COMMENT ON TABLE guard_override IS 'A guard that a named person overrode, what was missing, and why; reviewed on the next working day.';

-- A contributor's part: their own measures and tasks, and the files that belong to them.
CREATE FUNCTION actor_works_on(p_directive uuid, p_document uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT actor_has(p_directive, 'work') AND EXISTS (
    SELECT FROM evidence e JOIN measure m ON m.id = e.measure_id
    WHERE e.document_id = p_document AND (m.person_id = actor_id() OR m.verifier_id = actor_id()))
$$;
CREATE FUNCTION actor_asked_for(p_directive uuid, p_kind text, p_stage text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT actor_has(p_directive, 'work', 'read') AND EXISTS (
    SELECT FROM assignment a WHERE a.directive_id = p_directive AND a.kind = p_kind AND a.stage IS NOT DISTINCT FROM p_stage
      AND a.person_id = actor_id() AND a.ended_at IS NULL AND a.returned_at IS NULL)
$$;
COMMENT ON FUNCTION actor_asked_for IS 'Whether the actor holds, or is asked to take over, this assignment: who accepts ends the one before.';
GRANT SELECT ON measure, evidence, assignment TO edict_access_reader;
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION actor_works_on(uuid, uuid) OWNER TO edict_access_reader;
ALTER FUNCTION actor_asked_for(uuid, text, text) OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION actor_works_on(uuid, uuid), actor_asked_for(uuid, text, text) TO edict_app;

DO $$
DECLARE
  v_case text := $q$ actor_has(directive_id, 'case') $q$;
  v_facts text := $q$ actor_has(directive_id, 'case', 'read') $q$;
  v_all text := $q$ actor_has(directive_id, 'case', 'read', 'work') $q$;
BEGIN
  CALL guard_directive_table('document',
    $q$ actor_has(directive_id, 'case') OR (class = 'fact' AND (actor_has(directive_id, 'read')
        OR (added_by = actor_id() AND actor_has(directive_id, 'work')) OR actor_works_on(directive_id, id))) $q$,
    $q$ actor_has(directive_id, 'case') OR (class = 'fact' AND added_by = actor_id() AND actor_has(directive_id, 'work')) $q$);
  CALL guard_directive_table('document_page', $q$ EXISTS (SELECT FROM document d WHERE d.id = document_id) $q$, 'false', false);
  CALL guard_directive_table('receipt', v_facts, v_case);
  CALL guard_directive_table('comment', $q$ actor_has(directive_id, 'case') OR (class = 'fact' AND actor_has(directive_id, 'read')) $q$, v_case);
  CALL guard_directive_table('assignment', v_all, $q$ actor_has(directive_id, 'case') OR actor_asked_for(directive_id, kind, stage) $q$);
  CALL guard_directive_table('task', $q$ actor_has(directive_id, 'case', 'read') OR (person_id = actor_id() AND actor_has(directive_id, 'work')) $q$,
    $q$ actor_has(directive_id, 'case') OR (person_id = actor_id() AND actor_has(directive_id, 'work', 'read')) $q$);
  CALL guard_directive_table('deadline', v_all, v_case);
  CALL guard_directive_table('deadline_event', v_facts, v_case);
  CALL guard_directive_table('reminder', v_case, v_case);
  CALL guard_directive_table('proceeding', v_facts, v_case);
  -- A quote is as privileged as the document that it stands in.
  CALL guard_directive_table('demand',
    $q$ actor_has(directive_id, 'case') OR (actor_has(directive_id, 'read') AND EXISTS (SELECT FROM document d WHERE d.id = document_id)) $q$, v_case);
  CALL guard_directive_table('reading', v_case, v_case);
  CALL guard_directive_table('obligation', v_facts, v_case);
  CALL guard_directive_table('decision', v_facts, v_case);
  CALL guard_directive_table('measure',
    $q$ actor_has(directive_id, 'case', 'read') OR ((person_id = actor_id() OR verifier_id = actor_id()) AND actor_has(directive_id, 'work')) $q$, v_case);
  CALL guard_directive_table('measure_obligation', v_facts, v_case);
  CALL guard_directive_table('evidence',
    $q$ actor_has(directive_id, 'case', 'read') OR EXISTS (SELECT FROM measure m WHERE m.id = measure_id) $q$,
    $q$ actor_has(directive_id, 'case') OR EXISTS (SELECT FROM measure m WHERE m.id = measure_id AND (m.person_id = actor_id() OR m.verifier_id = actor_id()) AND actor_has(m.directive_id, 'work')) $q$);
  CALL guard_directive_table('commitment', v_facts, v_case);
  CALL guard_directive_table('guard_override', v_case, v_case);
END $$;
-- Owner and verifier of a measure give each other work: proof to judge, or to bring again.
CREATE POLICY ask_the_other ON task FOR INSERT TO edict_app WITH CHECK (
  actor_has(directive_id, 'work') AND made_by = actor_id() AND EXISTS (
    SELECT FROM measure m WHERE m.id = task.subject_id AND m.directive_id = task.directive_id
      AND ((task.kind = 'judge_evidence' AND m.person_id = actor_id() AND m.verifier_id = task.person_id)
        OR (task.kind = 'do_measure' AND m.verifier_id = actor_id() AND m.person_id = task.person_id))));
-- A verifier's judgement puts a restriction in force; only who works the case plans measures.
DROP POLICY change ON measure;
CREATE POLICY change ON measure FOR UPDATE TO edict_app
  USING (actor_has(directive_id, 'case') OR (verifier_id = actor_id() AND actor_has(directive_id, 'work')))
  WITH CHECK (actor_has(directive_id, 'case') OR (verifier_id = actor_id() AND actor_has(directive_id, 'work')));
CREATE POLICY decide_access ON measure FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON assignment FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON evidence FOR SELECT TO edict_access_reader USING (true);
REVOKE INSERT, UPDATE ON document_page FROM edict_app;

-- The worklist is ordered by what is due first; the trigger keeps that instant on the directive.
CREATE FUNCTION directive_next_act_by() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE directive d SET next_act_by = n.act_by
  FROM (SELECT min(act_by) AS act_by FROM deadline WHERE directive_id = NEW.directive_id AND status = 'open') n
  WHERE d.id = NEW.directive_id AND d.next_act_by IS DISTINCT FROM n.act_by;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION directive_next_act_by() OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT UPDATE (next_act_by) ON directive TO edict_ledger_writer;
CREATE TRIGGER next_act_by AFTER INSERT OR UPDATE ON deadline FOR EACH ROW EXECUTE FUNCTION directive_next_act_by();

-- The worker reads a letter and keeps its text; it sees which document, not what it says.
GRANT SELECT (id, directive_id, file_name, media_type, size, sha256, state), UPDATE (state, reason, page_count) ON document TO edict_worker;
CREATE POLICY work_see ON document FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_change ON document FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);
GRANT INSERT ON document_page TO edict_worker;
CREATE POLICY work_add ON document_page FOR INSERT TO edict_worker WITH CHECK (true);
GRANT SELECT, UPDATE (state, state_reason, sent_at) ON reminder TO edict_worker;
CREATE POLICY work_see ON reminder FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_change ON reminder FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);
