-- What follows from deadlines outside the page of their directive: the calendar, and feeds that calendars of other programs ask.

-- The calendar asks for a range of days, open and settled alike.
CREATE INDEX deadline_by_due ON deadline (due_at, id);

CREATE TABLE calendar_feed (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  token_hash bytea NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  used_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX calendar_feed_person ON calendar_feed (person_id, made_at DESC);
COMMENT ON TABLE calendar_feed IS 'An address at which a calendar reads the deadlines that its owner may see at that moment, until they end it. Its token is kept as its hash.';
GRANT SELECT, INSERT, UPDATE (used_at, ended_at) ON calendar_feed TO edict_app;
