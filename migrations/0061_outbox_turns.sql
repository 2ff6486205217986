-- Completing one effect and claiming the next one for the same slot, in one statement.

-- Planned each time: on an empty table every index costs the same, and a kept plan could read the wrong one after a burst.
CREATE FUNCTION outbox_settle(p_schema integer, p_id uuid, p_epoch integer) RETURNS boolean LANGUAGE plpgsql
SET search_path = public SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  v_gone outbox;
BEGIN
  IF (SELECT max("timestamp") FROM migration) > p_schema THEN RETURN false; END IF;
  DELETE FROM outbox WHERE id = p_id AND epoch = p_epoch AND state = 'leased' RETURNING * INTO v_gone;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO outbox_done (kind, subject_id, id, directive_id, actor_id, request_id, due_at, made_at, done_at, epoch, attempts)
  VALUES (v_gone.kind, v_gone.subject_id, v_gone.id, v_gone.directive_id, v_gone.actor_id, v_gone.request_id, v_gone.due_at, v_gone.made_at,
    edict_now(), v_gone.epoch, v_gone.attempts);
  RETURN true;
END $$;
COMMENT ON FUNCTION outbox_settle IS 'Moves a completed effect out of the outbox, if it still belongs to this owner. Changes nothing under a newer schema than p_schema.';

-- The plan is kept, because planning takes longer than claiming. It reads the index in order and the row by its place, whatever the size
-- of the table was when it was made.
CREATE FUNCTION outbox_next(p_schema integer, p_kinds text[], p_turns integer[], p_leases integer[], p_marks_at timestamptz[], p_marks_id uuid[], p_own uuid[])
RETURNS TABLE (id uuid, kind text, subject_id uuid, directive_id uuid, actor_id uuid, request_id text, epoch integer, attempts integer, claimable_at text)
LANGUAGE plpgsql SET search_path = public SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off AS $$
#variable_conflict use_column
DECLARE
  v_now timestamptz;
  v_next record;
BEGIN
  IF cardinality(p_kinds) = 0 OR (SELECT max("timestamp") FROM migration) > p_schema
     OR EXISTS (SELECT FROM channel WHERE name = 'mail' AND state <> 'closed') THEN RETURN; END IF;
  v_now := edict_now();
  -- One index descent for each kind. The row stays locked until the transaction ends, and other claims pass over it.
  SELECT o.place, o.next_try_at, r.lease_seconds INTO v_next
  FROM unnest(p_kinds, p_turns, p_leases, p_marks_at, p_marks_id) AS r (kind, turn, lease_seconds, mark_at, mark_id)
  CROSS JOIN LATERAL (
    SELECT x.ctid AS place, x.id, x.next_try_at FROM outbox x
    WHERE x.kind = r.kind AND (x.next_try_at, x.id) > (r.mark_at, r.mark_id) AND x.next_try_at <= v_now AND x.id <> ALL (p_own)
    ORDER BY x.next_try_at, x.id LIMIT 1 FOR UPDATE SKIP LOCKED) o
  ORDER BY r.turn, o.next_try_at, o.id LIMIT 1;
  IF NOT FOUND THEN RETURN; END IF;
  RETURN QUERY
    UPDATE outbox o SET state = 'leased', epoch = o.epoch + 1, attempts = o.attempts + 1,
      lease_until = v_now + make_interval(secs => v_next.lease_seconds), next_try_at = v_now + make_interval(secs => v_next.lease_seconds)
    WHERE o.ctid = v_next.place
    RETURNING o.id, o.kind, o.subject_id, o.directive_id, o.actor_id, o.request_id, o.epoch, o.attempts, v_next.next_try_at::text;
END $$;
COMMENT ON FUNCTION outbox_next IS 'Claims the next message, of these kinds and after these marks, for a slot that has become free. None while the channel is not closed, or under a newer schema than p_schema.';

GRANT EXECUTE ON FUNCTION outbox_settle(integer, uuid, integer),
  outbox_next(integer, text[], integer[], integer[], timestamptz[], uuid[], uuid[]) TO edict_worker;
