-- The directive, who may see it, and the two locks' lower one: row-level security.

CREATE TABLE directive (
  id uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE CHECK (reference ~ '^D-[0-9A-Z]{6}$'),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  summary text NOT NULL DEFAULT '',
  severity text NOT NULL DEFAULT 'normal' CHECK (severity IN ('low', 'normal', 'high', 'critical')),
  visibility text NOT NULL DEFAULT 'open' CHECK (visibility IN ('open', 'restricted', 'sealed')),
  stage text NOT NULL DEFAULT 'intake' CHECK (stage IN ('intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed')),
  owed text[] NOT NULL DEFAULT '{}',
  outcome text CHECK (outcome IN ('complied_our_view', 'complied_confirmed', 'lifted', 'withdrawn', 'settled_or_ordered',
    'referred_to_enforcement', 'superseded', 'not_applicable', 'dormant')),
  agency_id uuid REFERENCES agency (id),
  instrument_id uuid REFERENCES instrument (id),
  addressee_id uuid REFERENCES addressee (id),
  agency_reference text NOT NULL DEFAULT '',
  dated_on date,
  opened_via text NOT NULL CHECK (opened_via IN ('file', 'oral', 'nothing')),
  opened_at timestamptz NOT NULL,
  opened_by uuid NOT NULL REFERENCES person (id),
  closed_at timestamptz,
  no_demands_reason text,
  no_commitments_reason text,
  next_act_by timestamptz,
  live_proceedings integer NOT NULL DEFAULT 0 CHECK (live_proceedings >= 0),
  version integer NOT NULL DEFAULT 1,
  ledger_seq bigint NOT NULL DEFAULT 0,
  ledger_hash bytea NOT NULL DEFAULT ''::bytea,
  CHECK ((stage = 'closed') = (closed_at IS NOT NULL)),
  CHECK (outcome IS NULL OR stage = 'closed')
);
CREATE INDEX directive_due ON directive (next_act_by, id) WHERE stage <> 'closed';
CREATE INDEX directive_undated ON directive (opened_at DESC, id) WHERE stage <> 'closed' AND next_act_by IS NULL;
CREATE INDEX directive_opened ON directive (opened_at DESC, id);
CREATE INDEX directive_stage ON directive (stage, next_act_by, id);
CREATE INDEX directive_agency ON directive (agency_id);
CREATE INDEX directive_in_appeal ON directive (next_act_by, id) WHERE live_proceedings > 0;
COMMENT ON TABLE directive IS 'What an agency requires of us, as one case: from the first letter through amendments to its end.';
COMMENT ON COLUMN directive.next_act_by IS 'The earliest act_by of its open deadlines; kept by the trigger on deadline, for the worklist''s order.';

CREATE TABLE directive_access (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  person_id uuid NOT NULL REFERENCES person (id),
  level text NOT NULL CHECK (level IN ('case', 'work', 'read')),
  source text NOT NULL CHECK (source IN ('opener', 'member', 'owner', 'backup', 'lead', 'stage_owner', 'task', 'guest')),
  from_at timestamptz NOT NULL,
  until_at timestamptz,
  given_by uuid NOT NULL REFERENCES person (id),
  end_reason text,
  CHECK (until_at IS NULL OR until_at >= from_at)
);
CREATE INDEX directive_access_person ON directive_access (person_id, directive_id);
CREATE INDEX directive_access_directive ON directive_access (directive_id, person_id);
COMMENT ON TABLE directive_access IS 'Who may see this directive beyond their role: the level, why, and from when (inclusive) until when (exclusive).';

CREATE TABLE directive_wall (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  person_id uuid NOT NULL REFERENCES person (id),
  reason text NOT NULL,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  lifted_by uuid REFERENCES person (id),
  lifted_at timestamptz
);
CREATE INDEX directive_wall_person ON directive_wall (person_id, directive_id) WHERE lifted_at IS NULL;
CREATE INDEX directive_wall_directive ON directive_wall (directive_id);
COMMENT ON TABLE directive_wall IS 'A named person who may never see this directive, whatever else is granted.';

-- What the actor may see. Definer functions, since the tables that they read are themselves guarded.

CREATE FUNCTION actor_standing() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN role IN ('counsel', 'lead_counsel') THEN 'case' WHEN role = 'executive' THEN 'read' END
  FROM person WHERE id = actor_id() AND ended_at IS NULL AND joined_at IS NOT NULL
$$;
COMMENT ON FUNCTION actor_standing IS 'The level that the actor''s role gives on every directive that is open: neither restricted nor sealed.';

CREATE FUNCTION actor_granted() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.directive_id), '{}') FROM directive_access a JOIN person p ON p.id = a.person_id
  WHERE a.person_id = actor_id() AND p.ended_at IS NULL AND p.role <> 'administrator' AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())
$$;
CREATE FUNCTION actor_walled() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(directive_id), '{}') FROM directive_wall WHERE person_id = actor_id() AND lifted_at IS NULL
$$;
CREATE FUNCTION actor_levels(p_directive uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = actor_id() AND w.lifted_at IS NULL)
    THEN '{}'::text[]
    ELSE ARRAY(
      SELECT a.level FROM directive_access a JOIN person p ON p.id = a.person_id
      WHERE a.directive_id = p_directive AND a.person_id = actor_id() AND p.ended_at IS NULL AND p.role <> 'administrator'
        AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())
      UNION
      SELECT s.level FROM (SELECT actor_standing() AS level) s
      WHERE s.level IS NOT NULL AND EXISTS (SELECT FROM directive d WHERE d.id = p_directive AND d.visibility = 'open')
    ) END
$$;
COMMENT ON FUNCTION actor_levels IS 'The levels that the actor holds on a directive; empty for who may not see it. A wall wins over everything.';
CREATE FUNCTION actor_has(p_directive uuid, VARIADIC p_levels text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT actor_id() IS NOT NULL AND actor_levels(p_directive) && p_levels
$$;
CREATE FUNCTION actor_opened(p_directive uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM directive WHERE id = p_directive AND opened_by = actor_id())
    AND NOT EXISTS (SELECT FROM directive_access WHERE directive_id = p_directive)
$$;
COMMENT ON FUNCTION actor_opened IS 'Whether the actor has just opened a directive that nobody is a member of yet: they may write its first membership.';
CREATE FUNCTION auditor_may(p_directive uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT FROM person WHERE id = actor_id() AND role = 'auditor' AND ended_at IS NULL AND joined_at IS NOT NULL)
    AND (p_directive IS NULL OR EXISTS (SELECT FROM directive WHERE id = p_directive AND visibility <> 'sealed'))
    AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = actor_id() AND w.lifted_at IS NULL)
$$;
CREATE FUNCTION persons_who_see(p_directive uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id FROM person p
  WHERE actor_has(p_directive, 'case') AND p.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = p.id AND w.lifted_at IS NULL)
    AND ((p.role <> 'administrator' AND EXISTS (SELECT FROM directive_access a WHERE a.directive_id = p_directive AND a.person_id = p.id
                 AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())))
         OR (p.role IN ('counsel', 'lead_counsel', 'executive') AND EXISTS (SELECT FROM directive d WHERE d.id = p_directive AND d.visibility = 'open')))
$$;
COMMENT ON FUNCTION persons_who_see IS 'Everyone who may see a directive now, told only to who works its case: "who will see this".';

GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION actor_standing() OWNER TO edict_access_reader;
ALTER FUNCTION actor_granted() OWNER TO edict_access_reader;
ALTER FUNCTION actor_walled() OWNER TO edict_access_reader;
ALTER FUNCTION actor_levels(uuid) OWNER TO edict_access_reader;
ALTER FUNCTION actor_has(uuid, text[]) OWNER TO edict_access_reader;
ALTER FUNCTION actor_opened(uuid) OWNER TO edict_access_reader;
ALTER FUNCTION auditor_may(uuid) OWNER TO edict_access_reader;
ALTER FUNCTION persons_who_see(uuid) OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION actor_standing(), actor_granted(), actor_walled(), actor_levels(uuid), actor_has(uuid, text[]), actor_opened(uuid),
  auditor_may(uuid), persons_who_see(uuid) TO edict_app, edict_worker, edict_ledger_writer, edict_search_reader;
GRANT SELECT ON directive, directive_access, directive_wall TO edict_access_reader;

-- Every table that holds a directive's content is guarded in the same way; what differs is who may see and who may write.
CREATE PROCEDURE guard_directive_table(p_table regclass, p_see text, p_write text, p_in_ledger boolean DEFAULT true) LANGUAGE plpgsql AS $$
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
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION ledger_note(''directive'')', 'in_ledger', p_table);
  END IF;
END $$;

CALL guard_directive_table('directive',
  $$ ((visibility = 'open' AND (SELECT actor_standing()) IS NOT NULL) OR id = ANY ((SELECT actor_granted())::uuid[]))
     AND NOT id = ANY ((SELECT actor_walled())::uuid[]) $$,
  $$ actor_has(id, 'case') $$);
DROP POLICY add ON directive;
CREATE POLICY add ON directive FOR INSERT TO edict_app
  WITH CHECK (opened_by = actor_id() AND EXISTS (SELECT FROM person WHERE id = actor_id() AND role IN ('counsel', 'lead_counsel', 'contributor') AND ended_at IS NULL));
CALL guard_directive_table('directive_access', $$ person_id = actor_id() OR actor_has(directive_id, 'case') $$,
  $$ actor_has(directive_id, 'case') OR (actor_opened(directive_id) AND person_id = actor_id()) $$);
-- Who returns what they were given gives back the access that came with it: they may end their own grants, not make or move them.
CREATE POLICY give_back ON directive_access FOR UPDATE TO edict_app USING (person_id = actor_id()) WITH CHECK (person_id = actor_id() AND until_at <= edict_now());
REVOKE UPDATE ON directive_access FROM edict_app;
GRANT UPDATE (until_at, end_reason) ON directive_access TO edict_app;
CALL guard_directive_table('directive_wall', $$ actor_has(directive_id, 'case') $$, $$ actor_has(directive_id, 'case') $$);

-- The definers' own policies, so that they need no BYPASSRLS.
CREATE POLICY decide_access ON directive FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON directive_access FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON directive_wall FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY move_head ON directive FOR UPDATE TO edict_ledger_writer USING (true) WITH CHECK (true);
GRANT UPDATE (ledger_seq, ledger_hash) ON directive TO edict_ledger_writer;
REVOKE UPDATE ON directive FROM edict_app;
GRANT UPDATE (title, summary, severity, visibility, stage, owed, outcome, agency_id, instrument_id, addressee_id, agency_reference, dated_on,
  closed_at, no_demands_reason, no_commitments_reason, live_proceedings, version) ON directive TO edict_app;
CREATE POLICY verify ON directive FOR SELECT TO edict_verifier USING (true);
GRANT SELECT (id, ledger_seq, ledger_hash) ON directive TO edict_verifier;

CREATE FUNCTION lock_directive(p_directive uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF actor_has(p_directive, 'case', 'work', 'read') THEN PERFORM FROM directive WHERE id = p_directive FOR UPDATE; END IF;
END $$;
COMMENT ON FUNCTION lock_directive IS 'Locks a directive for who may see it, whether or not they may change the row itself.';
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION lock_directive(uuid) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT EXECUTE ON FUNCTION lock_directive(uuid) TO edict_app;

-- Access to the ledger: people who read facts see the heads of events, people who work on the case also the bodies.
ALTER TABLE ledger_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_event FORCE ROW LEVEL SECURITY;
ALTER TABLE ledger_body ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_body FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['ledger_event', 'ledger_body'] LOOP
    EXECUTE format('CREATE POLICY migrate ON %I TO %I USING (true) WITH CHECK (true)', v_table, current_user);
    EXECUTE format('CREATE POLICY record ON %I TO edict_ledger_writer USING (true) WITH CHECK (true)', v_table);
    EXECUTE format('CREATE POLICY verify ON %I FOR SELECT TO edict_verifier USING (true)', v_table);
  END LOOP;
END $$;
CREATE POLICY see ON ledger_event FOR SELECT TO edict_app USING (
  CASE WHEN directive_id IS NULL THEN auditor_may(NULL)
  ELSE actor_has(directive_id, 'case') OR (class = 'fact' AND actor_has(directive_id, 'read')) OR auditor_may(directive_id) END);
CREATE POLICY see ON ledger_body FOR SELECT TO edict_app USING (directive_id IS NOT NULL AND actor_has(directive_id, 'case'));
