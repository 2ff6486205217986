-- Outgoing mail: one circuit breaker for all processes, retries that an administrator asks for, and tasks about reminders that could
-- not be delivered.

CREATE TABLE channel (
  name text PRIMARY KEY CHECK (name = 'mail'),
  state text NOT NULL CHECK (state IN ('closed', 'open', 'probing')),
  since timestamptz,
  error_code text,
  failures integer NOT NULL DEFAULT 0,
  next_probe_at timestamptz NOT NULL,
  CHECK ((state = 'closed') = (since IS NULL))
);
COMMENT ON TABLE channel IS 'Whether messages can be sent. While it is open, none is claimed except one at a time as a probe. No row: closed.';
COMMENT ON COLUMN channel.since IS 'When sending failed first, if it has not succeeded since.';
COMMENT ON COLUMN channel.next_probe_at IS 'When the next probe may be made; while one is being made, when it counts as lost.';
GRANT SELECT ON channel TO edict_app;
GRANT SELECT, INSERT, UPDATE ON channel TO edict_worker;

CREATE TABLE outbox_retry (
  id uuid PRIMARY KEY,
  outbox_id uuid NOT NULL,
  asked_by uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('retried', 'nothing_to_do'))
);
COMMENT ON TABLE outbox_retry IS 'That an administrator asked for a dead-lettered effect to be tried again, and whether there was anything left to do.';
GRANT INSERT ON outbox_retry TO edict_app;
GRANT SELECT, UPDATE (outcome) ON outbox_retry TO edict_worker;

CREATE POLICY reminder_undelivered_add ON task FOR INSERT TO edict_worker
  WITH CHECK (kind = 'reminder_undelivered' AND made_by IS NULL);

-- Several messages are sent at once, so an entry must know of the others of the same person and deadline.
CREATE INDEX calendar_entry_planned ON calendar_entry (deadline_id, person_id) WHERE state = 'planned';

ALTER TABLE outbox ADD COLUMN deferrals integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN outbox.deferrals IS 'How often the mail server did not accept the message yet: each time it waits longer, and is never given up for that.';
GRANT UPDATE (deferrals) ON outbox TO edict_worker;
