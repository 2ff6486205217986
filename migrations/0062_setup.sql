-- What the checklist of the set-up reads: tests of the mail server, and backups that the operator's script reports
-- (docs/decisions/0042-joining-without-mail.md).

CREATE TABLE mail_test (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  asked_at timestamptz NOT NULL
);
CREATE INDEX mail_test_order ON mail_test (asked_at DESC, id);
COMMENT ON TABLE mail_test IS 'That an administrator had a test sent to their own address. What became of it is in the outbox and the deliveries.';
GRANT SELECT, INSERT ON mail_test TO edict_door;
GRANT SELECT (id, person_id) ON mail_test TO edict_worker, edict_door_keeper;
INSERT INTO ledger_allowance (kind, stream, who) VALUES ('mail.tested', 'settings:mail', 'administrator');

CREATE OR REPLACE FUNCTION effect_reader(p_kind text, p_subject uuid) RETURNS uuid LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT CASE p_kind
    WHEN 'reminder.send' THEN (SELECT person_id FROM reminder WHERE id = p_subject)
    WHEN 'calendar_entry.send' THEN (SELECT person_id FROM calendar_entry WHERE id = p_subject)
    WHEN 'switch_alarm.send' THEN (SELECT person_id FROM task WHERE id = p_subject)
    WHEN 'finding_mail.send' THEN (SELECT person_id FROM finding_mail WHERE id = p_subject)
    WHEN 'account_notice.send' THEN (SELECT person_id FROM account_notice WHERE id = p_subject)
    WHEN 'mail_test.send' THEN (SELECT person_id FROM mail_test WHERE id = p_subject)
    WHEN 'letter.send' THEN (SELECT sent_by FROM letter WHERE sending_id = p_subject)
    WHEN 'invitation.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
    WHEN 'password_reset.send' THEN (SELECT person_id FROM one_time_link WHERE id = p_subject)
  END
$$;

CREATE TABLE backup_record (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
  on_the_server_as text NOT NULL
);
CREATE INDEX backup_record_order ON backup_record (at DESC, id);
COMMENT ON TABLE backup_record IS 'A backup that the operator''s script reported with `edict backup record`. Edict does not make or read the backup.';
CALL ledger_table('backup_record', 'backup');
GRANT SELECT ON backup_record TO edict_ledger_writer, edict_door;
