-- The heads of all streams of the ledger. A head sits on the row of its stream, in tables of rooms that come after the ledger; this view
-- is what the ledger reads, so that its SQL names no table of a later room. It reads with the rights of the role that asks.
CREATE VIEW ledger_head WITH (security_invoker = true) AS
  SELECT 'directive:' || id AS stream, ledger_seq AS seq, ledger_hash AS hash FROM directive
  UNION ALL SELECT 'person:' || id, ledger_seq, ledger_hash FROM person
  UNION ALL SELECT 'settings:' || name, ledger_seq, ledger_hash FROM settings_stream;
GRANT SELECT ON ledger_head TO edict_verifier;
