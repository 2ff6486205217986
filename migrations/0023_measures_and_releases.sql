-- Measures into force and out of it: releases by two people, what a measure waits for, possible breaches, whether the directive is
-- genuine, and the review of overrides.

CREATE TABLE authenticity_check (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  method text NOT NULL CHECK (method IN ('call_back', 'domain', 'signature')),
  result text NOT NULL CHECK (result IN ('genuine', 'not_genuine', 'inconclusive')),
  contact_id uuid REFERENCES agency_contact (id),
  document_id uuid REFERENCES document (id),
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
  checked_by uuid NOT NULL REFERENCES person (id),
  checked_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  voided_by uuid REFERENCES person (id),
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((method = 'call_back') = (contact_id IS NOT NULL)),
  CHECK ((voided_at IS NULL) = (voided_by IS NULL) AND (voided_at IS NULL) = (void_reason IS NULL))
);
CREATE INDEX authenticity_check_directive ON authenticity_check (directive_id, recorded_at);
COMMENT ON TABLE authenticity_check IS 'Whether the directive comes from the agency that it names: how somebody checked, what came out. A call goes to a verified contact.';

-- What a measure needs before it is undone, whether it can be undone at all, and that it was given up.
ALTER TABLE measure
  ADD COLUMN preconditions text DEFAULT 'Not recorded: planned before preconditions were asked for.',
  ADD COLUMN irreversible boolean NOT NULL DEFAULT false,
  ADD COLUMN dropped_by uuid REFERENCES person (id),
  ADD COLUMN dropped_at timestamptz,
  ADD COLUMN drop_reason text,
  ADD CONSTRAINT measure_restricts_with_preconditions CHECK (NOT restricts OR preconditions IS NOT NULL),
  ADD CONSTRAINT measure_dropped CHECK ((dropped_at IS NULL) = (dropped_by IS NULL) AND (dropped_at IS NULL) = (drop_reason IS NULL)),
  ADD CONSTRAINT measure_in_force_is_not_dropped CHECK (dropped_at IS NULL OR in_force_at IS NULL OR restored_at IS NOT NULL);
ALTER TABLE measure ALTER COLUMN preconditions DROP DEFAULT;
-- The checker passes over what was dropped.
GRANT SELECT (dropped_at) ON measure TO edict_worker;
COMMENT ON COLUMN measure.preconditions IS 'What must hold before the inverse is done.';
COMMENT ON COLUMN measure.irreversible IS 'Its effect cannot be taken back: it waits until the directive is known to be genuine.';

ALTER TABLE evidence ADD COLUMN act text NOT NULL DEFAULT 'do' CHECK (act IN ('do', 'undo'));
COMMENT ON COLUMN evidence.act IS 'What it proves: that the measure was done, or that it was undone.';

CREATE TABLE measure_dependency (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid NOT NULL REFERENCES measure (id),
  needs_id uuid NOT NULL REFERENCES measure (id),
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  ended_by uuid REFERENCES person (id),
  ended_at timestamptz,
  CHECK (measure_id <> needs_id),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX measure_dependency_directive ON measure_dependency (directive_id);
CREATE UNIQUE INDEX measure_dependency_once ON measure_dependency (measure_id, needs_id) WHERE ended_at IS NULL;
COMMENT ON TABLE measure_dependency IS 'A measure that must be in force, or proved, before another is released.';

-- The review of overrides.
ALTER TABLE guard_override
  ADD COLUMN subject_id uuid,
  ADD COLUMN review_remark text,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT guard_override_reviewed CHECK ((reviewed_at IS NULL) = (reviewed_by IS NULL)),
  ADD CONSTRAINT guard_override_remark CHECK (review_remark IS NULL OR reviewed_at IS NOT NULL),
  ADD CONSTRAINT guard_override_by_another CHECK (reviewed_by IS NULL OR reviewed_by <> by);
CREATE INDEX guard_override_to_review ON guard_override (at, id) WHERE reviewed_at IS NULL;
CREATE INDEX guard_override_by_time ON guard_override (at, id);
COMMENT ON COLUMN guard_override.subject_id IS 'The row that it was about, where it is not the directive itself.';

CREATE TABLE release (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid NOT NULL REFERENCES measure (id),
  act text NOT NULL CHECK (act IN ('do', 'undo')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  preconditions_met text CHECK (length(preconditions_met) BETWEEN 1 AND 2000),
  asked_by uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  confirmed_by uuid REFERENCES person (id),
  confirmed_at timestamptz,
  refused_by uuid REFERENCES person (id),
  refused_at timestamptz,
  refuse_reason text,
  withdrawn_by uuid REFERENCES person (id),
  withdrawn_at timestamptz,
  withdraw_reason text,
  passed text[] NOT NULL DEFAULT '{}' CHECK (passed <@ ARRAY['two_people', 'authenticity', 'dependencies', 'preconditions']),
  override_id uuid REFERENCES guard_override (id),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT release_takes_two CHECK (confirmed_by IS NULL OR confirmed_by <> asked_by OR 'two_people' = ANY (passed)),
  CONSTRAINT release_refused_by_another CHECK (refused_by IS NULL OR refused_by <> asked_by),
  CONSTRAINT release_passed_by_name CHECK ((passed = '{}') = (override_id IS NULL)),
  CONSTRAINT release_undo_when_ready CHECK (act = 'do' OR confirmed_at IS NULL OR preconditions_met IS NOT NULL OR 'preconditions' = ANY (passed)),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((refused_at IS NULL) = (refused_by IS NULL) AND (refused_at IS NULL) = (refuse_reason IS NULL)),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL)),
  CHECK (num_nonnulls(confirmed_at, refused_at, withdrawn_at) <= 1)
);
CREATE INDEX release_directive ON release (directive_id);
CREATE INDEX release_measure ON release (measure_id, asked_at);
CREATE UNIQUE INDEX release_waiting ON release (measure_id) WHERE confirmed_at IS NULL AND refused_at IS NULL AND withdrawn_at IS NULL;
CREATE UNIQUE INDEX release_once ON release (measure_id, act) WHERE confirmed_at IS NOT NULL;
COMMENT ON TABLE release IS 'Two people put a measure into force, or undo it: one asks with a reason, another confirms.';

CREATE TABLE breach (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  measure_id uuid REFERENCES measure (id),
  obligation_id uuid REFERENCES obligation (id),
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  what text NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
  recorded_by uuid NOT NULL REFERENCES person (id),
  recorded_at timestamptz NOT NULL,
  assessment text CHECK (length(assessment) BETWEEN 1 AND 10000),
  assessed_by uuid REFERENCES person (id),
  assessed_at timestamptz,
  disclosure text CHECK (disclosure IN ('disclose', 'not_disclose')),
  reasons text CHECK (length(reasons) BETWEEN 1 AND 10000),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (until_at IS NULL OR until_at > from_at),
  CHECK ((assessment IS NULL) = (assessed_by IS NULL) AND (assessment IS NULL) = (assessed_at IS NULL)),
  CHECK ((disclosure IS NULL) = (reasons IS NULL) AND (disclosure IS NULL) = (decided_by IS NULL) AND (disclosure IS NULL) = (decided_at IS NULL)),
  CHECK (disclosure IS NULL OR assessment IS NOT NULL)
);
CREATE INDEX breach_directive ON breach (directive_id, from_at);
CREATE UNIQUE INDEX breach_once ON breach (measure_id, obligation_id);
COMMENT ON TABLE breach IS 'A possible breach: from when until when, what, how it is assessed (legal advice), and whether it is disclosed, by whom and why.';

DO $$
DECLARE
  v_case text := $q$ actor_has(directive_id, 'case') $q$;
  v_facts text := policy_sees('case', 'read');
BEGIN
  CALL guard_directive_table('authenticity_check', v_facts, v_case);
  CALL guard_directive_table('measure_dependency', v_facts, v_case);
  -- Who does or verifies a measure sees whether it is released.
  CALL guard_directive_table('release', format('%s OR EXISTS (SELECT FROM measure m WHERE m.id = measure_id)', v_facts), v_case);
  CALL guard_directive_table('breach', policy_sees('case'), v_case);
END $$;

CREATE FUNCTION measure_proved(p_measure uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM measure m WHERE m.id = p_measure AND m.dropped_at IS NULL
      AND EXISTS (SELECT FROM evidence e WHERE e.measure_id = m.id AND e.act = 'do' AND e.accepted_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM evidence e WHERE e.measure_id = m.id AND e.judged_by IS NULL)
      AND (NOT (m.restricts OR m.irreversible) OR m.in_force_at IS NOT NULL
        OR EXISTS (SELECT FROM release r WHERE r.measure_id = m.id AND r.act = 'do' AND r.confirmed_at IS NOT NULL)))
$$;
COMMENT ON FUNCTION measure_proved IS 'Whether a measure proves what it fulfils: one piece of evidence accepted, none waiting, and released where that takes two.';
GRANT EXECUTE ON FUNCTION measure_proved(uuid) TO edict_app;

-- The laws of a measure that no one row can check. Definers, so that what the actor may not see counts too.
CREATE FUNCTION evidence_not_judged_by_owner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NEW.judged_by IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.judged_by IS DISTINCT FROM NEW.judged_by)
     AND EXISTS (SELECT FROM measure m WHERE m.id = NEW.measure_id AND m.person_id = NEW.judged_by) THEN
    RAISE EXCEPTION 'evidence: the owner of a measure does not judge its proof' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION measure_in_force_is_released() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT NEW.restricts THEN RETURN NEW; END IF;
  IF NEW.in_force_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.in_force_at IS NULL) AND NOT (
    EXISTS (SELECT FROM release r WHERE r.measure_id = NEW.id AND r.act = 'do' AND r.confirmed_at <= NEW.in_force_at)
    AND EXISTS (SELECT FROM evidence e WHERE e.measure_id = NEW.id AND e.act = 'do' AND e.accepted_at IS NOT NULL)) THEN
    RAISE EXCEPTION 'measure: in force only after release and accepted proof' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.restored_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.restored_at IS NULL) AND NOT (
    EXISTS (SELECT FROM release r WHERE r.measure_id = NEW.id AND r.act = 'undo' AND r.confirmed_at <= NEW.restored_at)
    AND EXISTS (SELECT FROM evidence e WHERE e.measure_id = NEW.id AND e.act = 'undo' AND e.accepted_at IS NOT NULL)) THEN
    RAISE EXCEPTION 'measure: undone only after release and accepted proof' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
GRANT SELECT ON release TO edict_access_reader;
CREATE POLICY decide_access ON release FOR SELECT TO edict_access_reader USING (true);
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION evidence_not_judged_by_owner() OWNER TO edict_access_reader;
ALTER FUNCTION measure_in_force_is_released() OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
CREATE TRIGGER not_judged_by_owner BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION evidence_not_judged_by_owner();
CREATE TRIGGER in_force_is_released BEFORE INSERT OR UPDATE ON measure FOR EACH ROW EXECUTE FUNCTION measure_in_force_is_released();

CREATE FUNCTION measure_in_place(p_measure uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM measure m WHERE m.id = p_measure AND m.restored_at IS NULL
    AND CASE WHEN m.restricts THEN m.in_force_at IS NOT NULL ELSE measure_proved(m.id) END)
$$;
COMMENT ON FUNCTION measure_in_place IS 'Whether a measure that another needs is there: in force, or proved where it restricts nothing.';
GRANT EXECUTE ON FUNCTION measure_in_place(uuid) TO edict_app;
