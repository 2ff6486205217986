-- What a list reads is decided once a statement, not once a row: and the worklist walks an index instead of sorting everything.

-- A policy that asks actor_has for each row pays for a function call a row. Said in this way, what the actor holds is read once, and each
-- row costs one look at its directive. The directive's own policy, which binds inside this one, keeps out who is walled.
CREATE FUNCTION actor_granted_at(VARIADIC p_levels text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.directive_id), '{}') FROM directive_access a JOIN person p ON p.id = a.person_id
  WHERE a.person_id = actor_id() AND a.level = ANY (p_levels) AND p.ended_at IS NULL AND p.role <> 'administrator'
    AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())
$$;
COMMENT ON FUNCTION actor_granted_at IS 'The directives on which the actor was given one of these levels, walls aside.';
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION actor_granted_at(text[]) OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION actor_granted_at(text[]) TO edict_app;

CREATE FUNCTION policy_sees(VARIADIC p_levels text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format($f$EXISTS (SELECT FROM directive d WHERE d.id = directive_id
    AND ((d.visibility = 'open' AND (SELECT actor_standing()) = ANY (%1$L)) OR d.id = ANY ((SELECT actor_granted_at(VARIADIC %1$L))::uuid[])))$f$, p_levels)
$$;
COMMENT ON FUNCTION policy_sees IS 'For migrations: the SQL of a policy that lets see whoever holds one of these levels on the row''s directive.';

DO $$
DECLARE
  v_case text := policy_sees('case');
  v_facts text := policy_sees('case', 'read');
  -- Whoever holds any level sees the directive, and nobody else does.
  v_all text := 'EXISTS (SELECT FROM directive d WHERE d.id = directive_id)';
  v_work text := policy_sees('work');
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['deadline', 'assignment'] LOOP
    EXECUTE format('ALTER POLICY see ON %I USING (%s)', v_table, v_all);
  END LOOP;
  FOREACH v_table IN ARRAY ARRAY['receipt', 'deadline_event', 'proceeding', 'obligation', 'decision', 'measure_obligation', 'commitment'] LOOP
    EXECUTE format('ALTER POLICY see ON %I USING (%s)', v_table, v_facts);
  END LOOP;
  FOREACH v_table IN ARRAY ARRAY['reminder', 'reading', 'guard_override', 'letter_draft'] LOOP
    EXECUTE format('ALTER POLICY see ON %I USING (%s)', v_table, v_case);
  END LOOP;
  EXECUTE format($q$ALTER POLICY see ON task USING (%s OR (person_id = (SELECT actor_id()) AND %s))$q$, v_facts, v_work);
  EXECUTE format($q$ALTER POLICY see ON measure USING (%s OR ((SELECT actor_id()) IN (person_id, verifier_id) AND %s))$q$, v_facts, v_work);
  EXECUTE format($q$ALTER POLICY see ON comment USING (%s OR (class = 'fact' AND %s))$q$, v_case, v_facts);
  EXECUTE format($q$ALTER POLICY see ON letter USING (%s OR (stage = 'sent' AND %s))$q$, v_case, policy_sees('read'));
  EXECUTE format($q$ALTER POLICY see ON document USING (%s OR (class = 'fact' AND (%s OR (%s AND (added_by = (SELECT actor_id()) OR actor_works_on(directive_id, id))))))$q$,
    v_case, policy_sees('read'), v_work);
END $$;

-- What it finds is few: the planner need not read every directive to join them.
ALTER FUNCTION search_directives(text, integer) ROWS 60;

-- One index for each order of the worklist. What has no date comes last: the key is the one that the list sorts by, and is written as CASE
-- because a policy lets the planner look into that, and not into COALESCE.
CREATE INDEX directive_open_by_due ON directive ((CASE WHEN next_act_by IS NULL THEN 'infinity' ELSE next_act_by END), reference) WHERE stage <> 'closed';
CREATE INDEX directive_by_due ON directive ((CASE WHEN next_act_by IS NULL THEN 'infinity' ELSE next_act_by END), reference);
CREATE INDEX directive_by_opening ON directive (opened_at DESC, reference DESC);
CREATE INDEX directive_stage_by_due ON directive (stage, (CASE WHEN next_act_by IS NULL THEN 'infinity' ELSE next_act_by END), reference);
CREATE INDEX directive_agency_by_due ON directive (agency_id, (CASE WHEN next_act_by IS NULL THEN 'infinity' ELSE next_act_by END), reference);
CREATE INDEX directive_contested_by_due ON directive ((CASE WHEN next_act_by IS NULL THEN 'infinity' ELSE next_act_by END), reference) WHERE live_proceedings > 0;
DROP INDEX directive_due, directive_undated, directive_opened, directive_stage, directive_agency, directive_in_appeal;
-- What is due next on a directive is the first of these.
CREATE INDEX deadline_next ON deadline (directive_id, act_by, id) WHERE status = 'open';
