-- Mails about findings are called what they are. Rows that wait to be sent, and what was delivered, keep their effect under its new name.

ALTER TABLE mend_mail RENAME TO finding_mail;
ALTER INDEX mend_mail_pkey RENAME TO finding_mail_pkey;
ALTER INDEX mend_mail_one_digest RENAME TO finding_mail_one_digest;
COMMENT ON TABLE finding_mail IS 'A mail to one person about findings they can resolve: a digest for each of their calendar days, and serious findings at once. Delivery, not record.';

ALTER FUNCTION menders(uuid, text) RENAME TO finding_recipients;
COMMENT ON FUNCTION finding_recipients IS 'Who is notified of a finding: the owner or the lead, as p_first says, otherwise the other one; otherwise lead counsel who may see the directive; otherwise the counsel who are its members.';

UPDATE outbox SET kind = 'finding_mail.send' WHERE kind = 'mend_mail.send';
UPDATE delivery SET kind = 'finding_mail' WHERE kind = 'mend_mail';
UPDATE finding_mail SET state_reason = 'nothing_left' WHERE state_reason = 'nothing_to_mend';
