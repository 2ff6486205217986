-- How a person proves who they are: a second factor, a sign-in that is fresh, tokens for programs; and what they are shown of it.

ALTER TABLE installation ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN installation.second_factor_required IS 'Whether everybody must set a second factor before anything else. An administrator says so.';
GRANT UPDATE (second_factor_required) ON installation TO edict_app;

CREATE TABLE second_factor (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  sealed_secret bytea NOT NULL,
  made_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  last_step bigint NOT NULL DEFAULT 0
);
COMMENT ON TABLE second_factor IS 'The shared secret of a person''s codes (RFC 6238), sealed with a key that the database does not have. Counts from confirmed_at.';
COMMENT ON COLUMN second_factor.last_step IS 'The time step of the last code that was taken: a code works once.';

CREATE TABLE recovery_code (
  person_id uuid NOT NULL REFERENCES person (id),
  code_hash bytea NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);
COMMENT ON TABLE recovery_code IS 'Codes that stand in for a lost device, once each. Kept as hashes.';
-- Who removes a factor takes its secret out of the database: it is worth nothing to keep.
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor, recovery_code TO edict_app;

ALTER TABLE session ADD COLUMN agent text NOT NULL DEFAULT '' CHECK (length(agent) <= 300);
ALTER TABLE session ADD COLUMN address text NOT NULL DEFAULT '' CHECK (length(address) <= 100);

ALTER TABLE person ADD COLUMN kind text NOT NULL DEFAULT 'human' CHECK (kind IN ('human', 'service'));
ALTER TABLE person ADD CONSTRAINT person_service_role CHECK (kind = 'human' OR role NOT IN ('administrator', 'guest'));
COMMENT ON COLUMN person.kind IS 'A service account is a program''s: it has no password and works by tokens alone.';

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  token_hash bytea NOT NULL UNIQUE,
  scopes text[] NOT NULL CHECK (scopes <@ ARRAY['read', 'write'] AND 'read' = ANY (scopes)),
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
  used_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX api_token_person ON api_token (person_id, made_at DESC);
COMMENT ON TABLE api_token IS 'What a program signs in with, as its owner and within its scopes, until it expires. Kept as its hash.';
GRANT SELECT, INSERT, UPDATE (used_at, ended_at) ON api_token TO edict_app;
