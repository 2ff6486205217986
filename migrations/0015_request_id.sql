-- An effect remembers which request caused it, so that the log of a letter that failed at night leads back to the click.

ALTER TABLE outbox ADD COLUMN request_id text CHECK (request_id ~ '^[0-9a-fA-F-]{32,36}$');
COMMENT ON COLUMN outbox.request_id IS 'The request in whose transaction the effect was put, as its answer and the log name it; null when the system caused it.';
