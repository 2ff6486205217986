-- With a malware scanner, a new document is kept apart until the scanner has said that it is clean.

ALTER TABLE document ADD COLUMN quarantined_at timestamptz;
ALTER TABLE document ADD COLUMN malware text CHECK (length(malware) BETWEEN 1 AND 200);
ALTER TABLE document ADD CONSTRAINT document_infected_is_quarantined CHECK (malware IS NULL OR (quarantined_at IS NOT NULL AND state = 'needs_a_person'));
COMMENT ON COLUMN document.quarantined_at IS 'Since when the file may be neither read nor fetched: the malware scanner has not yet said that it is clean, or has found something.';
COMMENT ON COLUMN document.malware IS 'What the malware scanner found, by its name for it.';

GRANT SELECT (quarantined_at), UPDATE (quarantined_at, malware) ON document TO edict_worker;
