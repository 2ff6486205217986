-- The order to preserve, and the notices that go to custodians and staff: sent, chased, and acknowledged by people who have no account.

CREATE TABLE hold (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 2000),
  kept_from date,
  kept_until date,
  opened_by uuid NOT NULL REFERENCES person (id),
  opened_at timestamptz NOT NULL,
  released_by uuid REFERENCES person (id),
  released_at timestamptz,
  release_reason text,
  release_subject text,
  release_text text,
  version integer NOT NULL DEFAULT 1,
  CHECK (kept_from <= kept_until),
  CHECK (num_nulls(released_by, released_at, release_reason) IN (0, 3)),
  CHECK (num_nulls(release_subject, release_text) IN (0, 2)),
  CHECK (release_text IS NULL OR released_at IS NOT NULL)
);
CREATE INDEX hold_directive ON hold (directive_id, opened_at);
COMMENT ON TABLE hold IS 'The order to preserve: what is kept and of which days, until it is released with a reason.';
COMMENT ON COLUMN hold.release_text IS 'What the custodians were told at the release; null where none had been sent a notice.';

CREATE TABLE hold_system (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  hold_id uuid NOT NULL REFERENCES hold (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  deletion text NOT NULL CHECK (deletion IN ('running', 'off', 'none')),
  off_by text,
  off_at timestamptz,
  document_id uuid REFERENCES document (id),
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  recorded_by uuid REFERENCES person (id),
  recorded_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((deletion = 'off') = (off_by IS NOT NULL AND off_at IS NOT NULL)),
  CHECK (num_nulls(off_by, off_at) IN (0, 2)),
  CHECK (document_id IS NULL OR deletion <> 'running'),
  CHECK ((deletion = 'running') = (recorded_at IS NULL)),
  CHECK (num_nulls(recorded_by, recorded_at) IN (0, 2)),
  CHECK (num_nulls(voided_at, void_reason) IN (0, 2))
);
CREATE INDEX hold_system_directive ON hold_system (directive_id, hold_id);
COMMENT ON TABLE hold_system IS 'A system that holds what is to be kept: its automatic deletion is still running, off (who switched it off, and when), or there is none.';

CREATE TABLE notice (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  kind text NOT NULL CHECK (kind IN ('hold', 'instruction')),
  hold_id uuid REFERENCES hold (id),
  measure_id uuid REFERENCES measure (id),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
  sent_by uuid NOT NULL REFERENCES person (id),
  sent_at timestamptz NOT NULL,
  withdrawn_by uuid REFERENCES person (id),
  withdrawn_at timestamptz,
  withdraw_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((kind = 'hold') = (hold_id IS NOT NULL)),
  CHECK (measure_id IS NULL OR kind = 'instruction'),
  CHECK (num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3))
);
CREATE INDEX notice_directive ON notice (directive_id, sent_at);
CREATE INDEX notice_hold ON notice (hold_id) WHERE hold_id IS NOT NULL;
COMMENT ON TABLE notice IS 'What custodians of a hold, or staff, are told to do, in the words of who sent it: nothing of the directive is added.';

CREATE TABLE notice_recipient (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  notice_id uuid NOT NULL REFERENCES notice (id),
  person_id uuid REFERENCES person (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  email text NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
  token_hash bytea NOT NULL UNIQUE,
  acknowledge_by timestamptz NOT NULL,
  acknowledge_zone text NOT NULL,
  added_by uuid NOT NULL REFERENCES person (id),
  added_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  withdrawn_by uuid REFERENCES person (id),
  withdrawn_at timestamptz,
  withdraw_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nulls(withdrawn_by, withdrawn_at, withdraw_reason) IN (0, 3))
);
CREATE INDEX notice_recipient_directive ON notice_recipient (directive_id);
CREATE UNIQUE INDEX notice_recipient_once ON notice_recipient (notice_id, email) WHERE withdrawn_at IS NULL;
COMMENT ON TABLE notice_recipient IS 'To whom a notice goes, by name and mail address, and when they acknowledged it by their own link. The link''s token is kept as its hash.';

CREATE TABLE notice_rung (
  id uuid PRIMARY KEY,
  directive_id uuid NOT NULL REFERENCES directive (id),
  recipient_id uuid NOT NULL REFERENCES notice_recipient (id),
  rung text NOT NULL CHECK (rung IN ('send', 'chase_1', 'chase_2', 'chase_3', 'hand_back', 'release')),
  fire_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'done', 'superseded', 'undeliverable')),
  state_reason text,
  done_at timestamptz,
  UNIQUE (recipient_id, rung),
  CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX notice_rung_directive ON notice_rung (directive_id);
COMMENT ON TABLE notice_rung IS 'What is planned for one recipient of a notice: the mail, what chases it, the task to who sent it, the word of release. Done once, or left with the reason.';

DO $$
DECLARE
  v_table text;
BEGIN
  FOREACH v_table IN ARRAY ARRAY['hold', 'hold_system', 'notice', 'notice_recipient', 'notice_rung'] LOOP
    EXECUTE format('CALL guard_directive_table(%L, %L, %L)', v_table, policy_sees('case'), $q$ actor_has(directive_id, 'case') $q$);
    EXECUTE format('REVOKE UPDATE ON %I FROM edict_app', v_table);
  END LOOP;
END $$;
GRANT UPDATE (released_by, released_at, release_reason, release_subject, release_text, version) ON hold TO edict_app;
GRANT UPDATE (deletion, off_by, off_at, document_id, recorded_by, recorded_at, voided_at, void_reason, version) ON hold_system TO edict_app;
GRANT UPDATE (withdrawn_by, withdrawn_at, withdraw_reason, version) ON notice, notice_recipient TO edict_app;
GRANT UPDATE (state, state_reason) ON notice_rung TO edict_app;

-- Who reads facts learns that there is a hold, and how far it got: never what it says, nor to whom.
CREATE FUNCTION hold_counts(p_directive uuid) RETURNS TABLE (
  hold_id uuid, opened_at timestamptz, released_at timestamptz, custodians integer, acknowledged integer, systems integer, systems_settled integer
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT h.id, h.opened_at, h.released_at, c.custodians, c.acknowledged, s.systems, s.settled
  FROM hold h
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS custodians, count(*) FILTER (WHERE one.all_acknowledged)::int AS acknowledged
    FROM (SELECT bool_and(r.acknowledged_at IS NOT NULL) AS all_acknowledged FROM notice_recipient r JOIN notice n ON n.id = r.notice_id
          WHERE n.hold_id = h.id AND n.withdrawn_at IS NULL AND r.withdrawn_at IS NULL GROUP BY r.email) one) c
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS systems, count(*) FILTER (WHERE x.deletion <> 'running')::int AS settled
    FROM hold_system x WHERE x.hold_id = h.id AND x.voided_at IS NULL) s
  WHERE h.directive_id = p_directive AND actor_has(p_directive, 'case', 'read')
$$;
COMMENT ON FUNCTION hold_counts IS 'The holds of a directive in numbers, for who reads its facts.';

-- Whose the task is when nobody answers: who sent the notice, while they are here and may see it; then who owns the directive.
CREATE FUNCTION notice_answers_to(p_notice uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT candidate.id FROM notice n
  CROSS JOIN LATERAL (
    SELECT n.sent_by AS id, 1 AS turn
    UNION ALL
    SELECT a.person_id, 2 FROM assignment a
    WHERE a.directive_id = n.directive_id AND a.kind = 'owner' AND a.accepted_at IS NOT NULL AND a.ended_at IS NULL AND a.returned_at IS NULL
    UNION ALL
    SELECT n.sent_by, 4) candidate
  JOIN person p ON p.id = candidate.id
  WHERE n.id = p_notice AND (candidate.turn = 4 OR (p.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = n.directive_id AND w.person_id = p.id AND w.lifted_at IS NULL)
    AND ((p.role IN ('counsel', 'lead_counsel') AND EXISTS (SELECT FROM directive d WHERE d.id = n.directive_id AND d.visibility = 'open'))
      OR EXISTS (SELECT FROM directive_access a WHERE a.directive_id = n.directive_id AND a.person_id = p.id
                 AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())))))
  ORDER BY candidate.turn LIMIT 1
$$;
COMMENT ON FUNCTION notice_answers_to IS 'Who gets the task when a notice stays unanswered. For the worker.';

GRANT CREATE ON SCHEMA public TO edict_access_reader;
ALTER FUNCTION hold_counts(uuid) OWNER TO edict_access_reader;
ALTER FUNCTION notice_answers_to(uuid) OWNER TO edict_access_reader;
REVOKE CREATE ON SCHEMA public FROM edict_access_reader;
GRANT EXECUTE ON FUNCTION hold_counts(uuid) TO edict_app;
GRANT EXECUTE ON FUNCTION notice_answers_to(uuid) TO edict_worker;
GRANT SELECT (id, directive_id, opened_at, released_at) ON hold TO edict_access_reader;
GRANT SELECT (hold_id, deletion, voided_at) ON hold_system TO edict_access_reader;
GRANT SELECT (id, directive_id, hold_id, sent_by, withdrawn_at) ON notice TO edict_access_reader;
GRANT SELECT (notice_id, email, acknowledged_at, withdrawn_at) ON notice_recipient TO edict_access_reader;
CREATE POLICY decide_access ON hold FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON hold_system FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON notice FOR SELECT TO edict_access_reader USING (true);
CREATE POLICY decide_access ON notice_recipient FOR SELECT TO edict_access_reader USING (true);

-- Who holds the link is the recipient: with its hash, and with nothing else, nobody signed in reads one notice and acknowledges it.
CREATE FUNCTION notice_of_link(p_token_hash bytea) RETURNS TABLE (
  recipient_id uuid, name text, email text, subject text, text text, acknowledge_by timestamptz, acknowledge_zone text,
  acknowledged_at timestamptz, withdrawn boolean, released boolean, release_subject text, release_text text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.id, r.name, r.email, n.subject, n.text, r.acknowledge_by, r.acknowledge_zone, r.acknowledged_at,
    r.withdrawn_at IS NOT NULL OR n.withdrawn_at IS NOT NULL, h.released_at IS NOT NULL, h.release_subject, h.release_text
  FROM notice_recipient r JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id WHERE r.token_hash = p_token_hash
$$;
COMMENT ON FUNCTION notice_of_link IS 'The notice of one link, for its mail and its page: the words of who sent it, and nothing of the directive.';

CREATE FUNCTION acknowledge_notice(p_token_hash bytea) RETURNS TABLE (recipient_id uuid, directive_id uuid, acknowledged_at timestamptz, first boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  v_row record;
BEGIN
  SELECT r.directive_id INTO v_row FROM notice_recipient r WHERE r.token_hash = p_token_hash;
  IF NOT FOUND THEN RETURN; END IF;
  -- The directive before its rows, as everybody who changes it does.
  PERFORM ledger_lock('directive:' || v_row.directive_id);
  SELECT r.id, r.notice_id, r.directive_id, r.acknowledged_at INTO v_row
  FROM notice_recipient r JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id
  WHERE r.token_hash = p_token_hash AND r.withdrawn_at IS NULL AND n.withdrawn_at IS NULL AND h.released_at IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  IF v_row.acknowledged_at IS NULL THEN
    UPDATE notice_recipient SET acknowledged_at = edict_now() WHERE id = v_row.id;
    UPDATE notice_rung SET state = 'superseded', state_reason = 'acknowledged' WHERE recipient_id = v_row.id AND state = 'planned';
    UPDATE task SET done_at = edict_now(), version = version + 1
    WHERE subject_id = v_row.notice_id AND kind = 'notice_unanswered' AND done_at IS NULL AND cancelled_at IS NULL
      AND NOT EXISTS (SELECT FROM notice_recipient r WHERE r.notice_id = v_row.notice_id AND r.acknowledged_at IS NULL AND r.withdrawn_at IS NULL);
  END IF;
  RETURN QUERY SELECT r.id, r.directive_id, r.acknowledged_at, v_row.acknowledged_at IS NULL FROM notice_recipient r WHERE r.id = v_row.id;
END $$;
COMMENT ON FUNCTION acknowledge_notice IS 'Acknowledges the notice of one link, once. The caller appends the event.';

GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION notice_of_link(bytea) OWNER TO edict_ledger_writer;
ALTER FUNCTION acknowledge_notice(bytea) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT EXECUTE ON FUNCTION notice_of_link(bytea), acknowledge_notice(bytea) TO edict_app;
GRANT UPDATE (acknowledged_at) ON notice_recipient TO edict_ledger_writer;
GRANT UPDATE (state, state_reason) ON notice_rung TO edict_ledger_writer;
GRANT UPDATE (done_at, version) ON task TO edict_ledger_writer;
CREATE POLICY acknowledge ON notice_recipient FOR UPDATE TO edict_ledger_writer USING (true) WITH CHECK (acknowledged_at IS NOT NULL);
CREATE POLICY acknowledge ON notice_rung FOR UPDATE TO edict_ledger_writer USING (state = 'planned') WITH CHECK (state = 'superseded');
CREATE POLICY acknowledge ON task FOR UPDATE TO edict_ledger_writer USING (kind = 'notice_unanswered') WITH CHECK (kind = 'notice_unanswered');

-- The worker: which mails are planned for which row, and never to whom or in which words.
GRANT SELECT (id, directive_id, recipient_id, rung, state), INSERT, UPDATE (state, state_reason, done_at) ON notice_rung TO edict_worker;
GRANT SELECT (id, directive_id, notice_id, person_id, acknowledged_at, withdrawn_at) ON notice_recipient TO edict_worker;
GRANT SELECT (id, directive_id, hold_id, withdrawn_at) ON notice TO edict_worker;
GRANT SELECT (id, directive_id, released_at) ON hold TO edict_worker;
GRANT SELECT (id, directive_id, kind, subject_id, done_at, cancelled_at), INSERT ON task TO edict_worker;
CREATE POLICY work_see ON notice_rung FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_add ON notice_rung FOR INSERT TO edict_worker WITH CHECK (rung = 'release' AND state = 'planned');
CREATE POLICY work_change ON notice_rung FOR UPDATE TO edict_worker USING (true) WITH CHECK (true);
CREATE POLICY work_see ON notice_recipient FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_see ON notice FOR SELECT TO edict_worker USING (true);
CREATE POLICY work_see ON hold FOR SELECT TO edict_worker USING (true);
CREATE POLICY notice_unanswered_see ON task FOR SELECT TO edict_worker USING (kind = 'notice_unanswered');
CREATE POLICY notice_unanswered_add ON task FOR INSERT TO edict_worker WITH CHECK (kind = 'notice_unanswered' AND made_by IS NULL);

ALTER TABLE delivery DROP CONSTRAINT delivery_kind_check;
ALTER TABLE delivery ADD CONSTRAINT delivery_kind_check CHECK (kind IN ('reminder', 'calendar_entry', 'invitation', 'password_reset', 'letter', 'notice'));
