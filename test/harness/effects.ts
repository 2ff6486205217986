/** Pending and completed effects together, as SQL. */
export const EFFECTS = `(
  SELECT id, kind, subject_id, actor_id, request_id, state, due_at, next_try_at, lease_until, epoch, attempts, error_code, made_at, NULL::timestamptz AS done_at FROM outbox
  UNION ALL
  SELECT id, kind, subject_id, actor_id, request_id, 'done', due_at, NULL, NULL, epoch, attempts, NULL, made_at, done_at FROM outbox_done)`
