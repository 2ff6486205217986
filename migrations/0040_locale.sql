-- The locale that a person chose: the language of their screens and mails, and how dates and numbers are written.

CALL ledger_alter('person', $$ADD COLUMN locale text CHECK (locale IN ('en-US', 'en-GB', 'de'))$$);
COMMENT ON COLUMN person.locale IS 'Null: what the browser asks for, and in mails the locale of the installation (LOCALE).';
GRANT UPDATE (locale) ON person TO edict_app;
GRANT SELECT (locale) ON person TO edict_worker;
