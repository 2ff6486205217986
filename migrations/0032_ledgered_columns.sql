-- How a migration changes a table of the ledger. Events hold whole rows as they were; what the columns of a table are today, and which
-- value a row has for a column that is younger than its last event, stands in the stream settings:schema (docs/decisions/0025).

CREATE FUNCTION canonical_json(p_value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = public AS $$
BEGIN
  CASE jsonb_typeof(p_value)
    WHEN 'object' THEN
      IF EXISTS (SELECT FROM jsonb_object_keys(p_value) AS name WHERE name ~ '[^ -~]') THEN
        RAISE EXCEPTION 'ledger: SQL cannot order names that are not ASCII as RFC 8785 does' USING ERRCODE = 'feature_not_supported';
      END IF;
      RETURN '{' || COALESCE((SELECT string_agg(to_jsonb(key)::text || ':' || canonical_json(value), ',' ORDER BY key COLLATE "C")
                              FROM jsonb_each(p_value)), '') || '}';
    WHEN 'array' THEN
      RETURN '[' || COALESCE((SELECT string_agg(canonical_json(value), ',' ORDER BY place)
                              FROM jsonb_array_elements(p_value) WITH ORDINALITY AS element (value, place)), '') || ']';
    WHEN 'number' THEN
      IF p_value::text !~ '^(0|-?[1-9][0-9]{0,14})$' THEN
        RAISE EXCEPTION 'ledger: SQL cannot write the number % as RFC 8785 does', p_value USING ERRCODE = 'feature_not_supported';
      END IF;
      RETURN p_value::text;
    ELSE RETURN p_value::text;
  END CASE;
END $$;
COMMENT ON FUNCTION canonical_json IS 'Canonical JSON (RFC 8785), as src/domain/audit/canonical.ts writes it. Refuses what it could not write exactly: fractions, large numbers, names that are not ASCII.';

-- Only whoever may migrate writes how rows are to be read.
CREATE OR REPLACE FUNCTION ledger_lock(p_stream text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_kind text := split_part(p_stream, ':', 1);
  v_name text := substr(p_stream, strpos(p_stream, ':') + 1);
BEGIN
  IF p_stream = 'settings:schema' AND NOT pg_has_role(session_user, 'edict_ledger_writer', 'MEMBER') THEN
    RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
  END IF;
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

CREATE PROCEDURE ledger_append_by_migration(p_stream text, p_kind text, p_details jsonb) LANGUAGE plpgsql SET search_path = public SET TimeZone = 'UTC' AS $$
DECLARE
  v_at timestamptz;
  v_rows jsonb;
BEGIN
  SELECT min(c.at) INTO v_at FROM ledger_changed_rows(p_stream) c;
  SELECT COALESCE(jsonb_object_agg(t.table_name, t.rows), '{}') INTO v_rows
    FROM (SELECT c.table_name, jsonb_object_agg(c.row_id, c.state::jsonb) AS rows
          FROM ledger_changed_rows(p_stream) c WHERE c.row_id IS NOT NULL GROUP BY c.table_name) t;
  PERFORM ledger_append(p_stream, p_kind, 'fact', v_at,
    -- Two version 4 UUIDs are 244 random bits; nothing built in gives 32 random bytes.
    sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')),
    convert_to(canonical_json(jsonb_build_object(
      'kind', p_kind, 'class', 'fact', 'at', to_char(v_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor_id', actor_id(),
      'details', p_details, 'rows', v_rows)), 'UTF8'));
END $$;
COMMENT ON PROCEDURE ledger_append_by_migration IS 'Appends an event with every row of the stream that this transaction changed, as Ledger.append does for the application.';

CREATE PROCEDURE ledger_record_changes(p_details jsonb) LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_stream text;
BEGIN
  FOR v_stream IN SELECT DISTINCT p.stream FROM ledger_pending p WHERE p.transaction_id = pg_current_xact_id() ORDER BY 1 LOOP
    CALL ledger_append_by_migration(v_stream, 'schema.rows_migrated', p_details);
  END LOOP;
END $$;
COMMENT ON PROCEDURE ledger_record_changes IS 'Appends the events of all ledgered rows that a migration has just changed, one for each stream. For few rows: many are a backfill.';

CREATE FUNCTION ledger_registered() RETURNS TABLE (table_name text, details jsonb) LANGUAGE sql STABLE SET search_path = public AS $$
  WITH told AS (
    SELECT b.seq, convert_from(b.body, 'UTF8')::jsonb -> 'details' AS details FROM ledger_body b WHERE b.stream = 'settings:schema'),
  last AS (SELECT DISTINCT ON (t.details ->> 'table') t.seq, t.details FROM told t ORDER BY t.details ->> 'table', t.seq DESC)
  SELECT l.details ->> 'table', l.details FROM last l
  WHERE NOT l.details ? 'dropped'
    AND NOT EXISTS (SELECT FROM told later WHERE later.seq > l.seq AND later.details -> 'was' ? (l.details ->> 'table'))
$$;
COMMENT ON FUNCTION ledger_registered IS 'What settings:schema says of each table of the ledger: its newest event holds all of it.';

CREATE FUNCTION ledger_columns(p_table oid) RETURNS TABLE (number smallint, name text, type text) LANGUAGE sql STABLE SET search_path = public AS $$
  -- The head of a chain is on the stream's own row and in no event.
  SELECT a.attnum, a.attname::text, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
  WHERE a.attrelid = p_table AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN ('ledger_seq', 'ledger_hash')
$$;
COMMENT ON FUNCTION ledger_columns IS 'The columns of a table that its events hold.';

CREATE PROCEDURE ledger_register(p_table regclass, p_older jsonb DEFAULT '{}') LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_name text := (SELECT relname FROM pg_class WHERE oid = p_table);
  v_unknown text := (SELECT string_agg(k, ', ') FROM jsonb_object_keys(p_older) k WHERE k NOT IN (SELECT name FROM ledger_columns(p_table)));
  v_columns jsonb := (
    SELECT jsonb_object_agg(c.name, jsonb_build_object('type', c.type)
      || CASE WHEN p_older ? c.name THEN jsonb_build_object('older', p_older -> c.name) ELSE '{}' END)
    FROM ledger_columns(p_table) c);
BEGIN
  IF v_unknown IS NOT NULL THEN RAISE EXCEPTION 'ledger: % has no column %', v_name, v_unknown; END IF;
  IF EXISTS (SELECT FROM ledger_registered() r WHERE r.table_name = v_name) THEN
    RAISE EXCEPTION 'ledger: % is registered: change it by ledger_alter', v_name;
  END IF;
  CALL ledger_append_by_migration('settings:schema', 'schema.columns', jsonb_build_object('table', v_name, 'columns', v_columns));
END $$;
COMMENT ON PROCEDURE ledger_register IS 'Tells settings:schema of a table that it does not know. p_older: the value that older rows have, for each column that not every event holds.';

CREATE FUNCTION ledger_refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger: rows of % are kept', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
COMMENT ON FUNCTION ledger_refuse_removal IS 'No event can tell that a row is gone: it would be missing without a trace.';

CREATE PROCEDURE ledger_table(p_table regclass, p_stream text) LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_name text := (SELECT relname FROM pg_class WHERE oid = p_table);
  v_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %s)', p_table) INTO v_rows;
  IF v_rows THEN RAISE EXCEPTION 'ledger: % has rows already, and no event tells of them', v_name; END IF;
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION ledger_note(%L)',
                 CASE p_stream WHEN 'directive' THEN 'in_ledger' ELSE v_name || '_ledger' END, p_table, p_stream);
  EXECUTE format('CREATE TRIGGER ledger_keeps BEFORE DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_removal()', p_table);
  CALL ledger_register(p_table);
END $$;
COMMENT ON PROCEDURE ledger_table IS 'Puts a new table in the ledger: p_stream is directive, or the name of a stream of settings.';

CREATE OR REPLACE PROCEDURE guard_directive_table(p_table regclass, p_see text, p_write text, p_in_ledger boolean DEFAULT true) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY migrate ON %s TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  EXECUTE format('CREATE POLICY see ON %s FOR SELECT TO edict_app USING (%s)', p_table, p_see);
  EXECUTE format('CREATE POLICY add ON %s FOR INSERT TO edict_app WITH CHECK (%s)', p_table, p_write);
  EXECUTE format('CREATE POLICY change ON %s FOR UPDATE TO edict_app USING (%s) WITH CHECK (%s)', p_table, p_write, p_write);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO edict_app', p_table);
  IF p_in_ledger THEN
    EXECUTE format('CREATE POLICY record ON %s FOR SELECT TO edict_ledger_writer USING (true)', p_table);
    EXECUTE format('GRANT SELECT ON %s TO edict_ledger_writer', p_table);
    CALL ledger_table(p_table, 'directive');
  END IF;
END $$;

CREATE FUNCTION ledger_digests(p_table regclass) RETURNS jsonb LANGUAGE plpgsql SET search_path = public SET TimeZone = 'UTC' AS $$
DECLARE
  v_sums text := (SELECT string_agg(format('%L, sum(hashtextextended(x.id || COALESCE(to_jsonb(x.%I)::text, ''null''), 0)::numeric)::text', c.number, c.name), ', ')
                  FROM ledger_columns(p_table) c);
  v_digests jsonb;
BEGIN
  EXECUTE format('SELECT jsonb_build_object(%s) FROM %s x', v_sums, p_table) INTO v_digests;
  RETURN v_digests;
END $$;
COMMENT ON FUNCTION ledger_digests IS 'One sum for each column, by its number, of what the rows hold in it as JSON.';

CREATE FUNCTION ledger_older_value(p_table regclass, p_column text) RETURNS jsonb LANGUAGE plpgsql SET search_path = public SET TimeZone = 'UTC' AS $$
DECLARE
  v_column record;
  v_value jsonb;
  v_differs boolean;
BEGIN
  SELECT a.atthasmissing, a.atthasdef, a.attidentity, (a.attmissingval::text::text[])[1] AS missing, format_type(a.atttypid, a.atttypmod) AS type
    INTO v_column FROM pg_attribute a WHERE a.attrelid = p_table AND a.attname = p_column;
  -- What PostgreSQL keeps for the rows that it need not rewrite is what they all have.
  IF v_column.atthasmissing THEN
    EXECUTE format('SELECT to_jsonb(%L::%s)', v_column.missing, v_column.type) INTO v_value;
  ELSIF v_column.atthasdef OR v_column.attidentity <> '' THEN
    RAISE EXCEPTION 'ledger: older rows of % would not all have the same %: add it without a default that varies, in a call of its own', p_table, p_column
      USING HINT = 'Add the column as null and give the rows their values in a backfill.';
  END IF;
  EXECUTE format('SELECT EXISTS (SELECT FROM %s x WHERE to_jsonb(x.%I) IS DISTINCT FROM $1)', p_table, p_column) INTO v_differs USING v_value;
  IF v_differs THEN RAISE EXCEPTION 'ledger: older rows of % do not all have % for %', p_table, COALESCE(v_value, 'null'), p_column; END IF;
  RETURN COALESCE(v_value, 'null');
END $$;
COMMENT ON FUNCTION ledger_older_value IS 'The value that every row has in a column that was just added.';

CREATE PROCEDURE ledger_alter(p_table regclass, p_change text) LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_name text := (SELECT relname FROM pg_class WHERE oid = p_table);
  v_told jsonb := (SELECT r.details FROM ledger_registered() r WHERE r.table_name = v_name);
  v_before jsonb := (SELECT jsonb_object_agg(c.number, c.name) FROM ledger_columns(p_table) c);
  v_digests jsonb := ledger_digests(p_table);
  v_after jsonb;
  v_new_name text;
  v_column record;
  v_entry jsonb;
  v_old text;
  v_columns jsonb := '{}';
  v_gone jsonb := COALESCE(v_told -> 'gone', '[]');
  v_used jsonb;
BEGIN
  IF v_told IS NULL THEN RAISE EXCEPTION 'ledger: % is not a table of the ledger', v_name; END IF;
  SELECT jsonb_agg(DISTINCT used.name) INTO v_used FROM (
    SELECT jsonb_array_elements_text(v_gone) AS name
    UNION ALL SELECT key FROM jsonb_each(v_told -> 'columns')
    UNION ALL SELECT jsonb_array_elements_text(COALESCE(value -> 'was', '[]')) FROM jsonb_each(v_told -> 'columns')) used;

  EXECUTE format('ALTER TABLE %s %s', p_table, p_change);

  v_after := ledger_digests(p_table);
  v_new_name := (SELECT relname FROM pg_class WHERE oid = p_table);
  FOR v_column IN SELECT * FROM ledger_columns(p_table) LOOP
    v_old := v_before ->> v_column.number::text;
    IF v_old IS DISTINCT FROM v_column.name AND v_used ? v_column.name THEN
      RAISE EXCEPTION 'ledger: another column of % was called % once, and old events still call it so: choose another name', v_name, v_column.name;
    END IF;
    IF v_old IS NULL THEN
      v_entry := jsonb_build_object('older', ledger_older_value(p_table, v_column.name));
    ELSE
      IF v_after -> v_column.number::text IS DISTINCT FROM v_digests -> v_column.number::text THEN
        RAISE EXCEPTION 'ledger: % of % would hold other values than its events tell', v_column.name, v_name
          USING HINT = 'Add a column, fill it in a backfill, and drop the old one.';
      END IF;
      v_entry := v_told -> 'columns' -> v_old;
      IF v_old <> v_column.name THEN v_entry := v_entry || jsonb_build_object('was', COALESCE(v_entry -> 'was', '[]') || to_jsonb(v_old)); END IF;
    END IF;
    v_columns := v_columns || jsonb_build_object(v_column.name, v_entry || jsonb_build_object('type', v_column.type));
  END LOOP;
  FOR v_column IN SELECT key, value AS name FROM jsonb_each_text(v_before) WHERE key::smallint NOT IN (SELECT c.number FROM ledger_columns(p_table) c) LOOP
    v_gone := v_gone || to_jsonb(v_column.name) || COALESCE(v_told -> 'columns' -> v_column.name -> 'was', '[]');
  END LOOP;
  CALL ledger_append_by_migration('settings:schema', 'schema.columns',
    jsonb_build_object('table', v_new_name, 'columns', v_columns)
    || CASE WHEN v_gone = '[]' THEN '{}' ELSE jsonb_build_object('gone', v_gone) END
    || CASE WHEN v_new_name <> v_name THEN jsonb_build_object('was', COALESCE(v_told -> 'was', '[]') || to_jsonb(v_name))
            WHEN v_told ? 'was' THEN jsonb_build_object('was', v_told -> 'was') ELSE '{}' END);
END $$;
COMMENT ON PROCEDURE ledger_alter IS 'ALTER TABLE for a table of the ledger: adds, drops, renames or retypes columns and appends to settings:schema what they are and what older rows have. Refuses a change after which rows would hold other values than their events tell.';

CREATE PROCEDURE ledger_drop_table(p_table regclass) LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_name text := (SELECT relname FROM pg_class WHERE oid = p_table);
BEGIN
  IF NOT EXISTS (SELECT FROM ledger_registered() r WHERE r.table_name = v_name) THEN RAISE EXCEPTION 'ledger: % is not a table of the ledger', v_name; END IF;
  EXECUTE format('DROP TABLE %s', p_table);
  CALL ledger_append_by_migration('settings:schema', 'schema.columns', jsonb_build_object('table', v_name, 'columns', '{}'::jsonb, 'dropped', true));
END $$;
COMMENT ON PROCEDURE ledger_drop_table IS 'Drops a table of the ledger and says so in settings:schema. Its events stay.';

CREATE PROCEDURE ledger_check() LANGUAGE plpgsql SET search_path = public AS $$
DECLARE
  v_fault text;
BEGIN
  WITH told AS (SELECT r.table_name, c.key AS name, c.value ->> 'type' AS type FROM ledger_registered() r CROSS JOIN jsonb_each(r.details -> 'columns') c),
  there AS (
    SELECT p.relname::text AS table_name, c.name, c.type FROM pg_class p CROSS JOIN ledger_columns(p.oid) c
    WHERE EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = p.oid AND t.tgfoid = 'ledger_note'::regproc))
  SELECT string_agg(format('%s.%s', COALESCE(there.table_name, told.table_name), COALESCE(there.name, told.name)), ', ' ORDER BY 1) INTO v_fault
    FROM told FULL JOIN there USING (table_name, name) WHERE there.type IS DISTINCT FROM told.type;
  IF v_fault IS NOT NULL THEN
    RAISE EXCEPTION 'ledger: settings:schema does not say what these columns are: %', v_fault USING HINT = 'Change a table of the ledger by CALL ledger_alter(…).';
  END IF;

  -- A trigger that was off for a moment has a new version of its row in the catalogue. A table that is new in this transaction has new triggers.
  SELECT string_agg(r.table_name, ', ' ORDER BY 1) INTO v_fault FROM ledger_registered() r
  WHERE EXISTS (
    SELECT FROM (VALUES ('ledger_note'::regproc), ('ledger_refuse_removal')) AS needed (function)
    WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = to_regclass(quote_ident(r.table_name)) AND t.tgfoid = needed.function AND t.tgenabled IN ('O', 'A')))
  OR (EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = to_regclass(quote_ident(r.table_name)) AND t.xmin = pg_current_xact_id()::xid
                AND t.tgfoid IN ('ledger_note'::regproc, 'ledger_refuse_removal'::regproc))
      AND EXISTS (SELECT FROM ledger_body b JOIN ledger_event e USING (stream, seq)
                  WHERE b.stream = 'settings:schema' AND e.xmin <> pg_current_xact_id()::xid
                    AND convert_from(b.body, 'UTF8')::jsonb -> 'details' ->> 'table' = r.table_name));
  IF v_fault IS NOT NULL THEN RAISE EXCEPTION 'ledger: these tables change without an event, or did for a moment: %', v_fault; END IF;
END $$;
COMMENT ON PROCEDURE ledger_check IS 'Refuses a database whose ledgered tables are not as settings:schema says, or change without an event. Called after each migration.';

-- The tables as they are. Every column that is younger than its table is here with the value that older rows have.
DO $$
DECLARE
  v_older jsonb := '{
    "person": {"firm": null, "kind": "human", "calendar_mail_at": null},
    "directive": {"playbook_version_id": null, "playbook_chosen_at": null},
    "document": {"quarantined_at": null, "malware": null, "message_id": null, "answers": []},
    "deadline": {"demand_id": null, "rule_id": null, "reckoning": null, "explanation": null, "calendars": [], "provisional": false,
      "extension": null, "check_needed": "none", "checked_by": null, "checked_at": null, "paused_at": null, "playbook_item": null,
      "previous_id": null, "series_id": null},
    "reading": {"demand_id": null, "class": "legal_advice", "capacity": "", "approved_by": null, "approved_at": null},
    "obligation": {"clarity": "clear", "stands": false, "ends_when": null, "ends_on": null, "ended_at": null, "ended_by": null,
      "end_reason": null, "end_document_id": null},
    "measure": {"preconditions": "Not recorded: planned before preconditions were asked for.", "irreversible": false, "dropped_by": null,
      "dropped_at": null, "drop_reason": null, "switch_id": null},
    "evidence": {"act": "do"},
    "guard_override": {"subject_id": null, "review_remark": null, "version": 1},
    "commitment": {"deadline_id": null, "ends_when": null, "ended_at": null, "ended_by": null, "end_reason": null, "end_document_id": null,
      "version": 1},
    "decision": {"option_id": null, "review_at": null, "review_zone": null, "exit_criteria": [], "replaces_id": null, "ended_at": null}
  }';
  v_table record;
BEGIN
  FOR v_table IN
    SELECT c.oid::regclass AS id, c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE t.tgfoid = 'ledger_note'::regproc ORDER BY c.relname
  LOOP
    EXECUTE format('CREATE TRIGGER ledger_keeps BEFORE DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_removal()', v_table.id);
    CALL ledger_register(v_table.id, COALESCE(v_older -> v_table.name, '{}'));
  END LOOP;
END $$;
