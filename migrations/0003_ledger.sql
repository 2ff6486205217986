-- The ledger: one hash chain a stream, appended only through ledger_append, in the transaction of its cause.
-- hash = SHA-256(0x00 ‖ "edict-ledger/1" ‖ origin ‖ stream ‖ seq ‖ previous ‖ SHA-256(salt ‖ body)); each text and number is
-- followed by a line feed, so that no two different inputs give the same bytes (docs/architecture.md, "Ledger").

CREATE TABLE settings_stream (
  name text PRIMARY KEY,
  ledger_seq bigint NOT NULL DEFAULT 0,
  ledger_hash bytea NOT NULL DEFAULT ''::bytea
);
COMMENT ON TABLE settings_stream IS 'The heads of the streams settings:<name>.';
GRANT SELECT, INSERT ON settings_stream TO edict_ledger_writer;
GRANT UPDATE (ledger_seq, ledger_hash) ON settings_stream TO edict_ledger_writer;
GRANT SELECT ON settings_stream TO edict_verifier;

CREATE TABLE ledger_event (
  stream text NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  directive_id uuid,
  kind text NOT NULL,
  class text NOT NULL CHECK (class IN ('fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted')),
  at timestamptz NOT NULL,
  actor_id uuid,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (stream, seq)
);
CREATE INDEX ledger_event_directive ON ledger_event (directive_id, seq);
COMMENT ON TABLE ledger_event IS 'An entry of the ledger without its body: which stream, what kind, when, by whom. A null actor is the system.';

CREATE TABLE ledger_body (
  stream text NOT NULL,
  seq bigint NOT NULL,
  directive_id uuid,
  salt bytea NOT NULL CHECK (length(salt) = 32),
  body bytea NOT NULL,
  PRIMARY KEY (stream, seq),
  FOREIGN KEY (stream, seq) REFERENCES ledger_event (stream, seq)
);
COMMENT ON TABLE ledger_body IS 'The body of an event: canonical JSON bytes (RFC 8785) of the action and the full rows after. Apart, so that disposal can take it.';

CREATE UNLOGGED TABLE ledger_pending (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  stream text NOT NULL,
  table_name text NOT NULL,
  row_id uuid NOT NULL,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX ledger_pending_stream ON ledger_pending (stream);
COMMENT ON TABLE ledger_pending IS 'Rows that this transaction changed and has not yet put in an event. Empty outside transactions: a commit with a row left here is refused.';

GRANT SELECT, INSERT ON ledger_event, ledger_body TO edict_ledger_writer;
GRANT SELECT, INSERT, DELETE ON ledger_pending TO edict_ledger_writer;
GRANT SELECT ON ledger_event, ledger_body TO edict_app, edict_verifier;

CREATE FUNCTION ledger_note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  after jsonb := to_jsonb(NEW) - 'ledger_seq' - 'ledger_hash';
BEGIN
  -- The head of a chain sits on the stream's own row; moving it is not a change of the row.
  IF TG_OP = 'UPDATE' AND after = to_jsonb(OLD) - 'ledger_seq' - 'ledger_hash' THEN RETURN NULL; END IF;
  IF TG_ARGV[0] = 'directive' THEN
    INSERT INTO ledger_pending (stream, table_name, row_id)
      VALUES ('directive:' || COALESCE(after ->> 'directive_id', after ->> 'id'), TG_TABLE_NAME, NEW.id);
  ELSIF TG_ARGV[0] = 'person' THEN
    INSERT INTO ledger_pending (stream, table_name, row_id) VALUES ('person:' || NEW.id, TG_TABLE_NAME, NEW.id);
  ELSE
    INSERT INTO ledger_pending (stream, table_name, row_id) VALUES ('settings:' || TG_ARGV[0], TG_TABLE_NAME, NEW.id);
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION ledger_note IS 'Notes that a row changed and owes an event to its stream.';

CREATE FUNCTION ledger_refuse_unrecorded() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT FROM ledger_pending WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'ledger: % changed without an event', NEW.table_name USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_complete AFTER INSERT ON ledger_pending
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_refuse_unrecorded();

CREATE FUNCTION ledger_lock(p_stream text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_kind text := split_part(p_stream, ':', 1);
  v_name text := substr(p_stream, strpos(p_stream, ':') + 1);
BEGIN
  -- NO KEY: a row that refers to the stream's own (who did it, who repeats it) need not wait, nor two streams on each other.
  IF v_kind = 'directive' THEN
    PERFORM FROM directive WHERE id = v_name::uuid FOR NO KEY UPDATE;
  ELSIF v_kind = 'person' THEN
    PERFORM FROM person WHERE id = v_name::uuid FOR NO KEY UPDATE;
  ELSIF v_kind = 'settings' THEN
    INSERT INTO settings_stream (name) VALUES (v_name) ON CONFLICT DO NOTHING;
    PERFORM FROM settings_stream WHERE name = v_name FOR NO KEY UPDATE;
    RETURN;
  ELSE
    RAISE EXCEPTION 'ledger: no such kind of stream';
  END IF;
  IF NOT FOUND THEN RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found'; END IF;
END $$;
COMMENT ON FUNCTION ledger_lock IS 'Locks the head of a stream until the transaction ends.';

CREATE FUNCTION ledger_changed_rows(p_stream text) RETURNS TABLE (at timestamptz, table_name text, row_id uuid, state text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET TimeZone = 'UTC' AS $$
DECLARE
  v_pending record;
  v_state jsonb;
BEGIN
  PERFORM ledger_lock(p_stream);
  at := edict_now();
  FOR v_pending IN
    SELECT DISTINCT p.table_name AS t, p.row_id AS r FROM ledger_pending p
    WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id() ORDER BY 1, 2
  LOOP
    EXECUTE format('SELECT to_jsonb(x) - ''ledger_seq'' - ''ledger_hash'' FROM %I x WHERE id = $1', v_pending.t) INTO v_state USING v_pending.r;
    table_name := v_pending.t; row_id := v_pending.r; state := v_state::text;
    RETURN NEXT;
  END LOOP;
  IF NOT FOUND THEN table_name := NULL; row_id := NULL; state := NULL; RETURN NEXT; END IF;
END $$;
COMMENT ON FUNCTION ledger_changed_rows IS 'The rows of a stream that this transaction changed, as they are now, and the time of the event to come. Locks the stream.';

CREATE FUNCTION ledger_append(p_stream text, p_kind text, p_class text, p_at timestamptz, p_salt bytea, p_body bytea)
RETURNS TABLE (seq bigint, hash bytea) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET TimeZone = 'UTC' AS $$
DECLARE
  v_origin text := (SELECT origin FROM installation);
  v_body jsonb := convert_from(p_body, 'UTF8')::jsonb;
  v_kind text := split_part(p_stream, ':', 1);
  v_name text := substr(p_stream, strpos(p_stream, ':') + 1);
  v_seq bigint;
  v_previous bytea;
  v_hash bytea;
  v_row record;
BEGIN
  PERFORM ledger_lock(p_stream);
  IF v_kind = 'directive' AND session_user = 'edict_app' AND NOT actor_has(v_name::uuid, 'case', 'work', 'read')
     AND NOT EXISTS (SELECT FROM ledger_pending p WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
  END IF;
  FOR v_row IN SELECT * FROM ledger_changed_rows(p_stream) c WHERE c.row_id IS NOT NULL LOOP
    IF v_body #> ARRAY['rows', v_row.table_name, v_row.row_id::text] IS DISTINCT FROM v_row.state::jsonb THEN
      RAISE EXCEPTION 'ledger: the event does not hold the row of % as it is', v_row.table_name USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  IF v_body ->> 'kind' IS DISTINCT FROM p_kind OR v_body ->> 'class' IS DISTINCT FROM p_class
     OR (v_body ->> 'at')::timestamptz IS DISTINCT FROM p_at OR (v_body ->> 'actor_id')::uuid IS DISTINCT FROM actor_id() THEN
    RAISE EXCEPTION 'ledger: the body and the event say different things' USING ERRCODE = 'integrity_constraint_violation';
  END IF;

  IF v_kind = 'directive' THEN SELECT d.ledger_seq, d.ledger_hash INTO v_seq, v_previous FROM directive d WHERE d.id = v_name::uuid;
  ELSIF v_kind = 'person' THEN SELECT p.ledger_seq, p.ledger_hash INTO v_seq, v_previous FROM person p WHERE p.id = v_name::uuid;
  ELSE SELECT s.ledger_seq, s.ledger_hash INTO v_seq, v_previous FROM settings_stream s WHERE s.name = v_name;
  END IF;
  v_seq := v_seq + 1;
  v_hash := sha256('\x00'::bytea || convert_to(E'edict-ledger/1\n' || v_origin || E'\n' || p_stream || E'\n' || v_seq || E'\n', 'UTF8')
                   || v_previous || sha256(p_salt || p_body));

  INSERT INTO ledger_event (stream, seq, directive_id, kind, class, at, actor_id, previous, hash)
    VALUES (p_stream, v_seq, CASE WHEN v_kind = 'directive' THEN v_name::uuid END, p_kind, p_class, p_at, actor_id(), v_previous, v_hash);
  INSERT INTO ledger_body (stream, seq, directive_id, salt, body)
    VALUES (p_stream, v_seq, CASE WHEN v_kind = 'directive' THEN v_name::uuid END, p_salt, p_body);
  IF v_kind = 'directive' THEN UPDATE directive SET ledger_seq = v_seq, ledger_hash = v_hash WHERE id = v_name::uuid;
  ELSIF v_kind = 'person' THEN UPDATE person SET ledger_seq = v_seq, ledger_hash = v_hash WHERE id = v_name::uuid;
  ELSE UPDATE settings_stream SET ledger_seq = v_seq, ledger_hash = v_hash WHERE name = v_name;
  END IF;
  DELETE FROM ledger_pending p WHERE p.stream = p_stream AND p.transaction_id = pg_current_xact_id();
  seq := v_seq; hash := v_hash;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION ledger_append IS 'Appends an event that holds the changed rows of the stream as they are. Refuses a body that leaves one out or tells it differently.';

CREATE TRIGGER person_ledger AFTER INSERT OR UPDATE ON person FOR EACH ROW EXECUTE FUNCTION ledger_note('person');

-- A definer owns its functions, and CREATE on the schema only while it takes them over.
GRANT EXECUTE ON FUNCTION edict_now(), actor_id() TO edict_ledger_writer;
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION ledger_note() OWNER TO edict_ledger_writer;
ALTER FUNCTION ledger_refuse_unrecorded() OWNER TO edict_ledger_writer;
ALTER FUNCTION ledger_lock(text) OWNER TO edict_ledger_writer;
ALTER FUNCTION ledger_changed_rows(text) OWNER TO edict_ledger_writer;
ALTER FUNCTION ledger_append(text, text, text, timestamptz, bytea, bytea) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT EXECUTE ON FUNCTION ledger_changed_rows(text), ledger_append(text, text, text, timestamptz, bytea, bytea) TO edict_app, edict_worker;
