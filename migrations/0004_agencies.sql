-- Agencies, the instruments that they issue, their contacts; our own legal entities.

CREATE TABLE agency (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  short_name text NOT NULL,
  jurisdiction text NOT NULL,
  zone text NOT NULL,
  place text NOT NULL,
  office_address text,
  office_hours jsonb,
  website text,
  source text,
  hours_source text,
  read_on date,
  checked text NOT NULL DEFAULT 'to_be_confirmed' CHECK (checked IN ('checked', 'to_be_confirmed')),
  version integer NOT NULL DEFAULT 1,
  made_at timestamptz NOT NULL DEFAULT edict_now()
);
COMMENT ON TABLE agency IS 'A public authority: its zone, office and hours as published.';

CREATE TABLE instrument (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES agency (id),
  code text NOT NULL,
  name text NOT NULL,
  description text,
  citation text,
  source text,
  read_on date,
  stage_labels jsonb NOT NULL DEFAULT '{}',
  UNIQUE (agency_id, code)
);
COMMENT ON TABLE instrument IS 'The kind of directive that an agency issues.';

CREATE TABLE agency_contact (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES agency (id),
  name text NOT NULL,
  office text,
  email text,
  phone text,
  verified_at timestamptz,
  verified_by uuid REFERENCES person (id),
  verified_how text,
  version integer NOT NULL DEFAULT 1,
  made_at timestamptz NOT NULL DEFAULT edict_now(),
  CHECK ((verified_at IS NULL) = (verified_by IS NULL AND verified_how IS NULL))
);
CREATE INDEX agency_contact_agency ON agency_contact (agency_id);
COMMENT ON TABLE agency_contact IS 'A person or desk at an agency. Nothing is sent to a contact that no person verified.';

CREATE TABLE addressee (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  jurisdiction text NOT NULL,
  address text,
  version integer NOT NULL DEFAULT 1,
  made_at timestamptz NOT NULL DEFAULT edict_now()
);
COMMENT ON TABLE addressee IS 'Which of our legal entities a directive binds.';

GRANT SELECT, INSERT, UPDATE ON agency, instrument, agency_contact, addressee TO edict_app;
GRANT SELECT ON agency, instrument, agency_contact, addressee TO edict_ledger_writer;
CREATE TRIGGER agency_ledger AFTER INSERT OR UPDATE ON agency FOR EACH ROW EXECUTE FUNCTION ledger_note('agencies');
CREATE TRIGGER instrument_ledger AFTER INSERT OR UPDATE ON instrument FOR EACH ROW EXECUTE FUNCTION ledger_note('agencies');
CREATE TRIGGER agency_contact_ledger AFTER INSERT OR UPDATE ON agency_contact FOR EACH ROW EXECUTE FUNCTION ledger_note('agencies');
CREATE TRIGGER addressee_ledger AFTER INSERT OR UPDATE ON addressee FOR EACH ROW EXECUTE FUNCTION ledger_note('addressees');

CREATE FUNCTION zone_place(p_zone text, p_agency uuid) RETURNS text LANGUAGE sql STABLE SET search_path = public AS $$
  SELECT COALESCE((SELECT place FROM agency WHERE id = p_agency AND zone = p_zone), replace(split_part(p_zone, '/', -1), '_', ' '))
$$;
COMMENT ON FUNCTION zone_place IS 'The place that people say for a zone: the agency''s own, or the last part of the zone''s name.';
GRANT EXECUTE ON FUNCTION zone_place(text, uuid) TO edict_app;
