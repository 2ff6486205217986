/** Each grant of a serving role, one a line, as test/db/grants.txt has them. */
export const GRANTS = `
  WITH role (name) AS (VALUES ('edict_app'), ('edict_door'), ('edict_worker'), ('edict_render'), ('edict_verifier')),
  said AS (
    SELECT r.name AS role, c.relname AS object, v.privilege,
      (SELECT string_agg(a.attname, ', ' ORDER BY a.attname) FROM pg_attribute a
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND v.privilege <> 'DELETE' AND v.privilege <> 'TRUNCATE'
         AND NOT has_table_privilege(r.name, c.oid, v.privilege) AND has_column_privilege(r.name, c.oid, a.attnum, replace(replace(v.privilege, 'DELETE', 'SELECT'), 'TRUNCATE', 'SELECT'))) AS columns,
      has_table_privilege(r.name, c.oid, v.privilege) AS whole
    FROM role r CROSS JOIN pg_class c CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) v (privilege)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm'))
  SELECT role || ' ' || privilege || ' ' || object || CASE WHEN whole THEN '' ELSE ' (' || columns || ')' END AS line
  FROM said WHERE whole OR columns IS NOT NULL
  UNION ALL
  SELECT r.name || ' EXECUTE ' || p.oid::regprocedure FROM role r CROSS JOIN pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype AND has_function_privilege(r.name, p.oid, 'EXECUTE')
  ORDER BY 1`
