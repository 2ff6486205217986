import { RESTING } from '../review/resting.js'

/** What the scoping room provides to earlier rooms. Loaded with its module. */

RESTING.fill('scope_entry', {
  record: 'scope',
  subject: (may) => `SELECT concat_ws(' · ', p.name, g.name, a.name, l.name) FROM scope_entry e
    LEFT JOIN scope_axis_item p ON p.id = e.product_id LEFT JOIN scope_axis_item g ON g.id = e.group_id
    LEFT JOIN scope_axis_item a ON a.id = e.path_id LEFT JOIN scope_axis_item l ON l.id = e.place_id WHERE e.id = r.subject_id AND ${may}`,
  owned: `SELECT e.id, 'scope_entry' AS kind, NULL::uuid AS person_id, NULL AS subject, false AS adopted, e.answer IS NULL OR EXISTS (
      SELECT FROM scope_item i WHERE i.directive_id = $1 AND i.removed_at IS NOT NULL AND i.item_id IN (e.product_id, e.group_id, e.path_id, e.place_id)) AS over
    FROM scope_entry e WHERE e.directive_id = $1`,
})

RESTING.fill('decision', {
  record: 'decision',
  subject: (may) => `SELECT c.chosen FROM decision c WHERE c.id = r.subject_id AND ${may}`,
  owned: `SELECT id, 'decision' AS kind, author_id AS person_id, left(chosen, 300) AS subject, false AS adopted, ended_at IS NOT NULL AS over FROM decision WHERE directive_id = $1`,
})
