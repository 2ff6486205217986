-- Backfills: changes of many rows that a version brings, done in the background in batches, each resumed where the last one ended.

CREATE TABLE backfill (
  name text PRIMARY KEY CHECK (name ~ '^[a-z][a-z0-9_.]{1,60}$'),
  step_id uuid NOT NULL UNIQUE,
  cursor text,
  done bigint NOT NULL DEFAULT 0 CHECK (done >= 0),
  total bigint CHECK (total >= 0),
  error_code text,
  begun_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL,
  ended_at timestamptz
);
COMMENT ON TABLE backfill IS 'How far each backfill is. Names, counts and instants only.';
COMMENT ON COLUMN backfill.step_id IS 'The subject of the outbox row that does the next batch: any other row of the kind finds nothing to do.';
COMMENT ON COLUMN backfill.cursor IS 'The key of the last row that was done; null before the first.';
COMMENT ON COLUMN backfill.total IS 'How many rows there were when its first batch ran: for the progress, not for its end.';
COMMENT ON COLUMN backfill.error_code IS 'Why the last try failed; null once a batch has succeeded since.';
GRANT SELECT ON backfill TO edict_app;
GRANT SELECT, INSERT, UPDATE ON backfill TO edict_worker;
