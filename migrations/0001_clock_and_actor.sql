-- The clock, the actor, and who may do what with the schema.
-- Runs as the owner. The roles themselves are made before the first migration (`edict database roles`).

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO edict_app, edict_worker, edict_verifier, edict_ledger_writer, edict_search_reader, edict_access_reader;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE TABLE installation (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  origin text NOT NULL,
  clock_offset interval NOT NULL DEFAULT interval '0',
  made_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE installation IS 'This installation: the name that its ledger is pinned to, and the shift of its clock, which only tests set.';
INSERT INTO installation (origin) VALUES (gen_random_uuid()::text);
GRANT SELECT ON installation TO edict_app, edict_worker, edict_verifier, edict_ledger_writer, edict_search_reader, edict_access_reader;

CREATE FUNCTION edict_now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public AS
  $$ SELECT date_trunc('milliseconds', clock_timestamp() + clock_offset) FROM installation $$;
COMMENT ON FUNCTION edict_now IS 'Business time. One clock for every process: the database''s.';

CREATE FUNCTION actor_id() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT NULLIF(current_setting('edict.actor', true), '')::uuid $$;
COMMENT ON FUNCTION actor_id IS 'The person for whom this transaction works; null for nobody. An unset value reads as the empty string.';

GRANT EXECUTE ON FUNCTION edict_now(), actor_id() TO edict_app, edict_worker, edict_verifier, edict_ledger_writer, edict_search_reader, edict_access_reader;
