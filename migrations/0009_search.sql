-- Search joins access itself: an index on text cannot be used under row-level security.

CREATE FUNCTION directive_words(p_reference text, p_title text, p_summary text, p_agency_reference text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('english'::regconfig, p_reference || ' ' || p_title || ' ' || p_agency_reference), 'A')
    || to_tsvector('english'::regconfig, left(p_summary, 200000))
$$;
CREATE INDEX directive_words ON directive USING gin (directive_words(reference, title, summary, agency_reference));

CREATE FUNCTION search_directives(p_query text, p_limit integer) RETURNS TABLE (directive_id uuid, kind text, document_id uuid, page integer, rank real, snippet text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH q AS (SELECT websearch_to_tsquery('english', p_query) AS q),
  seen AS MATERIALIZED (SELECT actor_standing() AS standing, actor_granted() AS granted, actor_walled() AS walled),
  found AS (
    (SELECT p.directive_id, 'page'::text AS kind, p.document_id, p.page, ts_rank(p.words, q.q) AS rank, p.text
     FROM q, seen, document_page p JOIN document c ON c.id = p.document_id JOIN directive d ON d.id = p.directive_id
     WHERE p.words @@ q.q
       AND ((d.visibility = 'open' AND seen.standing IS NOT NULL) OR d.id = ANY (seen.granted)) AND NOT d.id = ANY (seen.walled)
       AND ((d.visibility = 'open' AND seen.standing = 'case') OR actor_has(d.id, 'case')
            OR (c.class = 'fact' AND (actor_has(d.id, 'read') OR (actor_has(d.id, 'work') AND c.added_by = actor_id()) OR actor_works_on(d.id, c.id))))
     ORDER BY rank DESC, p.document_id, p.page LIMIT p_limit)
    UNION ALL
    (SELECT d.id, 'directive', NULL, NULL, ts_rank(directive_words(d.reference, d.title, d.summary, d.agency_reference), q.q) * 2, d.title || '. ' || d.summary
     FROM q, seen, directive d
     WHERE directive_words(d.reference, d.title, d.summary, d.agency_reference) @@ q.q
       AND ((d.visibility = 'open' AND seen.standing IS NOT NULL) OR d.id = ANY (seen.granted)) AND NOT d.id = ANY (seen.walled)
     ORDER BY 5 DESC, d.id LIMIT p_limit)
  )
  SELECT f.directive_id, f.kind, f.document_id, f.page, f.rank,
    ts_headline('english', left(f.text, 100000), (SELECT q FROM q), 'StartSel=⟦, StopSel=⟧, MaxFragments=1, MaxWords=28, MinWords=12')
  FROM (SELECT * FROM found ORDER BY rank DESC, directive_id, document_id, page LIMIT p_limit) f
$$;
COMMENT ON FUNCTION search_directives IS 'The pages and directives that match and that the actor may see. The only way to search text.';

GRANT SELECT ON directive, document, document_page TO edict_search_reader;
CREATE POLICY search ON directive FOR SELECT TO edict_search_reader USING (true);
CREATE POLICY search ON document FOR SELECT TO edict_search_reader USING (true);
CREATE POLICY search ON document_page FOR SELECT TO edict_search_reader USING (true);
GRANT EXECUTE ON FUNCTION directive_words(text, text, text, text), actor_works_on(uuid, uuid) TO edict_search_reader;
-- Whoever changes a directive writes its index: the ledger moves the head of its chain.
GRANT EXECUTE ON FUNCTION directive_words(text, text, text, text) TO edict_app, edict_ledger_writer;
GRANT CREATE ON SCHEMA public TO edict_search_reader;
ALTER FUNCTION search_directives(text, integer) OWNER TO edict_search_reader;
REVOKE CREATE ON SCHEMA public FROM edict_search_reader;
GRANT EXECUTE ON FUNCTION search_directives(text, integer) TO edict_app;
