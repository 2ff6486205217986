-- The page of all dealings with one agency: its directives by their opening, and the letters that went to it.

CREATE INDEX directive_agency_by_opening ON directive (agency_id, opened_at DESC, reference DESC);
CREATE INDEX letter_sent ON letter (contact_id, sent_at DESC, id) WHERE stage = 'sent';
