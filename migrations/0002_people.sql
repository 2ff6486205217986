-- People, and how they sign in.

CREATE TABLE person (
  id uuid PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  role text NOT NULL CHECK (role IN ('administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor')),
  zone text NOT NULL DEFAULT 'UTC',
  joined_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  version integer NOT NULL DEFAULT 1,
  ledger_seq bigint NOT NULL DEFAULT 0,
  ledger_hash bytea NOT NULL DEFAULT ''::bytea,
  made_at timestamptz NOT NULL DEFAULT edict_now()
);
CREATE UNIQUE INDEX person_email ON person (email) WHERE ended_at IS NULL;
COMMENT ON TABLE person IS 'An account: who may sign in, and as what. Invited until joined_at, gone from ended_at.';

CREATE TABLE credential (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  password_hash text NOT NULL,
  set_at timestamptz NOT NULL
);
COMMENT ON TABLE credential IS 'The argon2id hash of a person''s password, apart from the person so that no list can carry it.';

CREATE TABLE session (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  token_hash bytea NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > made_at),
  ended_at timestamptz
);
CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
COMMENT ON TABLE session IS 'A signed-in browser. The token is kept as its hash; idle and absolute limits end it.';

CREATE TABLE one_time_link (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('first_administrator', 'invitation', 'password_reset', 'sign_in')),
  person_id uuid REFERENCES person (id),
  token_hash bytea NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > made_at),
  used_at timestamptz,
  CHECK ((kind = 'first_administrator') = (person_id IS NULL))
);
COMMENT ON TABLE one_time_link IS 'A link that works once: the first administrator, an invitation, a password reset, a sign-in of the demonstration.';

CREATE TABLE sign_in_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email_hash bytea NOT NULL,
  address text NOT NULL,
  at timestamptz NOT NULL,
  succeeded boolean NOT NULL
);
CREATE INDEX sign_in_attempt_email ON sign_in_attempt (email_hash, at);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, at);
COMMENT ON TABLE sign_in_attempt IS 'Sign-ins tried, by address and by hashed e-mail, so that guessing is slowed down across all processes.';

GRANT SELECT, INSERT ON person, credential, session, one_time_link TO edict_app;
GRANT UPDATE (email, name, role, zone, joined_at, ended_at, end_reason, version) ON person TO edict_app;
GRANT UPDATE (password_hash, set_at) ON credential TO edict_app;
GRANT UPDATE (seen_at, ended_at) ON session TO edict_app;
GRANT UPDATE (used_at) ON one_time_link TO edict_app;
GRANT SELECT, INSERT, DELETE ON sign_in_attempt TO edict_app;
GRANT SELECT (id, ended_at, role, zone, joined_at) ON person TO edict_worker, edict_access_reader, edict_search_reader;
GRANT SELECT (id, ledger_seq, ledger_hash) ON person TO edict_verifier;
GRANT SELECT, UPDATE (ledger_seq, ledger_hash) ON person TO edict_ledger_writer;
GRANT SELECT (id, kind, person_id, used_at, expires_at) ON one_time_link TO edict_worker;

CREATE FUNCTION person_ref(p_id uuid) RETURNS json LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT json_build_object('id', id, 'name', name) FROM person WHERE id = p_id
$$;
COMMENT ON FUNCTION person_ref IS 'A person as every list names them.';
GRANT EXECUTE ON FUNCTION person_ref(uuid) TO edict_app;
