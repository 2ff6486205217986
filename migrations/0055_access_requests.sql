-- Whatever could make an administrator a reader takes two people, one of them lead counsel (docs/decisions/0038-two-people-for-readers.md).

CREATE TABLE access_request (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('join', 'role', 'token', 'second_factor', 'sign_in_rules', 'password_reset')),
  person_id uuid REFERENCES person (id),
  role text CHECK (role IN ('administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'guest')),
  details jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(details) = 'object'),
  requested_by uuid NOT NULL REFERENCES person (id),
  requested_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'used', 'declined', 'withdrawn')),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  reason text,
  break_glass boolean NOT NULL DEFAULT false,
  link_id uuid REFERENCES one_time_link (id),
  used_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((kind = 'sign_in_rules') = (person_id IS NULL)),
  CHECK ((kind IN ('join', 'role')) = (role IS NOT NULL)),
  CHECK ((state = 'waiting') = (decided_at IS NULL)),
  CHECK (decided_by IS NOT NULL OR break_glass OR state IN ('waiting', 'withdrawn')),
  CHECK (NOT break_glass OR reason IS NOT NULL),
  CONSTRAINT access_request_by_another CHECK (state NOT IN ('approved', 'used') OR (decided_by <> requested_by AND decided_by IS DISTINCT FROM person_id) OR break_glass)
);
CREATE UNIQUE INDEX access_request_open ON access_request (kind, COALESCE(person_id, '00000000-0000-0000-0000-000000000000')) WHERE state = 'waiting' AND kind <> 'token';
CREATE INDEX access_request_person ON access_request (person_id) WHERE state IN ('waiting', 'approved');
CREATE INDEX access_request_order ON access_request (requested_at DESC, id);
CREATE INDEX access_request_link ON access_request (link_id) WHERE link_id IS NOT NULL;
COMMENT ON TABLE access_request IS 'Something that could make a person a reader of directives: requested by one person, approved by a lead counsel, or by break-glass on the server itself.';
CALL ledger_table('access_request', 'access');
GRANT SELECT ON access_request TO edict_ledger_writer, edict_access_reader;
GRANT EXECUTE ON FUNCTION person_ref(uuid) TO edict_door;
INSERT INTO ledger_allowance (kind, stream, who) VALUES
  ('person.second_factor_removed', 'person', 'lead_counsel'), ('person.second_factor_removed', 'person', 'nobody'),
  ('sign_in.rules_changed', 'settings:sign_in', 'lead_counsel'), ('sign_in.rules_changed', 'settings:sign_in', 'nobody'),
  ('person.password_changed', 'person', 'self'), ('person.sign_in_link_asked', 'person', 'nobody'),
  ('person.session_ended_by_administrator', 'person', 'administrator');
-- At the door, as everything that lets people in: the role that serves directives cannot even read it.
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at, reason, link_id, used_at, version) ON access_request TO edict_door;

ALTER TABLE installation ADD COLUMN lead_counsel_since timestamptz;
COMMENT ON COLUMN installation.lead_counsel_since IS 'When the first lead counsel joined. From then on readers take two people, also after the last one has left.';
UPDATE installation SET lead_counsel_since = (SELECT min(joined_at) FROM person WHERE role = 'lead_counsel' AND joined_at IS NOT NULL);
GRANT UPDATE (lead_counsel_since) ON installation TO edict_access_reader;

-- The e-mail address identifies an account's owner, and a password reset goes there.
REVOKE UPDATE (email) ON person FROM edict_door;

CREATE FUNCTION reading_rank(p_role text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE p_role WHEN 'lead_counsel' THEN 4 WHEN 'counsel' THEN 3 WHEN 'executive' THEN 2 WHEN 'auditor' THEN 1 WHEN 'guest' THEN 1 ELSE 0 END
$$;
COMMENT ON FUNCTION reading_rank IS 'How much of the directives a role can read. 0: nothing, unless counsel gives this person something.';

-- Migrations and break-glass run as the owner of the tables, who is trusted with everything. No role that serves requests is one.
CREATE FUNCTION by_table_owner(p_table oid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT pg_has_role(session_user, c.relowner, 'MEMBER') FROM pg_class c WHERE c.oid = p_table
$$;
COMMENT ON FUNCTION by_table_owner IS 'Whether this connection was opened by the owner of a table, or by a superuser.';

CREATE FUNCTION reader_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_active boolean := NEW.joined_at IS NOT NULL AND NEW.ended_at IS NULL;
  v_before integer := 0;
BEGIN
  IF NOT v_active THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.joined_at IS NOT NULL AND OLD.ended_at IS NULL THEN v_before := reading_rank(OLD.role); END IF;
  IF reading_rank(NEW.role) > v_before AND NOT by_table_owner(TG_RELID)
     -- Until the first lead counsel has joined: the administrator who invited, and the invited person who accepts.
     AND NOT (TG_OP = 'UPDATE' AND OLD.joined_at IS NULL AND OLD.ended_at IS NULL AND NEW.kind = 'human' AND NEW.role = OLD.role
              AND (SELECT lead_counsel_since IS NULL FROM installation))
     AND NOT EXISTS (SELECT FROM access_request r WHERE r.person_id = NEW.id AND r.kind IN ('join', 'role') AND r.role = NEW.role AND r.state = 'approved') THEN
    RAISE EXCEPTION 'access: nobody approved that this person reads' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.role = 'lead_counsel' AND v_before < 4 THEN
    UPDATE installation SET lead_counsel_since = edict_now() WHERE lead_counsel_since IS NULL;
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION reader_takes_two IS 'Refuses that a person becomes a reader, or reads more, without a request that lead counsel approved.';
CREATE TRIGGER reader_takes_two BEFORE INSERT OR UPDATE OF role, joined_at, ended_at, kind ON person FOR EACH ROW EXECUTE FUNCTION reader_takes_two();

CREATE FUNCTION access_request_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF by_table_owner(TG_RELID) THEN RETURN NEW; END IF;
  IF NEW.break_glass AND (TG_OP = 'INSERT' OR NOT OLD.break_glass) THEN
    RAISE EXCEPTION 'access: break-glass is for the server itself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'waiting' OR NEW.requested_by IS DISTINCT FROM (SELECT actor_id()) THEN
      RAISE EXCEPTION 'access: a request is made by the person who acts, and waits' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.state = 'approved' AND NEW.state IN ('approved', 'used', 'withdrawn') AND NEW.decided_by IS NOT DISTINCT FROM OLD.decided_by THEN RETURN NEW; END IF;
  IF OLD.state <> 'waiting' THEN RAISE EXCEPTION 'access: this request is decided' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF NEW.state = 'withdrawn' AND NEW.decided_by IS NOT DISTINCT FROM (SELECT actor_id()) THEN RETURN NEW; END IF;
  IF NEW.state IN ('approved', 'declined') AND NEW.decided_by = (SELECT actor_id())
     AND (NEW.state = 'declined' OR (NEW.decided_by <> OLD.requested_by AND NEW.decided_by IS DISTINCT FROM OLD.person_id))
     AND EXISTS (SELECT FROM person p WHERE p.id = NEW.decided_by AND p.role = 'lead_counsel' AND p.kind = 'human'
                 AND p.joined_at IS NOT NULL AND p.ended_at IS NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'second person: access.approve: another person, who is lead counsel, decides this' USING ERRCODE = 'check_violation';
END $$;
COMMENT ON FUNCTION access_request_takes_two IS 'Only lead counsel decide a request, and never their own or one about themselves.';
CREATE TRIGGER access_request_takes_two BEFORE INSERT OR UPDATE ON access_request FOR EACH ROW EXECUTE FUNCTION access_request_takes_two();

CREATE FUNCTION token_takes_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_kind text := (SELECT kind FROM person WHERE id = NEW.person_id);
BEGIN
  IF by_table_owner(TG_RELID) OR (v_kind = 'human' AND NEW.made_by = NEW.person_id) THEN RETURN NEW; END IF;
  IF v_kind = 'service' AND EXISTS (SELECT FROM access_request r WHERE r.person_id = NEW.person_id AND r.kind = 'token' AND r.state = 'approved'
                                    AND r.requested_by = NEW.made_by) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'access: nobody approved this token' USING ERRCODE = 'insufficient_privilege';
END $$;
COMMENT ON FUNCTION token_takes_two IS 'Refuses a token for another person, and one for a service account that lead counsel did not approve.';
CREATE TRIGGER token_takes_two BEFORE INSERT ON api_token FOR EACH ROW EXECUTE FUNCTION token_takes_two();

CREATE FUNCTION sign_in_rules_take_two() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF OLD.second_factor_required AND NOT NEW.second_factor_required AND NOT by_table_owner(TG_RELID) AND NEW.lead_counsel_since IS NOT NULL
     AND NOT EXISTS (SELECT FROM access_request r WHERE r.kind = 'sign_in_rules' AND r.state = 'approved') THEN
    RAISE EXCEPTION 'access: nobody approved weaker rules' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION sign_in_rules_take_two IS 'Refuses that the second factor stops being required without a request that lead counsel approved.';
CREATE TRIGGER sign_in_rules_take_two BEFORE UPDATE OF second_factor_required ON installation FOR EACH ROW EXECUTE FUNCTION sign_in_rules_take_two();

REVOKE EXECUTE ON FUNCTION reading_rank(text), by_table_owner(oid) FROM PUBLIC;
GRANT SELECT (id, kind, role, joined_at, ended_at) ON person TO edict_access_reader;
GRANT EXECUTE ON FUNCTION edict_now(), actor_id(), reading_rank(text), by_table_owner(oid) TO edict_access_reader;
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION reader_takes_two() OWNER TO edict_access_reader;
ALTER FUNCTION access_request_takes_two() OWNER TO edict_access_reader;
ALTER FUNCTION token_takes_two() OWNER TO edict_access_reader;
ALTER FUNCTION sign_in_rules_take_two() OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
