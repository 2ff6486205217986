-- What a request could still do for another person (docs/decisions/0037-the-door.md).

-- People choose for themselves whether they receive calendar entries by mail. A changed row also allows an event in its stream.
CREATE FUNCTION person_chooses_calendar_mail() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  IF NOT pg_has_role(session_user, 'edict_owner', 'MEMBER') AND (SELECT actor_id()) IS DISTINCT FROM NEW.id THEN
    RAISE EXCEPTION 'person: people choose their own calendar mails' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER chooses_calendar_mail BEFORE UPDATE OF calendar_mail_at ON person FOR EACH ROW
  WHEN (OLD.calendar_mail_at IS DISTINCT FROM NEW.calendar_mail_at) EXECUTE FUNCTION person_chooses_calendar_mail();

-- Whoever reads a notice by its link, or acknowledges it, gives the token, which no row contains. Its hash is in the row and in its
-- events, and people who work on the case read both.
DROP FUNCTION notice_of_link(bytea);
CREATE FUNCTION notice_of_link(p_token text) RETURNS TABLE (
  recipient_id uuid, name text, email text, subject text, text text, acknowledge_by timestamptz, acknowledge_zone text,
  acknowledged_at timestamptz, withdrawn boolean, released boolean, release_subject text, release_text text
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.id, r.name, r.email, n.subject, n.text, r.acknowledge_by, r.acknowledge_zone, r.acknowledged_at,
    r.withdrawn_at IS NOT NULL OR n.withdrawn_at IS NOT NULL, h.released_at IS NOT NULL, h.release_subject, h.release_text
  FROM notice_recipient r JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id
  WHERE r.token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;
COMMENT ON FUNCTION notice_of_link IS 'The notice of one link, for its mail and its page: the words of the sender, and nothing of the directive.';

DROP FUNCTION acknowledge_notice(bytea);
CREATE FUNCTION acknowledge_notice(p_token text) RETURNS TABLE (recipient_id uuid, directive_id uuid, acknowledged_at timestamptz, first boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
#variable_conflict use_column
DECLARE
  v_hash bytea := sha256(convert_to(p_token, 'UTF8'));
  v_row record;
BEGIN
  SELECT r.directive_id INTO v_row FROM notice_recipient r WHERE r.token_hash = v_hash;
  IF NOT FOUND THEN RETURN; END IF;
  -- The directive before its rows, as everyone who changes it does.
  PERFORM ledger_lock('directive:' || v_row.directive_id);
  SELECT r.id, r.notice_id, r.directive_id, r.acknowledged_at INTO v_row
  FROM notice_recipient r JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id
  WHERE r.token_hash = v_hash AND r.withdrawn_at IS NULL AND n.withdrawn_at IS NULL AND h.released_at IS NULL;
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
COMMENT ON FUNCTION acknowledge_notice IS 'Acknowledges the notice of one link, once, for the holder of its token. The caller appends the event.';
GRANT CREATE ON SCHEMA public TO edict_ledger_writer;
ALTER FUNCTION notice_of_link(text) OWNER TO edict_ledger_writer;
ALTER FUNCTION acknowledge_notice(text) OWNER TO edict_ledger_writer;
REVOKE CREATE ON SCHEMA public FROM edict_ledger_writer;
GRANT EXECUTE ON FUNCTION notice_of_link(text), acknowledge_notice(text) TO edict_app;
