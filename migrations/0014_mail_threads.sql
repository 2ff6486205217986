-- A mail names itself and the mails that it answers: so that a directive shows it under the one that it answers.

ALTER TABLE document ADD COLUMN message_id text;
ALTER TABLE document ADD COLUMN answers text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN document.message_id IS 'Of a mail: the Message-ID that it says it has. Anyone can write one, so it groups, and decides nothing.';
COMMENT ON COLUMN document.answers IS 'Of a mail: the Message-IDs that it says it answers, the nearest first.';

GRANT UPDATE (message_id, answers) ON document TO edict_worker;
