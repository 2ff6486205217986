-- The door: credentials, sessions, tokens, links and accounts belong to a role of their own, and whoever acts enters through functions
-- that check how they came in (docs/decisions/0037-the-door.md).

DO $$
DECLARE
  v_missing text := (SELECT string_agg(name, ', ') FROM unnest(ARRAY['edict_door', 'edict_render', 'edict_door_keeper']) name
                     WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name));
BEGIN
  IF v_missing IS NOT NULL THEN
    RAISE EXCEPTION 'This version needs database roles that do not exist yet: %', v_missing
      USING HINT = 'Run `edict database roles` and its SQL again, or `edict database make`. Roles that exist stay as they are.';
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO edict_door, edict_render, edict_door_keeper;
GRANT EXECUTE ON FUNCTION edict_now(), actor_id() TO edict_door, edict_render, edict_door_keeper;
GRANT SELECT ON installation TO edict_door, edict_render, edict_door_keeper;

-- What requests as edict_app can no longer touch.
REVOKE ALL ON credential, session, one_time_link, sign_in_attempt, second_factor, recovery_code, api_token, calendar_feed FROM edict_app;
REVOKE INSERT, UPDATE ON person FROM edict_app;
GRANT UPDATE (calendar_mail_at) ON person TO edict_app;
REVOKE UPDATE (second_factor_required) ON installation FROM edict_app;

GRANT SELECT, INSERT ON credential, session, one_time_link, api_token, calendar_feed, person TO edict_door;
GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO edict_door;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO edict_door;
GRANT UPDATE (password_hash, set_at) ON credential TO edict_door;
GRANT UPDATE (seen_at, ended_at) ON session TO edict_door;
GRANT UPDATE (used_at) ON one_time_link TO edict_door;
GRANT UPDATE (used_at, ended_at) ON api_token, calendar_feed TO edict_door;
GRANT UPDATE (email, name, role, zone, joined_at, ended_at, end_reason, version, firm, locale) ON person TO edict_door;
GRANT UPDATE (second_factor_required) ON installation TO edict_door;

-- What an act at the door writes besides: its event, its mail, its answer.
GRANT EXECUTE ON FUNCTION ledger_changed_rows(text), ledger_append(text, text, text, timestamptz, bytea, bytea) TO edict_door;
GRANT INSERT ON outbox TO edict_door;
GRANT SELECT, INSERT ON request_key TO edict_door;
CREATE POLICY see_at_door ON request_key FOR SELECT TO edict_door USING (person_id = (SELECT actor_id()) AND directive_id IS NULL);
CREATE POLICY add_at_door ON request_key FOR INSERT TO edict_door WITH CHECK (person_id = (SELECT actor_id()) AND directive_id IS NULL);

-- Two blocks of 64 bytes, as HMAC derives them from its key. Only the keeper's functions read them.
CREATE TABLE actor_key (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  inner_block bytea NOT NULL CHECK (length(inner_block) = 64),
  outer_block bytea NOT NULL CHECK (length(outer_block) = 64)
);
COMMENT ON TABLE actor_key IS 'The key under which the database proves for whom a transaction works. Readable by edict_door_keeper alone.';
GRANT SELECT ON actor_key TO edict_door_keeper;
DO $$
DECLARE
  v_key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  v_inner bytea := decode(repeat('36', 64), 'hex');
  v_outer bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR n IN 0 .. 31 LOOP
    v_inner := set_byte(v_inner, n, get_byte(v_inner, n) # get_byte(v_key, n));
    v_outer := set_byte(v_outer, n, get_byte(v_outer, n) # get_byte(v_key, n));
  END LOOP;
  INSERT INTO actor_key (inner_block, outer_block) VALUES (v_inner, v_outer);
END $$;

CREATE FUNCTION actor_proof(p_actor uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT encode(sha256(outer_block || sha256(inner_block || int4send(pg_backend_pid()) || timestamptz_send(now()) || uuid_send(p_actor))), 'hex')
  FROM actor_key
$$;
COMMENT ON FUNCTION actor_proof IS 'HMAC-SHA-256 of the connection, the beginning of the transaction and the actor. In another connection or transaction it proves nothing.';

CREATE FUNCTION actor_set(p_actor uuid) RETURNS uuid LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM set_config('edict.actor', COALESCE(p_actor::text, ''), true), set_config('edict.proof', COALESCE(actor_proof(p_actor), ''), true);
  RETURN p_actor;
END $$;
COMMENT ON FUNCTION actor_set IS 'Sets the actor of this transaction, with the proof; null for nobody.';

CREATE FUNCTION enter(p_by text, p_hash bytea) RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_now timestamptz := edict_now();
  v_person uuid;
  v_reads boolean := false;
BEGIN
  IF p_by = 'session' THEN
    SELECT s.person_id INTO v_person FROM session s WHERE s.token_hash = p_hash AND s.ended_at IS NULL AND s.ends_at > v_now;
  ELSIF p_by = 'token' THEN
    SELECT t.person_id, NOT 'write' = ANY (t.scopes) INTO v_person, v_reads FROM api_token t
    WHERE t.token_hash = p_hash AND t.ended_at IS NULL AND t.expires_at > v_now;
  ELSIF p_by = 'feed' THEN
    SELECT f.person_id, true INTO v_person, v_reads FROM calendar_feed f WHERE f.token_hash = p_hash AND f.ended_at IS NULL;
  END IF;
  IF v_reads THEN PERFORM set_config('transaction_read_only', 'on', true); END IF;
  RETURN actor_set((SELECT p.id FROM person p WHERE p.id = v_person AND p.joined_at IS NOT NULL AND p.ended_at IS NULL));
END $$;
COMMENT ON FUNCTION enter IS 'Lets in the holder of a session, an API token or a feed, by the hash of its secret. Whoever may not enter is nobody, and the answer is null. A feed, and a token that may only read, make the transaction read-only.';

CREATE FUNCTION enter_as(p_person uuid) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$ SELECT actor_set(p_person) $$;
COMMENT ON FUNCTION enter_as IS 'Lets in a person who has just proved who they are, by password or link. Only for the role that checks those.';

GRANT SELECT (person_id, token_hash, ended_at, ends_at) ON session TO edict_door_keeper;
GRANT SELECT (person_id, token_hash, ended_at, expires_at, scopes) ON api_token TO edict_door_keeper;
GRANT SELECT (person_id, token_hash, ended_at) ON calendar_feed TO edict_door_keeper;
GRANT SELECT (id, joined_at, ended_at) ON person TO edict_door_keeper;

-- Whose access a worker may render a message with: the person it goes to, or, for a letter, the person who sent it.
CREATE FUNCTION effect_reader(p_kind text, p_subject uuid) RETURNS uuid LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT CASE p_kind
    WHEN 'reminder.send' THEN (SELECT person_id FROM reminder WHERE id = p_subject)
    WHEN 'calendar_entry.send' THEN (SELECT person_id FROM calendar_entry WHERE id = p_subject)
    WHEN 'switch_alarm.send' THEN (SELECT person_id FROM task WHERE id = p_subject)
    WHEN 'finding_mail.send' THEN (SELECT person_id FROM finding_mail WHERE id = p_subject)
    WHEN 'letter.send' THEN (SELECT sent_by FROM letter WHERE sending_id = p_subject)
    WHEN 'invitation.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
    WHEN 'password_reset.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
  END
$$;
COMMENT ON FUNCTION effect_reader IS 'With whose access the message of an effect is rendered; null for kinds that read nothing as a person.';
GRANT SELECT (id, person_id) ON reminder, calendar_entry, task, finding_mail, one_time_link TO edict_door_keeper;
GRANT SELECT (sending_id, sent_by) ON letter TO edict_door_keeper;
GRANT SELECT (id, kind, subject_id, state, epoch, lease_until) ON outbox TO edict_door_keeper;
CREATE POLICY find_reader ON reminder FOR SELECT TO edict_door_keeper USING (true);
CREATE POLICY find_reader ON calendar_entry FOR SELECT TO edict_door_keeper USING (true);
CREATE POLICY find_reader ON task FOR SELECT TO edict_door_keeper USING (true);
CREATE POLICY find_reader ON letter FOR SELECT TO edict_door_keeper USING (true);

CREATE FUNCTION enter_for(p_outbox uuid, p_epoch integer) RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  SELECT actor_set((SELECT effect_reader(o.kind, o.subject_id) FROM outbox o
    WHERE o.id = p_outbox AND o.epoch = p_epoch AND o.state = 'leased' AND o.lease_until > edict_now()))
$$;
COMMENT ON FUNCTION enter_for IS 'Lets a worker read as the person whom the message of an effect is for, while it holds the effect. Policies decide what that person may see now.';

-- The role that renders reads what requests read, under the same policies, and writes nothing.
CREATE PROCEDURE share_reading() LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_one record;
BEGIN
  FOR v_one IN
    SELECT c.oid::regclass AS id, has_table_privilege('edict_app', c.oid, 'SELECT') AS whole,
      (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         AND has_column_privilege('edict_app', c.oid, a.attnum, 'SELECT')) AS columns
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v')
      AND has_any_column_privilege('edict_app', c.oid, 'SELECT')
      AND c.relname NOT IN ('request_key', 'ledger_event', 'ledger_body')
  LOOP
    EXECUTE format('GRANT SELECT %s ON %s TO edict_render', CASE WHEN v_one.whole THEN '' ELSE '(' || v_one.columns || ')' END, v_one.id);
  END LOOP;
  FOR v_one IN
    SELECT p.polname AS name, p.polrelid::regclass AS id FROM pg_policy p
    WHERE p.polcmd = 'r' AND 'edict_app'::regrole = ANY (p.polroles) AND NOT 'edict_render'::regrole = ANY (p.polroles)
      AND has_any_column_privilege('edict_render', p.polrelid, 'SELECT')
  LOOP
    EXECUTE format('ALTER POLICY %I ON %s TO edict_app, edict_render', v_one.name, v_one.id);
  END LOOP;
  FOR v_one IN
    SELECT p.oid::regprocedure AS id FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.provolatile <> 'v' AND has_function_privilege('edict_app', p.oid, 'EXECUTE')
      AND p.proname NOT IN ('notice_of_link', 'search_directives', 'persons_who_see')
  LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO edict_render', v_one.id);
  END LOOP;
END $$;
COMMENT ON PROCEDURE share_reading IS 'For migrations, after a table, policy or function that requests read: gives the same to the role that renders messages.';
CALL share_reading();

GRANT CREATE ON SCHEMA public TO edict_door_keeper;
ALTER FUNCTION actor_proof(uuid) OWNER TO edict_door_keeper;
ALTER FUNCTION actor_set(uuid) OWNER TO edict_door_keeper;
ALTER FUNCTION enter(text, bytea) OWNER TO edict_door_keeper;
ALTER FUNCTION effect_reader(text, uuid) OWNER TO edict_door_keeper;
ALTER FUNCTION enter_for(uuid, integer) OWNER TO edict_door_keeper;
ALTER FUNCTION enter_as(uuid) OWNER TO edict_door_keeper;
REVOKE CREATE ON SCHEMA public FROM edict_door_keeper;
GRANT EXECUTE ON FUNCTION enter(text, bytea) TO edict_app, edict_door;
GRANT EXECUTE ON FUNCTION enter_as(uuid) TO edict_door;
GRANT EXECUTE ON FUNCTION enter_for(uuid, integer) TO edict_render;
