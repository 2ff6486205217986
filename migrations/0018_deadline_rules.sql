-- Deadlines by rule: calendars and rules in their versions, what a date was counted from, and the new dates that are proposed.

-- Calendar files by their hash: a file is told once, however many versions name it.
CREATE TABLE calendar_file (
  sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  file jsonb NOT NULL
);
COMMENT ON TABLE calendar_file IS 'The reviewed calendar files of every version that was ever in use: what was counted once can be counted again.';
GRANT SELECT, INSERT ON calendar_file TO edict_app;
GRANT SELECT ON calendar_file TO edict_worker;

CREATE TABLE calendar_version (
  id uuid PRIMARY KEY,
  calendar text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  version text NOT NULL,
  file_sha256 text NOT NULL REFERENCES calendar_file (sha256),
  added jsonb NOT NULL DEFAULT '[]',
  origin text NOT NULL CHECK (origin IN ('shipped', 'organisation', 'person')),
  note text,
  made_by uuid REFERENCES person (id),
  made_at timestamptz NOT NULL,
  UNIQUE (calendar, seq),
  UNIQUE (calendar, version),
  CHECK ((origin = 'shipped') = (made_by IS NULL))
);
COMMENT ON TABLE calendar_version IS 'A calendar as it was from one change to the next: a file, and the days that people entered at run time.';
GRANT SELECT, INSERT ON calendar_version TO edict_app;
GRANT SELECT ON calendar_version TO edict_worker, edict_ledger_writer;
CREATE TRIGGER calendar_version_ledger AFTER INSERT OR UPDATE ON calendar_version FOR EACH ROW EXECUTE FUNCTION ledger_note('calendars');

CREATE TABLE rule_version (
  id uuid PRIMARY KEY,
  rule_id text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  body jsonb NOT NULL,
  retired boolean NOT NULL DEFAULT false,
  note text,
  made_by uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  UNIQUE (rule_id, seq)
);
COMMENT ON TABLE rule_version IS 'A rule that the organisation keeps besides the shipped packs, in its versions; the newest holds, unless it is retired.';
GRANT SELECT, INSERT ON rule_version TO edict_app;
GRANT SELECT ON rule_version TO edict_worker, edict_ledger_writer;
CREATE TRIGGER rule_version_ledger AFTER INSERT OR UPDATE ON rule_version FOR EACH ROW EXECUTE FUNCTION ledger_note('rules');

-- A paused deadline is neither open nor completed.
ALTER TABLE deadline DROP CONSTRAINT deadline_status_check;
ALTER TABLE deadline ADD CONSTRAINT deadline_status_check CHECK (status IN ('open', 'paused', 'met', 'missed', 'waived'));
ALTER TABLE deadline DROP CONSTRAINT deadline_check1;
ALTER TABLE deadline ADD CONSTRAINT deadline_settled CHECK ((status IN ('open', 'paused')) = (settled_at IS NULL));
ALTER TABLE deadline
  ADD COLUMN demand_id uuid REFERENCES demand (id),
  ADD COLUMN rule_id text,
  ADD COLUMN reckoning jsonb,
  ADD COLUMN explanation jsonb,
  ADD COLUMN calendars text[] NOT NULL DEFAULT '{}',
  ADD COLUMN provisional boolean NOT NULL DEFAULT false,
  ADD COLUMN extension text CHECK (extension IN ('requested', 'agreed')),
  ADD COLUMN check_needed text NOT NULL DEFAULT 'none' CHECK (check_needed IN ('none', 'person', 'second_person')),
  ADD COLUMN checked_by uuid REFERENCES person (id),
  ADD COLUMN checked_at timestamptz,
  ADD COLUMN paused_at timestamptz,
  ADD COLUMN playbook_item text,
  ADD COLUMN previous_id uuid REFERENCES deadline (id),
  ADD CONSTRAINT deadline_checked CHECK ((checked_at IS NULL) = (checked_by IS NULL)),
  ADD CONSTRAINT deadline_paused CHECK ((status = 'paused') <= (paused_at IS NOT NULL));
COMMENT ON COLUMN deadline.reckoning IS 'All that the date depends on, without a word of the case: dates, the rule, the calendar''s version, grants and pauses.';
COMMENT ON COLUMN deadline.explanation IS 'How the date came about: its steps as codes, other readings, the calendar and the zone data.';
COMMENT ON COLUMN deadline.calendars IS 'Every calendar that the date was counted with, those included by others as well: whom a new version concerns.';
COMMENT ON COLUMN deadline.provisional IS 'The text says "immediately": the instant is ours until a person sets one, with a reason.';
COMMENT ON COLUMN deadline.playbook_item IS 'Which item of the playbook began it: each begins once, whatever became of it.';
COMMENT ON COLUMN deadline.previous_id IS 'The occurrence before this one, of a duty that comes again: each is followed once.';
CREATE UNIQUE INDEX deadline_of_playbook ON deadline (directive_id, playbook_item);
CREATE UNIQUE INDEX deadline_follows ON deadline (previous_id);
CREATE INDEX deadline_calendars ON deadline USING gin (calendars) WHERE status IN ('open', 'paused');
CREATE INDEX deadline_rule ON deadline (rule_id) WHERE status IN ('open', 'paused');

CREATE TABLE deadline_proposal (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  cause text NOT NULL CHECK (cause IN ('calendar', 'rule', 'trigger')),
  cause_id uuid NOT NULL,
  change jsonb NOT NULL,
  old_due_on date NOT NULL,
  old_due_at timestamptz NOT NULL,
  old_safe_by date,
  new_due_on date NOT NULL,
  new_due_at timestamptz NOT NULL,
  new_safe_by date,
  made_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'declined', 'superseded')),
  decided_by uuid REFERENCES person (id),
  decided_at timestamptz,
  reason text,
  CHECK ((state IN ('accepted', 'declined')) = (decided_by IS NOT NULL)),
  CHECK ((state = 'waiting') = (decided_at IS NULL))
);
CREATE INDEX deadline_proposal_waiting ON deadline_proposal (directive_id, made_at) WHERE state = 'waiting';
CREATE INDEX deadline_proposal_deadline ON deadline_proposal (deadline_id, cause_id);
CREATE UNIQUE INDEX deadline_proposal_one ON deadline_proposal (deadline_id) WHERE state = 'waiting';
COMMENT ON TABLE deadline_proposal IS 'A new date that a changed fact, rule or calendar would give. Nothing moves until a person accepts it.';
CALL guard_directive_table('deadline_proposal', $q$ actor_has(directive_id, 'case', 'read') $q$, $q$ actor_has(directive_id, 'case') $q$);

-- The worker counts again what a new calendar or rule concerns: dates and rules, no word of the case.
GRANT SELECT (id, directive_id, status, reckoning, calendars, rule_id, due_on, due_at, due_zone, precision, safe_by) ON deadline TO edict_worker;
CREATE POLICY work_see ON deadline FOR SELECT TO edict_worker USING (true);
GRANT SELECT (id, directive_id, deadline_id, cause, cause_id, change, new_due_at, new_safe_by, state), UPDATE (state, decided_at),
  INSERT (id, directive_id, deadline_id, cause, cause_id, change, old_due_on, old_due_at, old_safe_by, new_due_on, new_due_at, new_safe_by, made_at)
  ON deadline_proposal TO edict_worker;
CREATE POLICY work_see ON deadline_proposal FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_add ON deadline_proposal FOR INSERT TO edict_worker WITH CHECK (state = 'waiting');
CREATE POLICY work_change ON deadline_proposal FOR UPDATE TO edict_worker USING (state = 'waiting') WITH CHECK (state = 'superseded');

-- A recalculation and an action on the directive wait for each other: a proposal refers to the current date.
CREATE FUNCTION lock_directive_to_recount(p_directive uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  SELECT FROM directive WHERE id = p_directive FOR UPDATE
$$;
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION lock_directive_to_recount(uuid) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
REVOKE EXECUTE ON FUNCTION lock_directive_to_recount(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_directive_to_recount(uuid) TO edict_worker;
