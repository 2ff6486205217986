-- Screens at size (docs/decisions/0043-screens-at-size.md). Each list walks one index in its own order, and stops when it has enough.

-- The calendar, the docket and what is late: open deadlines by due date.
CREATE INDEX deadline_open_by_due ON deadline (due_at, id) WHERE status = 'open';

-- These two answer one question each. As long as their predicates followed from status = 'open', PostgreSQL also combined them with every
-- other index of open deadlines, expected far too few rows, and read all deadlines of a month to show the first of them.
DROP INDEX deadline_calendars, deadline_rule;
CREATE INDEX deadline_calendars ON deadline USING gin (calendars) WHERE status IN ('open', 'paused') AND calendars <> '{}';
CREATE INDEX deadline_rule ON deadline (rule_id) WHERE status IN ('open', 'paused') AND rule_id IS NOT NULL;

-- Lists that wait for someone are short beside everything that was ever decided, switched off or accepted.
CREATE INDEX decision_waiting ON decision (written_at, id) WHERE approved_at IS NULL;
CREATE INDEX measure_off ON measure (in_force_at, due_at, id) WHERE restricts AND restored_at IS NULL AND dropped_at IS NULL;
CREATE INDEX assignment_to_accept ON assignment (person_id, given_at, id) WHERE accepted_at IS NULL AND ended_at IS NULL AND returned_at IS NULL;

-- A policy looks up the directive of a row. Without OFFSET 0, PostgreSQL plans that in two ways each time, and where it expects many rows
-- it takes the other: it reads every directive of the installation, with its access, before the first row of a list.
DO $$
DECLARE
  c_look_up constant text := 'EXISTS ( SELECT
   FROM directive d';
  v_policy record;
  v_using text;
  v_rest text;
  v_depth integer;
  v_at integer;
  v_changed integer := 0;
BEGIN
  FOR v_policy IN
    SELECT polname AS name, polrelid::regclass AS id, pg_get_expr(polqual, polrelid) AS reads FROM pg_policy
    WHERE polcmd = 'r' AND 'edict_app'::regrole = ANY (polroles) AND pg_get_expr(polqual, polrelid) ~ 'EXISTS \( SELECT\s+FROM directive d\M'
  LOOP
    v_using := '';
    v_rest := regexp_replace(v_policy.reads, 'EXISTS \( SELECT\s+FROM directive d\M', c_look_up, 'g');
    WHILE position(c_look_up IN v_rest) > 0 LOOP
      v_at := position(c_look_up IN v_rest) + length(c_look_up) - 1;
      v_using := v_using || left(v_rest, v_at);
      v_rest := substr(v_rest, v_at + 1);
      -- The parenthesis that ends this sub-select.
      v_depth := 1;
      v_at := 0;
      WHILE v_depth > 0 LOOP
        v_at := v_at + 1;
        v_depth := v_depth + CASE substr(v_rest, v_at, 1) WHEN '(' THEN 1 WHEN ')' THEN -1 WHEN '' THEN -1000 ELSE 0 END;
      END LOOP;
      IF v_depth < 0 THEN RAISE EXCEPTION 'policy % on %: a sub-select without an end', v_policy.name, v_policy.id; END IF;
      v_using := v_using || left(v_rest, v_at - 1) || ' OFFSET 0';
      v_rest := substr(v_rest, v_at);
    END LOOP;
    EXECUTE format('ALTER POLICY %I ON %s USING (%s)', v_policy.name, v_policy.id, v_using || v_rest);
    v_changed := v_changed + 1;
  END LOOP;
  IF v_changed = 0 THEN RAISE EXCEPTION 'no policy was changed'; END IF;
END $$;

CREATE OR REPLACE FUNCTION policy_sees(VARIADIC p_levels text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format($f$EXISTS (SELECT FROM directive d WHERE d.id = directive_id
    AND ((d.visibility = 'open' AND (SELECT actor_standing()) = ANY (%1$L))
      OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = ANY (%1$L) OFFSET 0)) OFFSET 0)$f$, p_levels)
$$;
