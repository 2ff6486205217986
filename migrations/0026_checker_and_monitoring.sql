-- The checker: what an open directive lacks, looked for every hour. And monitoring: what is complied with and still in force.

-- Ongoing duties and their end conditions. A recurring duty has successive deadlines: a series, identified by its first.
ALTER TABLE deadline ADD COLUMN series_id uuid REFERENCES deadline (id);
COMMENT ON COLUMN deadline.series_id IS 'The first occurrence of the duty that this one repeats; null for a first one, and for what was begun before this column was.';
CREATE INDEX deadline_series ON deadline (series_id) WHERE series_id IS NOT NULL;

ALTER TABLE obligation
  ADD COLUMN stands boolean NOT NULL DEFAULT false,
  ADD COLUMN ends_when text CHECK (length(ends_when) BETWEEN 1 AND 500),
  ADD COLUMN ends_on date,
  ADD COLUMN ended_at timestamptz,
  ADD COLUMN ended_by uuid REFERENCES person (id),
  ADD COLUMN end_reason text,
  ADD COLUMN end_document_id uuid REFERENCES document (id),
  ADD CONSTRAINT obligation_stands CHECK (stands = (ends_when IS NOT NULL) AND (stands OR ends_on IS NULL)),
  ADD CONSTRAINT obligation_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL) AND (ended_at IS NOT NULL OR end_document_id IS NULL));
COMMENT ON COLUMN obligation.stands IS 'Complied with and still in force: it is kept again and again until what ends_when says, or the day ends_on.';

ALTER TABLE commitment
  ADD COLUMN deadline_id uuid REFERENCES deadline (id),
  ADD COLUMN ends_when text CHECK (length(ends_when) BETWEEN 1 AND 500),
  ADD COLUMN ended_at timestamptz,
  ADD COLUMN ended_by uuid REFERENCES person (id),
  ADD COLUMN end_reason text,
  ADD COLUMN end_document_id uuid REFERENCES document (id),
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT commitment_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL) AND (ended_at IS NOT NULL OR end_document_id IS NULL));
COMMENT ON COLUMN commitment.deadline_id IS 'The first deadline of its series: when it is to be kept. Such deadlines go on after the directive is closed.';
CREATE INDEX commitment_deadline ON commitment (deadline_id) WHERE ended_at IS NULL;

-- Who can resolve a finding, and still has access. Evaluated for any person, so it is beside the functions that decide access.
GRANT SELECT (kind) ON person TO edict_access_reader, edict_worker;
CREATE FUNCTION person_holds(p_person uuid, p_directive uuid, VARIADIC p_levels text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM person p WHERE p.id = p_person AND p.kind = 'human' AND p.ended_at IS NULL AND p.joined_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = p.id AND w.lifted_at IS NULL)
      AND (EXISTS (SELECT FROM directive_access a WHERE a.directive_id = p_directive AND a.person_id = p.id AND a.level = ANY (p_levels)
             AND grant_counts(p.role, a.from_at, a.until_at))
        OR (CASE WHEN p.role IN ('counsel', 'lead_counsel') THEN 'case' WHEN p.role = 'executive' THEN 'read' END = ANY (p_levels)
             AND EXISTS (SELECT FROM directive d WHERE d.id = p_directive AND d.visibility = 'open'))))
$$;
COMMENT ON FUNCTION person_holds IS 'Whether a person who is here holds one of these levels on a directive now. For the worker: it answers for anybody.';
CREATE FUNCTION menders(p_directive uuid, p_first text) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH asked AS (
    SELECT person_id, CASE WHEN kind = p_first THEN 1 ELSE 2 END AS turn FROM assignment
    WHERE directive_id = p_directive AND kind IN ('owner', 'lead') AND accepted_at IS NOT NULL AND ended_at IS NULL AND returned_at IS NULL
    UNION ALL SELECT id, 3 FROM person WHERE role = 'lead_counsel' AND ended_at IS NULL
    UNION ALL SELECT a.person_id, 4 FROM directive_access a JOIN person p ON p.id = a.person_id WHERE a.directive_id = p_directive AND p.role = 'counsel'
  ), able AS (SELECT person_id, turn FROM asked WHERE person_holds(person_id, p_directive, 'case'))
  SELECT DISTINCT person_id FROM able WHERE turn = (SELECT min(turn) FROM able)
$$;
COMMENT ON FUNCTION menders IS 'Who is told what is to be mended: the owner or the lead, as p_first says, else the other; else the lead counsel who may see it; else the counsel who are its members.';
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION person_holds(uuid, uuid, text[]) OWNER TO edict_access_reader;
ALTER FUNCTION menders(uuid, text) OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION person_holds(uuid, uuid, text[]), menders(uuid, text) TO edict_worker;

CREATE TABLE finding (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  code text NOT NULL CHECK (code ~ '^[a-z_]+$'),
  subject_id uuid NOT NULL,
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  grave boolean NOT NULL,
  first_seen_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  gone_at timestamptz
);
CREATE UNIQUE INDEX finding_one ON finding (code, subject_id) WHERE gone_at IS NULL;
CREATE INDEX finding_live ON finding (grave DESC, first_seen_at, id) WHERE gone_at IS NULL;
CREATE INDEX finding_directive ON finding (directive_id) WHERE gone_at IS NULL;
COMMENT ON TABLE finding IS 'What the checker found lacking, and until when. Ids, codes and instants only: derived, so not in the ledger.';
-- The class is that of what it speaks of: that an unclear word was read at all is advice. One look at the directive for both levels: two of
-- them, joined by OR, would each have every directive read.
CALL guard_directive_table('finding', $q$ EXISTS (SELECT FROM directive d WHERE d.id = directive_id AND (
    (d.visibility = 'open' AND ((SELECT actor_standing()) = 'case' OR (class = 'fact' AND (SELECT actor_standing()) = 'read')))
    OR d.id = ANY ((SELECT actor_granted_at('case'))::uuid[]) OR (class = 'fact' AND d.id = ANY ((SELECT actor_granted_at('read'))::uuid[])))) $q$,
  'false', false);
REVOKE INSERT, UPDATE ON finding FROM edict_app;
GRANT SELECT, INSERT, UPDATE (last_seen_at, gone_at) ON finding TO edict_worker;
CREATE POLICY work_see ON finding FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_add ON finding FOR INSERT TO edict_worker WITH CHECK (true);
CREATE POLICY work_change ON finding FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);

CREATE TABLE mend_mail (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('digest', 'grave')),
  person_id uuid NOT NULL REFERENCES person (id),
  made_on date NOT NULL,
  made_at timestamptz NOT NULL,
  finding_ids uuid[] NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'left')),
  state_reason text,
  sent_at timestamptz,
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK ((state = 'left') = (state_reason IS NOT NULL))
);
CREATE UNIQUE INDEX mend_mail_one_digest ON mend_mail (person_id, made_on) WHERE kind = 'digest';
COMMENT ON TABLE mend_mail IS 'A mail to one person of what they can mend: a digest a day of their own calendar, and at once what is grave. Delivery, not record.';
GRANT SELECT, INSERT, UPDATE (state, state_reason, sent_at) ON mend_mail TO edict_worker;

-- What is delivered is named by the effect that sends it: the list of effects stands in the code, and a worker starts only when it knows each.
ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind ~ '^[a-z_]+$');

-- One run of the checker waits or runs, whoever plans it and however often.
CREATE UNIQUE INDEX outbox_one_check ON outbox (kind) WHERE kind = 'checker.run' AND state IN ('ready', 'leased');

-- What the checks read: ids, instants and states.
CREATE INDEX task_live ON task (directive_id) WHERE done_at IS NULL AND cancelled_at IS NULL;
GRANT SELECT (id, stage, visibility, opened_at, next_act_by) ON directive TO edict_worker;
GRANT SELECT (id, directive_id, kind, person_id, accepted_at, returned_at, ended_at) ON assignment TO edict_worker;
GRANT SELECT (id, directive_id, person_id, done_at, cancelled_at) ON task TO edict_worker;
GRANT SELECT (series_id, previous_id) ON deadline TO edict_worker;
GRANT SELECT (id, directive_id, person_id, verifier_id, restricts, in_force_at, restored_at) ON measure TO edict_worker;
GRANT SELECT (id, directive_id, measure_id, judged_by, accepted_at) ON evidence TO edict_worker;
GRANT SELECT (id, directive_id, measure_id, obligation_id) ON measure_obligation TO edict_worker;
GRANT SELECT (id, directive_id, deadline_id, made_at, waived_at, stands, ends_on, ended_at) ON obligation TO edict_worker;
GRANT SELECT (id, directive_id, deadline_id, until_on, ended_at) ON commitment TO edict_worker;
GRANT SELECT (id, directive_id, adopted, review_on) ON reading TO edict_worker;
GRANT SELECT (id, directive_id, at, reviewed_at) ON guard_override TO edict_worker;
DO $$
DECLARE v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['directive', 'assignment', 'task', 'evidence', 'measure', 'measure_obligation', 'obligation', 'commitment', 'reading', 'guard_override'] LOOP
    EXECUTE format('CREATE POLICY work_see ON %I FOR SELECT TO edict_worker USING (true)', v_table);
  END LOOP;
END $$;
