-- Whoever wrote, changed or submitted something is never its second person (docs/decisions/0034-authors-and-second-persons.md).
-- The rules are listed in src/domain/access/second-person.ts, and this is their lower lock. Triggers record who changed what, from the
-- actor of the transaction, because an author that a request names itself proves nothing.

CREATE FUNCTION by_owner() RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'installation'::regclass), 'MEMBER')
$$;
COMMENT ON FUNCTION by_owner IS 'Whether the session belongs to the owner of the schema, who restores and migrates rows of other people. Any serving role is bound by the rules.';

CREATE FUNCTION require_actor(p_rule text, p_person uuid) RETURNS void LANGUAGE plpgsql STABLE SET search_path = public AS $$
BEGIN
  IF (SELECT actor_id()) IS NULL OR p_person IS DISTINCT FROM (SELECT actor_id()) THEN
    RAISE EXCEPTION 'second person: %: nobody acts in the name of another person', p_rule USING ERRCODE = 'check_violation';
  END IF;
END $$;
CREATE FUNCTION require_another(p_rule text, p_person uuid, p_authors uuid[]) RETURNS void LANGUAGE plpgsql STABLE SET search_path = public AS $$
BEGIN
  PERFORM require_actor(p_rule, p_person);
  IF p_person = ANY (p_authors) THEN
    RAISE EXCEPTION 'second person: %: an author is never the second person', p_rule USING ERRCODE = 'check_violation';
  END IF;
END $$;
COMMENT ON FUNCTION require_another IS 'Refuses a second person who is one of the authors, or who is not the actor.';

CREATE FUNCTION people_of(VARIADIC p_people uuid[]) RETURNS uuid[] LANGUAGE sql IMMUTABLE AS $$
  SELECT COALESCE(array_agg(DISTINCT p ORDER BY p), '{}') FROM unnest(p_people) p WHERE p IS NOT NULL
$$;
COMMENT ON FUNCTION people_of IS 'The people, each once.';

-- Records whose text does not change: one author, who cannot be exchanged.
CREATE FUNCTION second_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_new jsonb := to_jsonb(NEW);
  v_old jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ELSE '{}' END;
  v_author uuid := v_new ->> TG_ARGV[2];
  v_second uuid := v_new ->> TG_ARGV[1];
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN PERFORM require_actor(TG_ARGV[0], v_author); END IF;
  IF TG_OP = 'UPDATE' AND v_old -> TG_ARGV[2] <> v_new -> TG_ARGV[2] THEN
    RAISE EXCEPTION 'second person: %: the author stays', TG_ARGV[0] USING ERRCODE = 'check_violation';
  END IF;
  IF v_second IS NOT NULL AND v_old ->> TG_ARGV[1] IS DISTINCT FROM v_new ->> TG_ARGV[1] THEN
    PERFORM require_another(TG_ARGV[0], v_second, ARRAY[v_author]);
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION second_person IS 'Arguments: the rule, the column of the second person, the column of the author.';

REVOKE UPDATE ON decision, release, guard_override, evidence FROM edict_app;
GRANT UPDATE (approved_by, approved_at, review_at, review_zone, ended_at, version) ON decision TO edict_app;
GRANT UPDATE (preconditions_met, confirmed_by, confirmed_at, refused_by, refused_at, refuse_reason, withdrawn_by, withdrawn_at, withdraw_reason,
  passed, override_id, version) ON release TO edict_app;
GRANT UPDATE (reviewed_by, reviewed_at, review_remark, version) ON guard_override TO edict_app;
GRANT UPDATE (judged_by, accepted_at, rejected_at, reject_reason, version) ON evidence TO edict_app;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON decision
  FOR EACH ROW EXECUTE FUNCTION second_person('decision.approve', 'approved_by', 'author_id');
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON guard_override
  FOR EACH ROW EXECUTE FUNCTION second_person('override.review', 'reviewed_by', 'by');
CREATE TRIGGER second_person_refuses BEFORE INSERT OR UPDATE ON release
  FOR EACH ROW EXECUTE FUNCTION second_person('release.refuse', 'refused_by', 'asked_by');

-- An override names the person who goes ahead alone. It is about this row, and by nobody else.
CREATE FUNCTION overridden_by(p_override uuid, p_person uuid, p_directive uuid, p_subject uuid, p_action text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM guard_override g WHERE g.id = p_override AND g.by = p_person AND g.directive_id = p_directive
    AND g.subject_id = p_subject AND g.action = p_action AND 'two_people' = ANY (g.missing))
$$;
COMMENT ON FUNCTION overridden_by IS 'Whether an override says that this person went ahead with this action without a second one.';

CREATE FUNCTION second_person_of_release() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_owner() OR NEW.confirmed_by IS NULL OR (TG_OP = 'UPDATE' AND NEW.confirmed_by IS NOT DISTINCT FROM OLD.confirmed_by) THEN RETURN NEW; END IF;
  PERFORM require_actor('release.confirm', NEW.confirmed_by);
  IF 'two_people' = ANY (NEW.passed) THEN
    IF NOT overridden_by(NEW.override_id, NEW.confirmed_by, NEW.directive_id, NEW.id, 'release_' || NEW.act) THEN
      RAISE EXCEPTION 'second person: release.confirm: nobody is named who goes ahead alone' USING ERRCODE = 'check_violation';
    END IF;
  ELSE
    PERFORM require_another('release.confirm', NEW.confirmed_by, ARRAY[NEW.asked_by]);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON release FOR EACH ROW EXECUTE FUNCTION second_person_of_release();

-- Evidence: who submitted it, who owned the measure then and owns it now, and who uploaded the document.
CALL ledger_alter('evidence', $$ADD COLUMN owner_id uuid REFERENCES person (id)$$);
COMMENT ON COLUMN evidence.owner_id IS 'The owner of the measure when it was submitted. Null for evidence from before this was recorded.';
CREATE FUNCTION evidence_authors(p_evidence evidence) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT people_of(p_evidence.produced_by, p_evidence.owner_id, (SELECT m.person_id FROM measure m WHERE m.id = p_evidence.measure_id),
    -- The record of a switch's answer is written by Edict, in the name of the person whose release operated the switch.
    (SELECT d.added_by FROM document d WHERE d.id = p_evidence.document_id AND NOT EXISTS (SELECT FROM switch_call c WHERE c.document_id = d.id)))
$$;
CREATE FUNCTION second_person_of_evidence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.owner_id := (SELECT m.person_id FROM measure m WHERE m.id = NEW.measure_id); END IF;
  IF by_owner() THEN RETURN NEW; END IF;
  -- The worker submits the answer of a switch in the name of the measure's owner.
  IF TG_OP = 'INSERT' AND session_user <> 'edict_worker' THEN PERFORM require_actor('evidence.judge', NEW.produced_by); END IF;
  IF NEW.judged_by IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.judged_by IS DISTINCT FROM OLD.judged_by) THEN
    PERFORM require_another('evidence.judge', NEW.judged_by, evidence_authors(NEW));
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION second_person_of_evidence();

-- Readings: who wrote the term or an alternative, and who adopted one. Confirming an approved choice after a review begins a new
-- version of it; adopting another alternative is still the work of the people who wrote it.
CALL ledger_alter('reading', $$ADD COLUMN author_ids uuid[] NOT NULL DEFAULT '{}'$$);
COMMENT ON COLUMN reading.author_ids IS 'Who wrote, changed or adopted it since its last approval. Empty for a reading from before this was recorded.';
CREATE FUNCTION second_person_of_reading() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM require_actor('reading.approve', NEW.author_id);
    NEW.author_ids := people_of(NEW.author_id, NEW.adopted_by);
  ELSE
    NEW.author_ids := CASE
      WHEN OLD.approved_by IS NOT NULL AND NEW.approved_by IS NULL AND NEW.adopted = OLD.adopted THEN '{}'
      WHEN OLD.author_ids = '{}' THEN people_of(OLD.author_id, OLD.adopted_by)
      ELSE OLD.author_ids END;
    IF ROW(NEW.term, NEW.alternatives, NEW.adopted, NEW.adopted_by, NEW.adopted_at, NEW.review_on, NEW.author_id)
       IS DISTINCT FROM ROW(OLD.term, OLD.alternatives, OLD.adopted, OLD.adopted_by, OLD.adopted_at, OLD.review_on, OLD.author_id) THEN
      PERFORM require_actor('reading.approve', (SELECT actor_id()));
      NEW.author_ids := people_of(VARIADIC NEW.author_ids || (SELECT actor_id()));
    END IF;
    -- What was approved stays as it was approved; further alternatives are added after it.
    IF OLD.approved_by IS NOT NULL AND NEW.approved_by IS NOT NULL AND (ROW(NEW.term, NEW.adopted, NEW.adopted_by, NEW.author_id)
         IS DISTINCT FROM ROW(OLD.term, OLD.adopted, OLD.adopted_by, OLD.author_id)
       OR NEW.alternatives -> OLD.adopted IS DISTINCT FROM OLD.alternatives -> OLD.adopted) THEN
      RAISE EXCEPTION 'second person: reading.approve: what was approved stays as it is' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF NEW.approved_by IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.approved_by IS DISTINCT FROM OLD.approved_by) THEN
    PERFORM require_another('reading.approve', NEW.approved_by, NEW.author_ids);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON reading FOR EACH ROW EXECUTE FUNCTION second_person_of_reading();

-- Deadlines: everyone who gave or moved the date since it was last checked. A check that was removed is none.
CREATE FUNCTION deadline_authors(p_deadline uuid) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT e.by), '{}') FROM deadline_event e
  WHERE e.deadline_id = p_deadline AND e.kind IN ('set', 'corrected', 'recounted', 'extended', 'resumed', 'removed')
    AND e.seq > COALESCE((
      SELECT max(c.seq) FROM deadline_event c WHERE c.deadline_id = p_deadline AND c.kind = 'checked'
        AND NOT EXISTS (SELECT FROM deadline_event r WHERE r.deadline_id = p_deadline AND r.kind = 'removed' AND (r.body ->> 'seq')::int = c.seq)), 0)
$$;
CREATE FUNCTION second_person_of_deadline_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  PERFORM require_actor('deadline.check', NEW."by");
  IF NEW.kind = 'checked' AND (SELECT d.critical FROM deadline d WHERE d.id = NEW.deadline_id) THEN
    PERFORM require_another('deadline.check', NEW."by", deadline_authors(NEW.deadline_id));
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION second_person_of_deadline() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  IF NEW.critical AND NEW.check_needed <> 'second_person' AND NEW.checked_by IS NULL THEN
    RAISE EXCEPTION 'second person: deadline.check: a critical date waits for a second person' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.checked_by IS NOT NULL AND (TG_OP = 'INSERT' OR ROW(NEW.checked_by, NEW.checked_at) IS DISTINCT FROM ROW(OLD.checked_by, OLD.checked_at)) THEN
    PERFORM require_actor('deadline.check', NEW.checked_by);
    IF NEW.critical THEN PERFORM require_another('deadline.check', NEW.checked_by, deadline_authors(NEW.id)); END IF;
  END IF;
  RETURN NEW;
END $$;
REVOKE UPDATE ON deadline_event FROM edict_app;
CREATE TRIGGER second_person BEFORE INSERT ON deadline_event FOR EACH ROW EXECUTE FUNCTION second_person_of_deadline_event();
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON deadline FOR EACH ROW EXECUTE FUNCTION second_person_of_deadline();

-- Loosening takes two people, and there is no way yet for two people to do it.
CREATE FUNCTION second_person_of_visibility() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF NOT by_owner() AND array_position(ARRAY['open', 'restricted', 'sealed'], NEW.visibility) < array_position(ARRAY['open', 'restricted', 'sealed'], OLD.visibility) THEN
    RAISE EXCEPTION 'second person: directive.loosen: nobody loosens a directive alone' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE UPDATE OF visibility ON directive FOR EACH ROW EXECUTE FUNCTION second_person_of_visibility();

-- Agency contacts: who added one, and who changed it since it was verified. A change ends the verification.
CALL ledger_alter('agency_contact', $$ADD COLUMN author_ids uuid[] NOT NULL DEFAULT '{}'$$);
COMMENT ON COLUMN agency_contact.author_ids IS 'Who added or changed it since it was last verified. Empty for a contact that was verified before this was recorded.';
UPDATE agency_contact c SET author_ids = people_of(e.actor_id)
FROM ledger_event e JOIN ledger_body b USING (stream, seq)
WHERE c.verified_at IS NULL AND e.stream = 'settings:agencies' AND e.kind = 'contact.added' AND e.actor_id IS NOT NULL
  AND convert_from(b.body, 'UTF8')::jsonb -> 'rows' -> 'agency_contact' ? c.id::text;
CALL ledger_record_changes('{"migration": "0045"}');
CREATE FUNCTION second_person_of_agency_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM require_actor('agency_contact.verify', (SELECT actor_id()));
    NEW.author_ids := people_of((SELECT actor_id()));
  ELSIF ROW(NEW.agency_id, NEW.name, NEW.office, NEW.email, NEW.phone) IS DISTINCT FROM ROW(OLD.agency_id, OLD.name, OLD.office, OLD.email, OLD.phone) THEN
    PERFORM require_actor('agency_contact.verify', (SELECT actor_id()));
    NEW.author_ids := people_of(VARIADIC CASE WHEN OLD.verified_at IS NULL THEN OLD.author_ids ELSE '{}' END || (SELECT actor_id()));
    NEW.verified_at := NULL;
    NEW.verified_by := NULL;
    NEW.verified_how := NULL;
  ELSE
    NEW.author_ids := OLD.author_ids;
  END IF;
  IF NEW.verified_by IS NOT NULL AND (TG_OP = 'INSERT'
     OR ROW(NEW.verified_by, NEW.verified_at, NEW.verified_how) IS DISTINCT FROM ROW(OLD.verified_by, OLD.verified_at, OLD.verified_how)) THEN
    PERFORM require_another('agency_contact.verify', NEW.verified_by, NEW.author_ids);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON agency_contact FOR EACH ROW EXECUTE FUNCTION second_person_of_agency_contact();

-- Letters: everyone who saved any version of the draft, and who submitted it.
CREATE TABLE letter_version (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  directive_id uuid NOT NULL REFERENCES directive (id),
  letter_id uuid NOT NULL REFERENCES letter_draft (id),
  version integer NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  saved_at timestamptz NOT NULL
);
CREATE INDEX letter_version_letter ON letter_version (letter_id);
COMMENT ON TABLE letter_version IS 'Who saved which version of a draft, and when; without its text. Not in the ledger: the submitted letter names all its authors.';
CALL guard_directive_table('letter_version', policy_sees('case'), 'false', false);
REVOKE INSERT, UPDATE ON letter_version FROM edict_app;
INSERT INTO letter_version (directive_id, letter_id, version, person_id, saved_at)
SELECT d.directive_id, d.id, 1, d.author_id, d.written_at FROM letter_draft d
-- Who changed a draft before this was recorded is known from the requests that are still remembered.
UNION SELECT d.directive_id, d.id, d.version, k.person_id, k.made_at FROM request_key k JOIN letter_draft d ON d.id::text = k.answer ->> 'id'
WHERE k.route LIKE 'PATCH %/letters/:id';

CREATE FUNCTION keep_letter_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' OR ROW(NEW.template, NEW.title, NEW.contact_id, NEW.text, NEW.letterhead)
     IS DISTINCT FROM ROW(OLD.template, OLD.title, OLD.contact_id, OLD.text, OLD.letterhead) THEN
    IF NOT by_owner() THEN PERFORM require_actor('letter.approve', CASE TG_OP WHEN 'INSERT' THEN NEW.author_id ELSE (SELECT actor_id()) END); END IF;
    INSERT INTO letter_version (directive_id, letter_id, version, person_id, saved_at)
      VALUES (NEW.directive_id, NEW.id, NEW.version, COALESCE((SELECT actor_id()), NEW.author_id), edict_now());
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_version AFTER INSERT OR UPDATE ON letter_draft FOR EACH ROW EXECUTE FUNCTION keep_letter_version();
REVOKE UPDATE ON letter_draft FROM edict_app;
GRANT UPDATE (title, contact_id, text, letterhead, submitted_at, version) ON letter_draft TO edict_app;

CALL ledger_alter('letter', $$ADD COLUMN author_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN override_id uuid REFERENCES guard_override (id)$$);
COMMENT ON COLUMN letter.author_ids IS 'Everyone who saved a version or submitted it. Empty for a letter submitted before this was recorded.';
COMMENT ON COLUMN letter.override_id IS 'The override by which one of its authors approved it alone, because nobody else was left.';
ALTER TABLE letter DROP CONSTRAINT letter_check;
ALTER TABLE letter ADD CONSTRAINT letter_approved_by_another
  CHECK (approver_id IS NULL OR override_id IS NOT NULL OR NOT approver_id = ANY (author_ids || author_id));
ALTER TABLE letter ADD CONSTRAINT letter_override_of_approval CHECK (override_id IS NULL OR approver_id IS NOT NULL);

CREATE FUNCTION letter_authors(p_draft uuid, VARIADIC p_named uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT people_of(VARIADIC p_named || ARRAY(SELECT v.person_id FROM letter_version v WHERE v.letter_id = p_draft))
$$;
CREATE FUNCTION second_person_left(p_directive uuid, p_authors uuid[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN actor_has(p_directive, 'case') THEN
    EXISTS (SELECT FROM person p WHERE p.role IN ('counsel', 'lead_counsel') AND NOT p.id = ANY (p_authors) AND person_holds(p.id, p_directive, 'case')) END
$$;
COMMENT ON FUNCTION second_person_left IS 'Whether a lawyer who works on the directive is none of these authors. Null for an actor who does not work on it.';
CREATE FUNCTION second_person_of_letter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_submits boolean := NEW.stage = 'submitted' AND (TG_OP = 'INSERT' OR OLD.stage = 'returned');
  v_approves boolean := TG_OP = 'UPDATE' AND NEW.approver_id IS DISTINCT FROM OLD.approver_id;
  v_authors uuid[];
BEGIN
  IF by_owner() THEN RETURN NEW; END IF;
  IF v_submits THEN
    PERFORM require_actor('letter.approve', NEW.facts_checked_by);
    NEW.author_ids := letter_authors(NEW.draft_id, VARIADIC NEW.author_ids || NEW.author_id || (SELECT actor_id()) || CASE WHEN TG_OP = 'UPDATE' THEN OLD.author_ids END);
  ELSIF TG_OP = 'INSERT'
     OR ROW(NEW.draft_id, NEW.template, NEW.title, NEW.author_ids, NEW.author_id, NEW.facts_checked_by, NEW.submitted_at, NEW.body - 'dated_on')
       IS DISTINCT FROM ROW(OLD.draft_id, OLD.template, OLD.title, OLD.author_ids, OLD.author_id, OLD.facts_checked_by, OLD.submitted_at, OLD.body - 'dated_on')
     -- Its date and its bytes are those of the approval.
     OR (NOT v_approves AND ROW(NEW.body, NEW.document_id) IS DISTINCT FROM ROW(OLD.body, OLD.document_id)) THEN
    RAISE EXCEPTION 'second person: letter.approve: a submitted letter stays as it is' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.approver_id IS NOT NULL) <> (NEW.stage IN ('approved', 'sending', 'sent', 'failed')) THEN
    RAISE EXCEPTION 'second person: letter.approve: no letter goes on without an approval' USING ERRCODE = 'check_violation';
  END IF;
  IF v_approves THEN
    v_authors := letter_authors(NEW.draft_id, VARIADIC NEW.author_ids || NEW.author_id || NEW.facts_checked_by);
    IF NEW.override_id IS NULL THEN
      PERFORM require_another('letter.approve', NEW.approver_id, v_authors);
    ELSE
      PERFORM require_actor('letter.approve', NEW.approver_id);
      IF second_person_left(NEW.directive_id, v_authors) IS NOT FALSE OR NOT overridden_by(NEW.override_id, NEW.approver_id, NEW.directive_id, NEW.id, 'approve_letter') THEN
        RAISE EXCEPTION 'second person: letter.approve: an author approves alone only by name, and only if nobody else is left' USING ERRCODE = 'check_violation';
      END IF;
    END IF;
  ELSIF TG_OP = 'UPDATE' AND NEW.override_id IS DISTINCT FROM OLD.override_id THEN
    RAISE EXCEPTION 'second person: letter.approve: an override belongs to an approval' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT OR UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION second_person_of_letter();

-- The definers. What the actor cannot see counts too, so they read through policies of their own.
GRANT SELECT (letter_id, person_id) ON letter_version TO edict_access_reader;
GRANT SELECT (id, directive_id, action, missing, by, subject_id) ON guard_override TO edict_access_reader;
GRANT SELECT (id, critical) ON deadline TO edict_access_reader;
GRANT SELECT (deadline_id, seq, kind, body, by) ON deadline_event TO edict_access_reader;
GRANT SELECT (id, added_by) ON document TO edict_access_reader;
GRANT SELECT (document_id) ON switch_call TO edict_access_reader;
CREATE POLICY decide_access ON letter_version FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON guard_override FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON deadline FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON deadline_event FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON document FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON switch_call FOR SELECT TO edict_access_reader USING (true);
GRANT SELECT ON letter_version TO edict_ledger_writer;
GRANT INSERT ON letter_version TO edict_ledger_writer;
CREATE POLICY keep ON letter_version FOR INSERT TO edict_ledger_writer WITH CHECK (true);
CREATE POLICY record ON letter_version FOR SELECT TO edict_ledger_writer USING (true);
GRANT EXECUTE ON FUNCTION by_owner(), require_actor(text, uuid) TO edict_ledger_writer;
GRANT EXECUTE ON FUNCTION by_owner(), require_actor(text, uuid), require_another(text, uuid, uuid[]), people_of(uuid[]) TO edict_access_reader;
GRANT EXECUTE ON FUNCTION people_of(uuid[]), second_person_left(uuid, uuid[]) TO edict_app;
DO $$
DECLARE
  v_function regprocedure;
BEGIN
  GRANT CREATE ON SCHEMA public TO edict_access_reader, edict_ledger_writer;
  FOREACH v_function IN ARRAY ARRAY[
    'second_person()', 'overridden_by(uuid, uuid, uuid, uuid, text)', 'second_person_of_release()', 'evidence_authors(evidence)',
    'second_person_of_evidence()', 'second_person_of_reading()', 'deadline_authors(uuid)', 'second_person_of_deadline_event()',
    'second_person_of_deadline()', 'second_person_of_visibility()', 'second_person_of_agency_contact()', 'letter_authors(uuid, uuid[])',
    'second_person_left(uuid, uuid[])', 'second_person_of_letter()']::regprocedure[]
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO edict_access_reader', v_function);
  END LOOP;
  ALTER FUNCTION keep_letter_version() OWNER TO edict_ledger_writer;
  REVOKE CREATE ON SCHEMA public FROM edict_access_reader, edict_ledger_writer;
END $$;
