-- Effects as rows: the outbox, the repeated request, the sweep's pulse.

CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  directive_id uuid REFERENCES directive (id),
  actor_id uuid REFERENCES person (id),
  state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'leased', 'done', 'dead')),
  due_at timestamptz NOT NULL DEFAULT edict_now(),
  lease_until timestamptz,
  epoch integer NOT NULL DEFAULT 0,
  attempts integer NOT NULL DEFAULT 0,
  error_code text,
  made_at timestamptz NOT NULL DEFAULT edict_now(),
  done_at timestamptz,
  UNIQUE (kind, subject_id)
);
CREATE INDEX outbox_claimable ON outbox (due_at, id) WHERE state IN ('ready', 'leased');
CREATE INDEX outbox_dead ON outbox (made_at) WHERE state = 'dead';
COMMENT ON TABLE outbox IS 'An effect that must happen, written in the transaction of its cause. Ids, instants and states only.';
GRANT INSERT ON outbox TO edict_app;
GRANT SELECT, INSERT, UPDATE ON outbox TO edict_worker;

CREATE TABLE delivery (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('reminder', 'invitation', 'password_reset', 'letter')),
  subject_id uuid NOT NULL,
  person_id uuid REFERENCES person (id),
  message_id text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('sending', 'sent', 'refused')),
  epoch integer NOT NULL,
  started_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE (kind, subject_id)
);
COMMENT ON TABLE delivery IS 'A message on its way: its Message-ID is fixed before the wire, so that a repeat is recognised as one.';
GRANT SELECT, INSERT, UPDATE ON delivery TO edict_worker;

CREATE TABLE request_key (
  person_id uuid NOT NULL REFERENCES person (id),
  route text NOT NULL,
  key uuid NOT NULL,
  request_hash bytea NOT NULL,
  directive_id uuid REFERENCES directive (id),
  level text CHECK (level IN ('case', 'work', 'read')),
  answer jsonb,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, route, key)
);
CREATE INDEX request_key_age ON request_key (made_at);
COMMENT ON TABLE request_key IS 'What a write answered, so that the same request again has no second effect. Gone for who may no longer see its directive.';
ALTER TABLE request_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_key FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY migrate ON request_key TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY see ON request_key FOR SELECT TO edict_app
  USING (person_id = actor_id() AND (directive_id IS NULL OR 'case' = ANY (actor_levels(directive_id)) OR level = ANY (actor_levels(directive_id))));
CREATE POLICY add ON request_key FOR INSERT TO edict_app WITH CHECK (person_id = actor_id());
GRANT SELECT, INSERT ON request_key TO edict_app;
CREATE POLICY forget ON request_key FOR DELETE TO edict_worker USING (true);
CREATE POLICY forget_see ON request_key FOR SELECT TO edict_worker USING (true);
GRANT DELETE, SELECT (made_at) ON request_key TO edict_worker;

CREATE TABLE pulse (
  name text PRIMARY KEY,
  at timestamptz NOT NULL
);
COMMENT ON TABLE pulse IS 'When the sweep last ran. Silence is loud: every screen reads this.';
GRANT SELECT ON pulse TO edict_app;
GRANT SELECT, INSERT, UPDATE ON pulse TO edict_worker;
