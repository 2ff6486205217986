-- The outbox holds only what is still to be done. A claim costs the same however much is due: one index range for each kind, in
-- which rows that are leased, postponed, dead-lettered or done do not occur.

CREATE TABLE outbox_done (
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  id uuid NOT NULL,
  directive_id uuid,
  actor_id uuid,
  request_id text,
  due_at timestamptz NOT NULL,
  made_at timestamptz NOT NULL,
  done_at timestamptz NOT NULL,
  epoch integer NOT NULL,
  attempts integer NOT NULL,
  PRIMARY KEY (kind, subject_id)
);
COMMENT ON TABLE outbox_done IS 'Completed effects, moved here in the statement that completes them. Ids, instants and numbers only.';
GRANT SELECT, INSERT ON outbox_done TO edict_worker;

WITH gone AS (DELETE FROM outbox WHERE state = 'done' RETURNING *)
INSERT INTO outbox_done (kind, subject_id, id, directive_id, actor_id, request_id, due_at, made_at, done_at, epoch, attempts)
SELECT kind, subject_id, id, directive_id, actor_id, request_id, due_at, made_at, COALESCE(done_at, edict_now()), epoch, attempts FROM gone;

ALTER TABLE outbox DROP COLUMN done_at, ADD COLUMN next_try_at timestamptz;
UPDATE outbox SET next_try_at = CASE state WHEN 'dead' THEN 'infinity' WHEN 'leased' THEN lease_until ELSE due_at END;
ALTER TABLE outbox ALTER COLUMN next_try_at SET NOT NULL, DROP CONSTRAINT outbox_state_check,
  ADD CONSTRAINT outbox_state_check CHECK (state IN ('ready', 'leased', 'dead')),
  ADD CONSTRAINT outbox_dead_is_never_tried CHECK ((state = 'dead') = (next_try_at = 'infinity'));
COMMENT ON COLUMN outbox.due_at IS 'When the effect was due. Never changes: lateness is measured from it.';
COMMENT ON COLUMN outbox.next_try_at IS 'When a worker may claim the row: its due time at first, the end of the lease while it is leased, the next attempt after a failure, never once it is dead-lettered.';

DROP INDEX outbox_claimable;
CREATE INDEX outbox_claimable ON outbox (kind, next_try_at, id);
-- What failed or was postponed and will be tried again: few rows, however much is due.
CREATE INDEX outbox_troubled ON outbox (due_at, id) WHERE error_code IS NOT NULL AND state <> 'dead';
-- Every claim and every completed effect leaves a dead row behind.
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

CREATE FUNCTION outbox_first_try() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  NEW.next_try_at := CASE WHEN NEW.state = 'dead' THEN 'infinity' ELSE NEW.due_at END;
  RETURN NEW;
END $$;
CREATE TRIGGER first_try BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_first_try();

-- An effect is written once, even after it is done. Checked after the insert, which has then waited for a transaction that is
-- completing the same effect; before it, that transaction's row could not be seen yet.
CREATE FUNCTION outbox_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM outbox WHERE id = NEW.id AND EXISTS (SELECT FROM outbox_done d WHERE d.kind = NEW.kind AND d.subject_id = NEW.subject_id);
  RETURN NULL;
END $$;
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION outbox_once() OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT SELECT (id), DELETE ON outbox TO edict_ledger_writer;
GRANT SELECT (kind, subject_id) ON outbox_done TO edict_ledger_writer;
CREATE TRIGGER once AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_once();

REVOKE UPDATE ON outbox FROM edict_worker;
GRANT DELETE, UPDATE (state, next_try_at, lease_until, epoch, attempts, error_code) ON outbox TO edict_worker;
