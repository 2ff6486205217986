-- Access at size. A person with many grants paid for each row with a walk through an array of all of them; the list of recent changes
-- read the ledger of every directive with one access check per row; and search ranked every match. docs/decisions/0039-access-as-a-set.md.

-- What the actor holds, as a set that a query can join. Policies look up the directive of a row in the index of grants; OFFSET 0 keeps the
-- planner from reading all of them first, which costs more than a page of any list. The view reads with the rights of its owner, and shows nothing that the actor does not see anyway.
CREATE FUNCTION actor_reader() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT id FROM person WHERE id = (SELECT actor_id()) AND ended_at IS NULL AND role <> 'administrator'
$$;
COMMENT ON FUNCTION actor_reader IS 'The actor, if grants can give them anything.';
CREATE FUNCTION actor_is_guest() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM person WHERE id = (SELECT actor_id()) AND role = 'guest')
$$;
COMMENT ON FUNCTION actor_is_guest IS 'Whether the actor is a guest, whose grants count only with an end.';
-- Each sub-select is evaluated once per statement. There are few of them, because planning them costs more than a look-up.
CREATE VIEW actor_grant AS
  SELECT a.directive_id, a.level FROM directive_access a
  WHERE a.person_id = (SELECT actor_reader()) AND tstzrange(a.from_at, a.until_at) @> (SELECT edict_now())
    AND (a.until_at IS NOT NULL OR NOT (SELECT actor_is_guest()))
    AND NOT a.directive_id = ANY ((SELECT actor_walled())::uuid[]);
COMMENT ON VIEW actor_grant IS 'The directives that were given to the actor, with the level, as far as the grants count now and no wall stands in the way.';
-- Directives whose ledger lines an auditor reads: those that are not sealed.
CREATE VIEW actor_audited AS
  SELECT d.id AS directive_id FROM directive d
  WHERE (SELECT auditor_may(NULL)) AND d.visibility <> 'sealed' AND NOT d.id = ANY ((SELECT actor_walled())::uuid[]);
COMMENT ON VIEW actor_audited IS 'The directives whose events the actor sees as an auditor; empty for everyone else.';
GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION actor_reader() OWNER TO edict_access_reader;
ALTER FUNCTION actor_is_guest() OWNER TO edict_access_reader;
ALTER VIEW actor_grant OWNER TO edict_access_reader;
ALTER VIEW actor_audited OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION actor_reader(), actor_is_guest() TO edict_app, edict_search_reader;
GRANT SELECT ON actor_grant, actor_audited TO edict_app, edict_search_reader;

-- One index answers both questions of the view without reading the table.
CREATE INDEX directive_access_of_person ON directive_access (person_id, directive_id) INCLUDE (level, from_at, until_at);
DROP INDEX directive_access_person;

-- The arrays remain for code that needs the whole list at once, and read it in one pass.
CREATE OR REPLACE FUNCTION actor_granted() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT directive_id), '{}') FROM actor_grant
$$;
CREATE OR REPLACE FUNCTION actor_granted_at(VARIADIC p_levels text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT directive_id), '{}') FROM actor_grant WHERE level = ANY (p_levels)
$$;

CREATE OR REPLACE FUNCTION policy_sees(VARIADIC p_levels text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format($f$EXISTS (SELECT FROM directive d WHERE d.id = directive_id
    AND ((d.visibility = 'open' AND (SELECT actor_standing()) = ANY (%1$L))
      OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = ANY (%1$L) OFFSET 0)))$f$, p_levels)
$$;

-- Every policy that compares with an array now asks the set. What it lets see does not change.
DO $$
DECLARE
  v_policy record;
  v_using text;
BEGIN
  FOR v_policy IN SELECT schemaname, tablename, policyname, qual FROM pg_policies WHERE schemaname = 'public' AND qual LIKE '%actor_granted%' LOOP
    v_using := regexp_replace(v_policy.qual,
      '\(([a-z_.]+) = ANY \(\( ?SELECT actor_granted_at\(VARIADIC (''\{[a-z,]+\}''::text\[\]|ARRAY\[''[a-z]+''::text\])\) AS actor_granted_at\)::uuid\[\]\)\)',
      '(EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = \1 AND g.level = ANY (\2) OFFSET 0))', 'g');
    v_using := regexp_replace(v_using,
      '\(id = ANY \(\( ?SELECT actor_granted\(\) AS actor_granted\)::uuid\[\]\)\)',
      format('(EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = %I.id OFFSET 0))', v_policy.tablename), 'g');
    IF v_using LIKE '%actor_granted%' THEN
      RAISE EXCEPTION 'policy % on % still compares with an array: %', v_policy.policyname, v_policy.tablename, v_using;
    END IF;
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', v_policy.policyname, v_policy.tablename, v_using);
  END LOOP;
END $$;

-- The lines of the ledger: one look at the directive for both levels.
ALTER POLICY see ON ledger_event USING (
  CASE WHEN directive_id IS NULL THEN (SELECT auditor_may(NULL))
  ELSE EXISTS (SELECT FROM directive d WHERE d.id = directive_id AND (
      (d.visibility = 'open' AND ((SELECT actor_standing()) = 'case' OR (class = 'fact' AND (SELECT actor_standing()) = 'read')))
      OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND (g.level = 'case' OR (g.level = 'read' AND class = 'fact')) OFFSET 0)))
    OR EXISTS (SELECT FROM actor_audited a WHERE a.directive_id = ledger_event.directive_id OFFSET 0) END);
DO $$ BEGIN EXECUTE format('ALTER POLICY see ON ledger_body USING (directive_id IS NOT NULL AND %s)', policy_sees('case')); END $$;

-- Letters that wait for approval are few among those that were sent.
CREATE INDEX letter_waiting ON letter (submitted_at, id) WHERE stage = 'submitted';

-- Recent changes, newest first, whatever the directive.
CREATE INDEX ledger_event_recent ON ledger_event (at DESC) WHERE directive_id IS NOT NULL AND class = 'fact';

-- Search. A rare word is ranked completely. Of a common word, the most recent matches that the actor may see are ranked, and the answer
-- says so: ranking all of them would take seconds, and nobody reads past the first sixty.
CREATE INDEX document_by_arrival ON document (added_at DESC, id);
DROP FUNCTION search_directives(text, integer);
DO $make$
DECLARE
  -- Whether the actor sees the directive d, and the document c of it.
  v_seen text := $$ ((d.visibility = 'open' AND v_standing IS NOT NULL) OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id OFFSET 0))
    AND NOT d.id = ANY (v_walled) $$;
  v_read text := $$ ((d.visibility = 'open' AND v_standing = 'case')
    OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = 'case' OFFSET 0)
    OR (c.class = 'fact' AND ((d.visibility = 'open' AND v_standing = 'read')
      OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = 'read' OFFSET 0)
      OR (EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = 'work' OFFSET 0) AND (c.added_by = v_actor OR actor_works_on(d.id, c.id)))))) $$;
  v_words text := 'directive_words(d.reference, d.title, d.summary, d.agency_reference)';
BEGIN
  EXECUTE format($body$
CREATE FUNCTION search_directives(p_query text, p_limit integer)
RETURNS TABLE (directive_id uuid, kind text, document_id uuid, page integer, rank real, snippet text, most_recent integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 60 SET search_path = public
-- Whether the index on words is the way depends on the words.
SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  -- From this many matches on, of each kind, a word is common: then so many of the newest matches are ranked.
  c_common constant integer := 300;
  c_ranked constant integer := 300;
  v_q tsquery := websearch_to_tsquery('english', p_query);
  v_actor uuid := (SELECT actor_id());
  v_standing text := actor_standing();
  v_walled uuid[] := actor_walled();
  v_pages integer;
  v_directives integer;
BEGIN
  IF v_actor IS NULL OR numnode(v_q) = 0 THEN RETURN; END IF;
  SELECT CASE WHEN count(*) = c_common THEN c_ranked END INTO v_pages FROM (SELECT FROM document_page p WHERE p.words @@ v_q LIMIT c_common) few;
  SELECT CASE WHEN count(*) = c_common THEN c_ranked END INTO v_directives FROM (SELECT FROM directive d WHERE %3$s @@ v_q LIMIT c_common) few;
  RETURN QUERY
  WITH pages AS (
    -- By the index on words for a rare word, and from the newest document backwards for a common one.
    (SELECT d.id, p.document_id, p.page, p.words
     FROM document_page p JOIN document c ON c.id = p.document_id JOIN directive d ON d.id = p.directive_id
     WHERE v_standing IS NOT NULL AND p.words @@ v_q AND %1$s AND %2$s
     ORDER BY c.added_at DESC, c.id, p.page LIMIT v_pages)
    UNION ALL
    -- A person without standing sees only what was given to them.
    (SELECT d.id, p.document_id, p.page, p.words
     FROM (SELECT DISTINCT g.directive_id AS id FROM actor_grant g) mine JOIN directive d ON d.id = mine.id
       JOIN document c ON c.directive_id = d.id JOIN document_page p ON p.document_id = c.id
     WHERE v_standing IS NULL AND p.words @@ v_q AND %1$s AND %2$s
     ORDER BY c.added_at DESC, c.id, p.page LIMIT v_pages)
  ), directives AS (
    (SELECT d.id, d.reference, d.title, d.summary, d.agency_reference FROM directive d
     WHERE v_standing IS NOT NULL AND %3$s @@ v_q AND %1$s
     ORDER BY d.opened_at DESC, d.reference DESC LIMIT v_directives)
    UNION ALL
    (SELECT d.id, d.reference, d.title, d.summary, d.agency_reference
     FROM (SELECT DISTINCT g.directive_id AS id FROM actor_grant g) mine JOIN directive d ON d.id = mine.id
     WHERE v_standing IS NULL AND %3$s @@ v_q AND %1$s
     ORDER BY d.opened_at DESC, d.reference DESC LIMIT v_directives)
  ), found AS (
    SELECT p.id, 'page'::text AS kind, p.document_id, p.page, ts_rank(p.words, v_q) AS rank FROM pages p
    UNION ALL SELECT d.id, 'directive', NULL, NULL, ts_rank(%3$s, v_q) * 2 FROM directives d
    ORDER BY 5 DESC, 1, 3, 4 LIMIT p_limit
  )
  SELECT f.id, f.kind, f.document_id, f.page, f.rank::real,
    ts_headline('english', left(CASE WHEN f.kind = 'page' THEN (SELECT p.text FROM document_page p WHERE p.document_id = f.document_id AND p.page = f.page)
      ELSE (SELECT d.title || '. ' || d.summary FROM directive d WHERE d.id = f.id) END, 100000), v_q, 'StartSel=⟦, StopSel=⟧, MaxFragments=1, MaxWords=28, MinWords=12'),
    COALESCE(v_pages, v_directives)
  FROM found f;
END $$ $body$, v_seen, v_read, v_words);
END $make$;
COMMENT ON FUNCTION search_directives IS 'The pages and directives that match and that the actor may see. The only way to search text. most_recent: of a common word, only so many of the newest matches were ranked.';
GRANT CREATE ON SCHEMA public TO edict_search_reader;
ALTER FUNCTION search_directives(text, integer) OWNER TO edict_search_reader;
REVOKE CREATE ON SCHEMA public FROM edict_search_reader;
GRANT EXECUTE ON FUNCTION search_directives(text, integer) TO edict_app;
REVOKE EXECUTE ON FUNCTION search_directives(text, integer) FROM PUBLIC;

-- The role that renders messages reads with the same policies.
CALL share_reading();
