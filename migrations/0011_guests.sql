-- Outside counsel are guests: of a firm, on named directives, until a date.

ALTER TABLE person DROP CONSTRAINT person_role_check;
ALTER TABLE person ADD CONSTRAINT person_role_check
  CHECK (role IN ('administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'guest'));
ALTER TABLE person ADD COLUMN firm text CHECK (length(firm) BETWEEN 1 AND 200);
ALTER TABLE person ADD CONSTRAINT person_firm_of_guest CHECK ((role = 'guest') = (firm IS NOT NULL));
COMMENT ON COLUMN person.firm IS 'Where a guest comes from. Nobody else has one.';

-- Whether a grant counts now. A guest's grant has an end, or it is none; an administrator is no reader.
CREATE FUNCTION grant_counts(p_role text, p_from timestamptz, p_until timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_role <> 'administrator' AND (p_role <> 'guest' OR p_until IS NOT NULL)
    AND p_from <= edict_now() AND (p_until IS NULL OR p_until > edict_now())
$$;
COMMENT ON FUNCTION grant_counts IS 'Whether a grant to a person of this role gives anything now: the one place where the lower lock says so.';
GRANT EXECUTE ON FUNCTION grant_counts(text, timestamptz, timestamptz) TO edict_access_reader;

CREATE OR REPLACE FUNCTION actor_granted() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.directive_id), '{}') FROM directive_access a JOIN person p ON p.id = a.person_id
  WHERE a.person_id = actor_id() AND p.ended_at IS NULL AND grant_counts(p.role, a.from_at, a.until_at)
$$;
CREATE OR REPLACE FUNCTION actor_granted_at(VARIADIC p_levels text[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT COALESCE(array_agg(DISTINCT a.directive_id), '{}') FROM directive_access a JOIN person p ON p.id = a.person_id
  WHERE a.person_id = actor_id() AND a.level = ANY (p_levels) AND p.ended_at IS NULL AND grant_counts(p.role, a.from_at, a.until_at)
$$;
CREATE OR REPLACE FUNCTION actor_levels(p_directive uuid) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = actor_id() AND w.lifted_at IS NULL)
    THEN '{}'::text[]
    ELSE ARRAY(
      SELECT a.level FROM directive_access a JOIN person p ON p.id = a.person_id
      WHERE a.directive_id = p_directive AND a.person_id = actor_id() AND p.ended_at IS NULL AND grant_counts(p.role, a.from_at, a.until_at)
      UNION
      SELECT s.level FROM (SELECT actor_standing() AS level) s
      WHERE s.level IS NOT NULL AND EXISTS (SELECT FROM directive d WHERE d.id = p_directive AND d.visibility = 'open')
    ) END
$$;
CREATE OR REPLACE FUNCTION persons_who_see(p_directive uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id FROM person p
  WHERE actor_has(p_directive, 'case') AND p.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = p_directive AND w.person_id = p.id AND w.lifted_at IS NULL)
    AND (EXISTS (SELECT FROM directive_access a WHERE a.directive_id = p_directive AND a.person_id = p.id AND grant_counts(p.role, a.from_at, a.until_at))
         OR (p.role IN ('counsel', 'lead_counsel', 'executive') AND EXISTS (SELECT FROM directive d WHERE d.id = p_directive AND d.visibility = 'open')))
$$;

-- A grant that a person had, on a directive that they may no longer see, is not shown to them either: it names the directive.
ALTER POLICY see ON directive_access USING (
  actor_has(directive_id, 'case') OR (person_id = (SELECT actor_id()) AND EXISTS (SELECT FROM directive d WHERE d.id = directive_id)));

-- What has ended stays as it ended: who gives back, gives back what runs.
ALTER POLICY give_back ON directive_access USING (person_id = actor_id() AND (until_at IS NULL OR until_at > edict_now()));

GRANT UPDATE (firm) ON person TO edict_app;
