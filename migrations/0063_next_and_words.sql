-- What is derived from a directive leaves its row, and with it the ledger (docs/decisions/0043-screens-at-size.md). Until now a date that
-- moved rewrote the directive with all its indexes and was part of its next event, and every change of a directive computed the words of
-- its text again.

-- What is due next. The copies are those that the worklist filters by, in the order in which it is read.
CREATE TABLE directive_next (
  directive_id uuid NOT NULL REFERENCES directive (id),
  level text NOT NULL CHECK (level = 'any'),
  act_by timestamptz NOT NULL,
  reference text NOT NULL,
  visibility text NOT NULL,
  stage text NOT NULL,
  agency_id uuid,
  live_proceedings integer NOT NULL,
  PRIMARY KEY (directive_id, level)
);
COMMENT ON TABLE directive_next IS 'When the next thing is due on a directive, for a reader at this level. Deadlines show at every level, so there is one row, for any. Derived; kept by triggers.';
COMMENT ON COLUMN directive_next.act_by IS 'The earliest act_by of the open deadlines; infinity if there is none, so that such directives come last.';

-- The words by which a directive is found.
CREATE TABLE directive_text (
  directive_id uuid PRIMARY KEY REFERENCES directive (id),
  words tsvector NOT NULL
);
COMMENT ON TABLE directive_text IS 'The words by which a directive is found. Derived; kept by a trigger, and read only by search.';

INSERT INTO directive_next (directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings)
  SELECT id, 'any', COALESCE(next_act_by, 'infinity'), reference, visibility, stage, agency_id, live_proceedings FROM directive;
INSERT INTO directive_text (directive_id, words)
  SELECT id, directive_words(reference, title, summary, agency_reference) FROM directive;

DROP INDEX directive_words;
CREATE INDEX directive_words ON directive_text USING gin (words);

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['directive_next', 'directive_text'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', v_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', v_table);
    EXECUTE format('CREATE POLICY migrate ON %I TO %I USING (true) WITH CHECK (true)', v_table, current_user);
    EXECUTE format('CREATE POLICY derive ON %I TO edict_ledger_writer USING (true) WITH CHECK (true)', v_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO edict_ledger_writer', v_table);
  END LOOP;
END $$;
-- As on the directive itself.
CREATE POLICY see ON directive_next FOR SELECT TO edict_app, edict_render USING (
  ((visibility = 'open' AND (SELECT actor_standing()) IS NOT NULL)
    OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = directive_next.directive_id OFFSET 0))
  AND NOT directive_id = ANY ((SELECT actor_walled())::uuid[]));
GRANT SELECT ON directive_next TO edict_app, edict_render;
CREATE POLICY work_see ON directive_next FOR SELECT TO edict_worker USING (true);
GRANT SELECT (directive_id, level, act_by) ON directive_next TO edict_worker;
CREATE POLICY search ON directive_text FOR SELECT TO edict_search_reader USING (true);
GRANT SELECT ON directive_text TO edict_search_reader;

CREATE FUNCTION directive_derived() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO directive_next (directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings)
    VALUES (NEW.id, 'any', 'infinity', NEW.reference, NEW.visibility, NEW.stage, NEW.agency_id, NEW.live_proceedings);
    INSERT INTO directive_text (directive_id, words)
    VALUES (NEW.id, directive_words(NEW.reference, NEW.title, NEW.summary, NEW.agency_reference));
    RETURN NULL;
  END IF;
  IF (NEW.reference, NEW.visibility, NEW.stage, NEW.agency_id, NEW.live_proceedings)
    IS DISTINCT FROM (OLD.reference, OLD.visibility, OLD.stage, OLD.agency_id, OLD.live_proceedings) THEN
    UPDATE directive_next n SET reference = NEW.reference, visibility = NEW.visibility, stage = NEW.stage, agency_id = NEW.agency_id,
      live_proceedings = NEW.live_proceedings WHERE n.directive_id = NEW.id;
  END IF;
  IF (NEW.reference, NEW.title, NEW.summary, NEW.agency_reference) IS DISTINCT FROM (OLD.reference, OLD.title, OLD.summary, OLD.agency_reference) THEN
    UPDATE directive_text x SET words = directive_words(NEW.reference, NEW.title, NEW.summary, NEW.agency_reference) WHERE x.directive_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION directive_next_act_by() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE directive_next n SET act_by = first.act_by
  FROM (SELECT COALESCE(min(act_by), 'infinity') AS act_by FROM deadline WHERE directive_id = NEW.directive_id AND status = 'open') first
  WHERE n.directive_id = NEW.directive_id AND n.level = 'any' AND n.act_by <> first.act_by;
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION directive_derived() OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
CREATE TRIGGER derived AFTER INSERT OR UPDATE ON directive FOR EACH ROW EXECUTE FUNCTION directive_derived();

-- The column takes its indexes and grants along.
CALL ledger_alter('directive', $$DROP COLUMN next_act_by$$);
-- Open directives are few among all.
CREATE INDEX directive_live ON directive (id) WHERE stage <> 'closed';
-- One index for each order of the worklist.
CREATE INDEX directive_open_by_due ON directive_next (act_by, reference) WHERE stage <> 'closed';
CREATE INDEX directive_by_due ON directive_next (act_by, reference);
CREATE INDEX directive_stage_by_due ON directive_next (stage, act_by, reference);
CREATE INDEX directive_agency_by_due ON directive_next (agency_id, act_by, reference);
CREATE INDEX directive_contested_by_due ON directive_next (act_by, reference) WHERE live_proceedings > 0;
-- Only those who write the words compute them.
REVOKE EXECUTE ON FUNCTION directive_words(text, text, text, text) FROM edict_app, edict_render;

-- As in 0056, with the stored words.
GRANT CREATE ON SCHEMA public TO edict_search_reader;
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
BEGIN
  EXECUTE format($body$
CREATE OR REPLACE FUNCTION search_directives(p_query text, p_limit integer)
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
  SELECT CASE WHEN count(*) = c_common THEN c_ranked END INTO v_directives FROM (SELECT FROM directive_text x WHERE x.words @@ v_q LIMIT c_common) few;
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
    (SELECT d.id, x.words FROM directive_text x JOIN directive d ON d.id = x.directive_id
     WHERE v_standing IS NOT NULL AND x.words @@ v_q AND %1$s
     ORDER BY d.opened_at DESC, d.reference DESC LIMIT v_directives)
    UNION ALL
    (SELECT d.id, x.words
     FROM (SELECT DISTINCT g.directive_id AS id FROM actor_grant g) mine JOIN directive d ON d.id = mine.id JOIN directive_text x ON x.directive_id = d.id
     WHERE v_standing IS NULL AND x.words @@ v_q AND %1$s
     ORDER BY d.opened_at DESC, d.reference DESC LIMIT v_directives)
  ), found AS (
    SELECT p.id, 'page'::text AS kind, p.document_id, p.page, ts_rank(p.words, v_q) AS rank FROM pages p
    UNION ALL SELECT d.id, 'directive', NULL, NULL, ts_rank(d.words, v_q) * 2 FROM directives d
    ORDER BY 5 DESC, 1, 3, 4 LIMIT p_limit
  )
  SELECT f.id, f.kind, f.document_id, f.page, f.rank::real,
    ts_headline('english', left(CASE WHEN f.kind = 'page' THEN (SELECT p.text FROM document_page p WHERE p.document_id = f.document_id AND p.page = f.page)
      ELSE (SELECT d.title || '. ' || d.summary FROM directive d WHERE d.id = f.id) END, 100000), v_q, 'StartSel=⟦, StopSel=⟧, MaxFragments=1, MaxWords=28, MinWords=12'),
    COALESCE(v_pages, v_directives)
  FROM found f;
END $$ $body$, v_seen, v_read);
END $make$;
REVOKE CREATE ON SCHEMA public FROM edict_search_reader;
