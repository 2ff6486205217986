-- From here on the actor counts only with its proof, and access asks for it once per statement (docs/decisions/0037-the-door.md).

-- What came since 0048.
GRANT SELECT, INSERT ON account_notice TO edict_door;
REVOKE ALL ON account_notice FROM edict_app;
GRANT SELECT ON account_notice TO edict_render;
GRANT SELECT (id, person_id) ON account_notice TO edict_door_keeper;
CREATE OR REPLACE FUNCTION effect_reader(p_kind text, p_subject uuid) RETURNS uuid LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT CASE p_kind
    WHEN 'reminder.send' THEN (SELECT person_id FROM reminder WHERE id = p_subject)
    WHEN 'calendar_entry.send' THEN (SELECT person_id FROM calendar_entry WHERE id = p_subject)
    WHEN 'switch_alarm.send' THEN (SELECT person_id FROM task WHERE id = p_subject)
    WHEN 'finding_mail.send' THEN (SELECT person_id FROM finding_mail WHERE id = p_subject)
    WHEN 'account_notice.send' THEN (SELECT person_id FROM account_notice WHERE id = p_subject)
    WHEN 'letter.send' THEN (SELECT sent_by FROM letter WHERE sending_id = p_subject)
    WHEN 'invitation.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
    WHEN 'password_reset.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
  END
$$;

CREATE OR REPLACE FUNCTION actor_id() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  v_actor text := current_setting('edict.actor', true);
  v_key record;
BEGIN
  IF v_actor IS NULL OR v_actor = '' THEN RETURN NULL; END IF;
  -- As in actor_proof, whose call would cost as much again.
  SELECT inner_block, outer_block INTO v_key FROM actor_key;
  IF current_setting('edict.proof', true) = encode(sha256(v_key.outer_block || sha256(
       v_key.inner_block || int4send(pg_backend_pid()) || timestamptz_send(now()) || uuid_send(v_actor::uuid))), 'hex') THEN
    RETURN v_actor::uuid;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION actor_id IS 'The person for whom this transaction works, if they entered it; null for nobody. Write (SELECT actor_id()), so that a statement checks the proof once and not for each row.';
GRANT CREATE ON SCHEMA public TO edict_door_keeper;
ALTER FUNCTION actor_id() OWNER TO edict_door_keeper;
REVOKE CREATE ON SCHEMA public FROM edict_door_keeper;

-- Every policy and function asks for the actor in a sub-select without outer references. A policy for reading no longer calls actor_has
-- for each row either, but says the same as policy_sees does.
DO $$
DECLARE
  v_one record;
  v_using text;
  v_check text;
  v_match text[];
  v_sees text;
BEGIN
  FOR v_one IN
    SELECT p.polname AS name, p.polrelid::regclass AS id, p.polcmd AS command,
      pg_get_expr(p.polqual, p.polrelid) AS reads, pg_get_expr(p.polwithcheck, p.polrelid) AS checks
    FROM pg_policy p WHERE concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ '(actor_id|actor_has|auditor_may)\('
  LOOP
    v_using := regexp_replace(replace(v_one.reads, '( SELECT actor_id() AS actor_id)', 'actor_id()'), '\mactor_id\(\)', '(SELECT actor_id())', 'g');
    v_check := regexp_replace(replace(v_one.checks, '( SELECT actor_id() AS actor_id)', 'actor_id()'), '\mactor_id\(\)', '(SELECT actor_id())', 'g');
    IF v_one.command = 'r' THEN
      LOOP
        v_match := regexp_match(v_using, '(\mactor_has\(directive_id, VARIADIC ARRAY\[([^\]]*)\]\))');
        EXIT WHEN v_match IS NULL;
        EXECUTE format('SELECT policy_sees(%s)', v_match[2]) INTO v_sees;
        v_using := replace(v_using, v_match[1], v_sees);
      END LOOP;
      v_using := replace(v_using, 'auditor_may(NULL::uuid)', '(SELECT auditor_may(NULL::uuid))');
      v_using := replace(v_using, 'auditor_may(directive_id)', '((SELECT auditor_may(NULL::uuid)) AND auditor_may(directive_id))');
    END IF;
    EXECUTE format('ALTER POLICY %I ON %s %s %s', v_one.name, v_one.id,
      CASE WHEN v_using IS NOT NULL THEN 'USING (' || v_using || ')' END, CASE WHEN v_check IS NOT NULL THEN 'WITH CHECK (' || v_check || ')' END);
  END LOOP;

  FOR v_one IN
    SELECT pg_get_functiondef(p.oid) AS said FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND p.proname <> 'actor_id' AND p.prosrc ~ '\mactor_id\(\)'
  LOOP
    EXECUTE regexp_replace(replace(v_one.said, '(SELECT actor_id())', 'actor_id()'), '\mactor_id\(\)', '(SELECT actor_id())', 'g');
  END LOOP;
END $$;

-- The door records what happens to accounts and to the rules of signing in, never what happens to a directive.
CREATE FUNCTION ledger_refuse_from_door() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF session_user = 'edict_door' THEN
    RAISE EXCEPTION 'ledger: no such stream' USING ERRCODE = 'no_data_found';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER not_from_door BEFORE INSERT ON ledger_event FOR EACH ROW WHEN (NEW.directive_id IS NOT NULL) EXECUTE FUNCTION ledger_refuse_from_door();

-- A new table of a directive is read by the role that renders, too.
CREATE OR REPLACE PROCEDURE guard_directive_table(p_table regclass, p_see text, p_write text, p_in_ledger boolean DEFAULT true) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY migrate ON %s TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  EXECUTE format('CREATE POLICY see ON %s FOR SELECT TO edict_app, edict_render USING (%s)', p_table, p_see);
  EXECUTE format('CREATE POLICY add ON %s FOR INSERT TO edict_app WITH CHECK (%s)', p_table, p_write);
  EXECUTE format('CREATE POLICY change ON %s FOR UPDATE TO edict_app USING (%s) WITH CHECK (%s)', p_table, p_write, p_write);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %s TO edict_app', p_table);
  EXECUTE format('GRANT SELECT ON %s TO edict_render', p_table);
  IF p_in_ledger THEN
    EXECUTE format('CREATE POLICY record ON %s FOR SELECT TO edict_ledger_writer USING (true)', p_table);
    EXECUTE format('GRANT SELECT ON %s TO edict_ledger_writer', p_table);
    CALL ledger_table(p_table, 'directive');
  END IF;
END $$;

-- What was added for requests since 0048 is read by the role that renders, too.
CALL share_reading();
