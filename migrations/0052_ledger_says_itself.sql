-- The ledger writes its events itself: their time, their rows and their bytes come from the database, never from the caller. The ends of
-- the chains leave the wide rows of directives and people, and an event carries the number of its format (docs/decisions/0035).

-- The heads, in a narrow table: an append no longer rewrites the row of its directive.
DROP VIEW ledger_head;
CREATE TABLE ledger_head (
  stream text PRIMARY KEY,
  seq bigint NOT NULL CHECK (seq >= 0),
  hash bytea NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE ledger_head IS 'The end of each chain: the number and the hash of its last event. A stream that was only locked so far is at 0.';
INSERT INTO ledger_head (stream, seq, hash)
  SELECT 'directive:' || id, ledger_seq, ledger_hash FROM directive WHERE ledger_seq > 0
  UNION ALL SELECT 'person:' || id, ledger_seq, ledger_hash FROM person WHERE ledger_seq > 0
  UNION ALL SELECT 'settings:' || name, ledger_seq, ledger_hash FROM settings_stream WHERE ledger_seq > 0;
GRANT SELECT, INSERT, UPDATE (seq, hash) ON ledger_head TO edict_ledger_writer;
GRANT SELECT ON ledger_head TO edict_verifier;
ALTER TABLE directive DROP COLUMN ledger_seq, DROP COLUMN ledger_hash;
ALTER TABLE person DROP COLUMN ledger_seq, DROP COLUMN ledger_hash;
DROP TABLE settings_stream;
-- Locking a row takes the right to update one of its columns. The ledger changes neither.
GRANT UPDATE (version) ON person, directive TO edict_ledger_writer;

-- The format decides how an event is hashed. Its number is hashed too: format 1 always began with "edict-ledger/1", so every hash that
-- exists stays what it is. The column has no default: whoever writes an event says how.
ALTER TABLE ledger_event ADD COLUMN format smallint NOT NULL DEFAULT 1 CHECK (format > 0);
ALTER TABLE ledger_event ALTER COLUMN format DROP DEFAULT;
COMMENT ON COLUMN ledger_event.format IS 'How the event is hashed and its body is written. Part of what is hashed: "edict-ledger/<format>".';

-- Canonical JSON of any value that an event can hold: every application event is written here now.
CREATE OR REPLACE FUNCTION canonical_json(p_value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  v_type text := jsonb_typeof(p_value);
  v_text text;
  v_number float8;
  v_wide boolean;
BEGIN
  IF v_type = 'object' THEN
    SELECT string_agg(to_jsonb(m.key)::text || ':' || CASE WHEN jsonb_typeof(m.value) IN ('object', 'array', 'number')
             THEN public.canonical_json(m.value) ELSE m.value::text END, ',' ORDER BY m.key COLLATE "C"),
           bool_or(octet_length(m.key) > char_length(m.key) AND m.key ~ '[\U00010000-\U0010FFFF]')
      INTO v_text, v_wide FROM jsonb_each(p_value) m;
    -- RFC 8785 orders names by UTF-16 units, and SQL by code points. They differ beyond the first 65,536 characters only.
    IF v_wide THEN RAISE EXCEPTION 'ledger: SQL cannot order these names as RFC 8785 does' USING ERRCODE = 'feature_not_supported'; END IF;
    RETURN '{' || COALESCE(v_text, '') || '}';
  ELSIF v_type = 'array' THEN
    SELECT string_agg(CASE WHEN jsonb_typeof(e.value) IN ('object', 'array', 'number') THEN public.canonical_json(e.value) ELSE e.value::text END,
                      ',' ORDER BY e.place)
      INTO v_text FROM jsonb_array_elements(p_value) WITH ORDINALITY AS e (value, place);
    RETURN '[' || COALESCE(v_text, '') || ']';
  ELSIF v_type = 'number' THEN
    v_text := p_value::text;
    IF v_text ~ '^(0|-?[1-9][0-9]{0,14})$' THEN RETURN v_text; END IF;
    v_number := v_text::float8;
    IF v_number::text::numeric <> v_text::numeric THEN
      RAISE EXCEPTION 'ledger: a number has more digits than a number of JSON keeps' USING ERRCODE = 'feature_not_supported';
    END IF;
    -- The shortest digits that give the number back, which PostgreSQL and ECMAScript agree on; they differ in when an exponent is written.
    IF abs(v_number) >= 1e21 OR (v_number <> 0 AND abs(v_number) < 1e-6) THEN RETURN regexp_replace(v_number::text, 'e([-+])0+', 'e\1'); END IF;
    RETURN trim_scale(v_number::text::numeric)::text;
  END IF;
  RETURN p_value::text;
END $$;
COMMENT ON FUNCTION canonical_json IS 'Canonical JSON (RFC 8785), as src/domain/audit/canonical.ts writes it. Refuses what it could not write exactly: numbers beyond a double, names beyond 65,536 characters.';
GRANT EXECUTE ON FUNCTION canonical_json(jsonb) TO edict_ledger_writer;

-- Which events may be appended although the transaction changed no row of their stream, and by whom.
CREATE TABLE ledger_allowance (
  kind text NOT NULL,
  stream text NOT NULL CHECK (stream IN ('directive', 'person') OR stream LIKE 'settings:%'),
  who text NOT NULL CHECK (who IN ('self', 'nobody', 'worker', 'member', 'administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor')),
  PRIMARY KEY (kind, stream, who)
);
COMMENT ON TABLE ledger_allowance IS 'Events without a changed row. Anything else that the application appends must hold a row that its transaction changed. Rows are added by migrations only.';
COMMENT ON COLUMN ledger_allowance.who IS 'self: the person of the stream. nobody: the door, before it knows who came. member: who may see the directive. Otherwise the role of the actor.';
GRANT SELECT ON ledger_allowance TO edict_ledger_writer;
INSERT INTO ledger_allowance (kind, stream, who) VALUES
  ('person.signed_in', 'person', 'nobody'), ('person.signed_in', 'person', 'self'), ('person.password_reset', 'person', 'self'), ('person.sign_in_failed', 'person', 'nobody'), ('person.code_refused', 'person', 'nobody'), ('person.password_reset', 'person', 'nobody'),
  ('person.password_reset_asked', 'person', 'nobody'), ('person.signed_out', 'person', 'self'), ('person.session_ended', 'person', 'self'),
  ('person.token_made', 'person', 'self'), ('person.token_made', 'person', 'administrator'), ('person.token_ended', 'person', 'self'),
  ('person.token_ended', 'person', 'administrator'), ('person.feed_made', 'person', 'self'), ('person.feed_ended', 'person', 'self'),
  ('person.second_factor_set', 'person', 'self'), ('person.second_factor_removed', 'person', 'self'),
  ('person.second_factor_removed', 'person', 'administrator'), ('person.invited_again', 'person', 'administrator'),
  ('sign_in.rules_changed', 'settings:sign_in', 'administrator'),
  -- What was so already: the wish is recorded, and no row changes.
  ('member.added', 'directive', 'member'), ('scope.items_set', 'directive', 'member'), ('work.handed_over', 'directive', 'member');

CREATE FUNCTION ledger_allows(p_stream text, p_kind text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM ledger_allowance a, (SELECT actor_id() AS id) actor
    WHERE a.kind = p_kind AND (a.stream = p_stream OR a.stream = split_part(p_stream, ':', 1))
      AND CASE a.who
        WHEN 'nobody' THEN actor.id IS NULL AND session_user = 'edict_door'
        WHEN 'worker' THEN actor.id IS NULL AND session_user = 'edict_worker'
        WHEN 'self' THEN p_stream = 'person:' || actor.id
        WHEN 'member' THEN actor_has(CASE WHEN p_stream LIKE 'directive:%' THEN substr(p_stream, 11)::uuid END, 'case', 'work', 'read')
        ELSE EXISTS (SELECT FROM person p WHERE p.id = actor.id AND p.role = a.who AND p.joined_at IS NOT NULL AND p.ended_at IS NULL)
      END)
$$;
COMMENT ON FUNCTION ledger_allows IS 'Whether the actor may append this event without having changed a row of its stream.';

-- An update can neither move a row to another stream nor give it another id: its last event would tell of a row that is gone.
CREATE OR REPLACE FUNCTION ledger_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_stream text;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW *= OLD THEN RETURN NULL; END IF;
  IF TG_ARGV[0] = 'directive' THEN
    IF TG_TABLE_NAME = 'directive' THEN v_stream := 'directive:' || NEW.id;
    ELSE
      v_stream := 'directive:' || NEW.directive_id;
      IF TG_OP = 'UPDATE' AND NEW.directive_id IS DISTINCT FROM OLD.directive_id THEN
        RAISE EXCEPTION 'ledger: rows of % stay with their directive', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
      END IF;
    END IF;
  ELSIF TG_ARGV[0] = 'person' THEN v_stream := 'person:' || NEW.id;
  ELSE v_stream := 'settings:' || TG_ARGV[0];
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'ledger: rows of % keep their id', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  INSERT INTO ledger_pending (stream, table_name, row_id) VALUES (v_stream, TG_TABLE_NAME, NEW.id);
  RETURN NULL;
END $$;

-- The row of the stream before its head, so that whoever changes the row and then appends takes them in the same order as whoever appends
-- and then changes it. NO KEY: a row that refers to the stream's own need not wait, nor two streams on each other.
CREATE OR REPLACE FUNCTION ledger_lock(p_stream text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_kind text := split_part(p_stream, ':', 1);
  v_name text := substr(p_stream, strpos(p_stream, ':') + 1);
BEGIN
  -- Only whoever may migrate writes how rows are to be read.
  IF p_stream = 'settings:schema' AND NOT pg_has_role(session_user, 'edict_ledger_writer', 'MEMBER') THEN
    RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
  END IF;
  IF v_kind = 'directive' THEN PERFORM FROM directive WHERE id = v_name::uuid FOR NO KEY UPDATE;
  ELSIF v_kind = 'person' THEN PERFORM FROM person WHERE id = v_name::uuid FOR NO KEY UPDATE;
  ELSIF v_kind <> 'settings' THEN RAISE EXCEPTION 'ledger: no such kind of stream';
  END IF;
  IF v_kind <> 'settings' AND NOT FOUND THEN RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found'; END IF;
  PERFORM FROM ledger_head WHERE stream = p_stream FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    INSERT INTO ledger_head (stream, seq, hash) VALUES (p_stream, 0, '') ON CONFLICT DO NOTHING;
    PERFORM FROM ledger_head WHERE stream = p_stream FOR NO KEY UPDATE;
  END IF;
END $$;

-- For a transaction that locks the stream before its rows. It learns nothing: a directive that the actor may not see does not exist.
CREATE FUNCTION lock_stream(p_stream text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_kind text := split_part(p_stream, ':', 1);
  v_name text := substr(p_stream, strpos(p_stream, ':') + 1);
BEGIN
  IF session_user <> 'edict_worker' AND NOT pg_has_role(session_user, 'edict_ledger_writer', 'MEMBER')
     AND ((v_kind = 'directive' AND NOT actor_has(v_name::uuid, 'case', 'work', 'read')) OR (v_kind = 'person' AND v_name::uuid IS DISTINCT FROM actor_id())) THEN
    RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
  END IF;
  PERFORM ledger_lock(p_stream);
END $$;
COMMENT ON FUNCTION lock_stream IS 'Locks a stream until the transaction ends, for a transaction that changes its rows afterwards.';

DROP FUNCTION ledger_append(text, text, text, timestamptz, bytea, bytea);
DROP FUNCTION ledger_changed_rows(text);
-- Rows are written as one set of settings writes them, whatever the caller has set: the verifier compares them under the same ones.
CREATE FUNCTION ledger_append(p_stream text, p_kind text, p_class text, p_reason text, p_details jsonb)
RETURNS TABLE (seq bigint, at timestamptz) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
SET TimeZone = 'UTC' SET IntervalStyle = 'postgres' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $$
#variable_conflict use_column
DECLARE
  v_format constant smallint := 1;
  v_directive uuid := CASE WHEN p_stream LIKE 'directive:%' THEN substr(p_stream, 11)::uuid END;
  v_actor uuid := actor_id();
  v_at timestamptz;
  v_table text;
  v_parts text[] := '{}';
  v_state text;
  v_seq bigint;
  v_previous bytea;
  v_hash bytea;
  v_body bytea;
  -- Three version 4 UUIDs are 366 random bits; nothing built in gives 32 random bytes.
  v_salt bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  v_row record;
BEGIN
  -- Whoever may migrate is bound by review. Everybody else appends what their transaction changed, or goes on after such an event, or
  -- has an allowance.
  IF NOT EXISTS (SELECT FROM ledger_pending p WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id())
     AND NOT EXISTS (SELECT FROM ledger_head h WHERE h.stream = p_stream AND h.seq > 0 AND h.xmin = pg_current_xact_id()::xid)
     AND NOT pg_has_role(session_user, 'edict_ledger_writer', 'MEMBER') AND NOT ledger_allows(p_stream, p_kind) THEN
    IF v_directive IS NOT NULL AND session_user <> 'edict_worker' AND NOT actor_has(v_directive, 'case', 'work', 'read') THEN
      RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
    END IF;
    RAISE EXCEPTION 'ledger: % needs a changed row of its stream, or an allowance', p_kind USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  PERFORM ledger_lock(p_stream);
  v_at := edict_now();

  FOR v_row IN
    SELECT p.table_name AS name, p.row_id AS id FROM ledger_pending p
    WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id() GROUP BY 1, 2 ORDER BY p.table_name COLLATE "C", p.row_id
  LOOP
    EXECUTE format('SELECT canonical_json(to_jsonb(x)) FROM %I x WHERE id = $1', v_row.name) INTO STRICT v_state USING v_row.id;
    v_parts := v_parts || (CASE WHEN v_table IS NULL THEN to_jsonb(v_row.name)::text || ':{' WHEN v_table <> v_row.name THEN '},' || to_jsonb(v_row.name)::text || ':{' ELSE ',' END
                           || '"' || v_row.id || '":' || v_state);
    v_table := v_row.name;
  END LOOP;

  v_body := convert_to('{"actor_id":' || COALESCE('"' || v_actor || '"', 'null') || ',"at":"' || to_char(v_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    || '","class":' || to_jsonb(p_class)::text || COALESCE(',"details":' || canonical_json(p_details), '') || ',"kind":' || to_jsonb(p_kind)::text
    || COALESCE(',"reason":' || to_jsonb(p_reason)::text, '') || ',"rows":{' || array_to_string(v_parts, '') || CASE WHEN v_table IS NULL THEN '}}' ELSE '}}}' END, 'UTF8');

  SELECT h.seq + 1, h.hash INTO STRICT v_seq, v_previous FROM ledger_head h WHERE h.stream = p_stream;
  v_hash := sha256('\x00'::bytea || convert_to('edict-ledger/' || v_format || E'\n' || (SELECT origin FROM installation) || E'\n' || p_stream || E'\n' || v_seq || E'\n', 'UTF8')
                   || v_previous || sha256(v_salt || v_body));
  INSERT INTO ledger_event (stream, seq, directive_id, format, kind, class, at, actor_id, previous, hash)
    VALUES (p_stream, v_seq, v_directive, v_format, p_kind, p_class, v_at, v_actor, v_previous, v_hash);
  INSERT INTO ledger_body (stream, seq, directive_id, salt, body) VALUES (p_stream, v_seq, v_directive, v_salt, v_body);
  UPDATE ledger_head h SET seq = v_seq, hash = v_hash WHERE h.stream = p_stream;
  DELETE FROM ledger_pending p WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id();
  RETURN QUERY SELECT v_seq, v_at;
END $$;
COMMENT ON FUNCTION ledger_append IS 'Appends an event: the rows of the stream that this transaction changed, as they are now, under the database''s clock and the actor of the transaction. Returns nothing of what it wrote.';

CREATE OR REPLACE PROCEDURE ledger_append_by_migration(p_stream text, p_kind text, p_details jsonb) LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM ledger_append(p_stream, p_kind, 'fact', NULL, p_details);
END $$;

GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION ledger_allows(text, text) OWNER TO edict_ledger_writer;
ALTER FUNCTION lock_stream(text) OWNER TO edict_ledger_writer;
ALTER FUNCTION ledger_append(text, text, text, text, jsonb) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger_append(text, text, text, text, jsonb) TO edict_app, edict_door, edict_worker;
GRANT EXECUTE ON FUNCTION lock_stream(text) TO edict_app, edict_worker;

-- Nobody gives themselves another role, and no transaction without an actor gives one to anybody.
CREATE FUNCTION person_keeps_own_role() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'edict_owner', 'MEMBER') AND (actor_id() IS NULL OR actor_id() = NEW.id) THEN
    RAISE EXCEPTION 'person: nobody changes their own role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_own_role BEFORE UPDATE OF role ON person FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION person_keeps_own_role();

-- The verifier compares rows with their events by itself, under policies of its own. It could read the same content in the events before.
CREATE OR REPLACE PROCEDURE ledger_table(p_table regclass, p_stream text) LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_name text := (SELECT relname FROM pg_class WHERE oid = p_table);
  v_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %s)', p_table) INTO v_rows;
  IF v_rows THEN RAISE EXCEPTION 'ledger: % has rows already, and no event tells of them', v_name; END IF;
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION ledger_note(%L)',
                 CASE p_stream WHEN 'directive' THEN 'in_ledger' ELSE v_name || '_ledger' END, p_table, p_stream);
  EXECUTE format('CREATE TRIGGER ledger_keeps BEFORE DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_removal()', p_table);
  EXECUTE format('CREATE POLICY verify ON %s FOR SELECT TO edict_verifier USING (true)', p_table);
  EXECUTE format('GRANT SELECT ON %s TO edict_verifier', p_table);
  CALL ledger_register(p_table);
END $$;
DO $$
DECLARE
  v_table regclass;
BEGIN
  FOR v_table IN SELECT t.tgrelid::regclass FROM pg_trigger t WHERE t.tgfoid = 'ledger_note'::regproc LOOP
    IF NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = v_table AND p.polname = 'verify') THEN
      EXECUTE format('CREATE POLICY verify ON %s FOR SELECT TO edict_verifier USING (true)', v_table);
    END IF;
    EXECUTE format('GRANT SELECT ON %s TO edict_verifier', v_table);
  END LOOP;
END $$;
