-- The queue lists dead-lettered effects by when they were given up, most recent first, so one index serves it and every count of them.
DROP INDEX outbox_dead;
