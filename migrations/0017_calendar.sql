-- What follows from deadlines outside the page of their directive: the calendar, and feeds that calendars of other programs ask.

-- The calendar asks for a range of days, open and settled alike.
CREATE INDEX deadline_by_due ON deadline (due_at, id);

CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  token_hash bytea NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  used_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX calendar_feed_person ON calendar_feed (person_id, made_at DESC);
COMMENT ON TABLE calendar_feed IS 'An address at which a calendar reads the deadlines that its owner may see at that moment, until they end it. Its token is kept as its hash.';
GRANT SELECT, INSERT, UPDATE (used_at, ended_at) ON calendar_feed TO edict_app;

ALTER TABLE person ADD COLUMN calendar_mail_at timestamptz;
COMMENT ON COLUMN person.calendar_mail_at IS 'Since when they get calendar entries by mail of the deadlines that they answer for; null where they do not want them.';
GRANT UPDATE (calendar_mail_at) ON person TO edict_app;
GRANT SELECT (calendar_mail_at) ON person TO edict_worker;

CREATE TABLE calendar_entry (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  deadline_id uuid NOT NULL REFERENCES deadline (id),
  person_id uuid NOT NULL REFERENCES person (id),
  made_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sent', 'left')),
  state_reason text,
  method text CHECK (method IN ('request', 'cancel')),
  sequence integer CHECK (sequence > 0),
  due_version integer,
  sent_at timestamptz,
  CHECK ((state = 'sent') = (sent_at IS NOT NULL AND method IS NOT NULL AND sequence IS NOT NULL AND due_version IS NOT NULL)),
  CHECK ((state = 'left') = (state_reason IS NOT NULL))
);
CREATE INDEX calendar_entry_told ON calendar_entry (deadline_id, person_id, sequence DESC) WHERE state = 'sent';
COMMENT ON TABLE calendar_entry IS 'That one person''s calendar may have to be told anew of one deadline, and what it was told. Ids, instants and states only: delivery, not record.';
-- Whoever may see the directive may have a calendar looked at: what it is told, the worker reads as its owner. Requests read none of it.
CALL guard_directive_table('calendar_entry', 'false', $$ actor_has(directive_id, 'case', 'read', 'work') $$, false);
REVOKE SELECT, UPDATE ON calendar_entry FROM edict_app;
GRANT SELECT, UPDATE (state, state_reason, method, sequence, due_version, sent_at) ON calendar_entry TO edict_worker;
CREATE POLICY work_see ON calendar_entry FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_change ON calendar_entry FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);

ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind IN ('reminder', 'calendar_entry', 'invitation', 'password_reset', 'letter'));
