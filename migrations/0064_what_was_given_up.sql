-- When an effect was dead-lettered, so that the person on call hears of each one that follows the first; and a document whose text could
-- not be extracted, or that could not be scanned, says so and gives its owner a task.

ALTER TABLE outbox ADD COLUMN dead_at timestamptz;
COMMENT ON COLUMN outbox.dead_at IS 'When it was dead-lettered; null while it is not.';
UPDATE outbox SET dead_at = edict_now() WHERE state = 'dead';
CREATE INDEX outbox_died ON outbox (dead_at) WHERE state = 'dead';
GRANT UPDATE (dead_at) ON outbox TO edict_worker;

GRANT SELECT (reason) ON document TO edict_worker;
CREATE POLICY document_unread_add ON task FOR INSERT TO edict_worker WITH CHECK (kind = 'document_unread' AND made_by IS NULL);
