-- A reversed measure no longer proves anything; a switch needs a measure with a reversal; and each lookup has its index.

CREATE OR REPLACE FUNCTION measure_proved(p_measure uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT EXISTS (
    SELECT FROM measure m WHERE m.id = p_measure AND m.dropped_at IS NULL AND m.restored_at IS NULL
      AND EXISTS (SELECT FROM evidence e WHERE e.measure_id = m.id AND e.act = 'do' AND e.accepted_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM evidence e WHERE e.measure_id = m.id AND e.judged_by IS NULL)
      AND (NOT (m.restricts OR m.irreversible) OR m.in_force_at IS NOT NULL
        OR EXISTS (SELECT FROM release r WHERE r.measure_id = m.id AND r.act = 'do' AND r.confirmed_at IS NOT NULL)))
$$;
COMMENT ON FUNCTION measure_proved IS 'Whether a measure proves what it fulfils: one piece of evidence accepted, none waiting, released where that takes two, and not undone since.';

ALTER TABLE measure ADD CONSTRAINT measure_switch_can_be_undone CHECK (switch_id IS NULL OR restricts);

CREATE INDEX task_about ON task (subject_id) WHERE done_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX notice_recipient_notice ON notice_recipient (notice_id);
CREATE INDEX hold_system_hold ON hold_system (hold_id);
