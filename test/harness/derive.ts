/** The derived rows of directives that were inserted with triggers off. */
export const DERIVE = `
  INSERT INTO directive_next (directive_id, level, act_by, reference, visibility, stage, agency_id, live_proceedings)
    SELECT id, 'any', 'infinity', reference, visibility, stage, agency_id, live_proceedings FROM directive ON CONFLICT DO NOTHING;
  INSERT INTO directive_text (directive_id, words)
    SELECT id, directive_words(reference, title, summary, agency_reference) FROM directive ON CONFLICT DO NOTHING`
