-- The number that the agency gives a communication, so that it can be named in the next one.
CALL ledger_alter('contact', $$ADD COLUMN their_reference text NOT NULL DEFAULT '' CHECK (length(their_reference) <= 100)$$);
