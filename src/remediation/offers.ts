import { JOIN_SUBJECT } from '../assurance/overrides/list-overrides.js'
import { LINKED } from '../directives/records.js'
import { OF_OWN_WORK } from '../documents/keep-document.js'
import { FULFILMENT, RESTING } from '../review/resting.js'

/** What the measures room provides to earlier rooms. Loaded with its module. */

/** SQL: an override of a release is shown with the subject of its measure. */
export const RELEASED_SUBJECT = 'LEFT JOIN release r ON r.id = g.subject_id LEFT JOIN measure about ON about.id = r.measure_id'

JOIN_SUBJECT.fill(RELEASED_SUBJECT)

LINKED.fill('measure', 'SELECT id FROM measure WHERE directive_id = $1 AND id = ANY ($2)')
LINKED.fill('evidence', 'SELECT id FROM evidence WHERE directive_id = $1 AND id = ANY ($2)')

OF_OWN_WORK.fill(
  'EXISTS (SELECT FROM evidence e JOIN measure m ON m.id = e.measure_id WHERE e.document_id = d.id AND (m.person_id = $2 OR m.verifier_id = $2))',
)

RESTING.fill('measure', {
  record: 'measure',
  subject: (may, actor) =>
    `SELECT m.subject FROM measure m WHERE m.id = r.subject_id AND (${may} OR ${actor} IN (m.person_id, m.verifier_id))`,
  owned: `SELECT id, 'measure' AS kind, person_id, subject, false AS adopted, dropped_at IS NOT NULL OR restored_at IS NOT NULL AS over FROM measure WHERE directive_id = $1`,
  rests: `SELECT 'measure' AS kind, mo.measure_id AS id, 'obligation' AS on_kind, mo.obligation_id AS on_id, m.made_at AS at
    FROM measure_obligation mo JOIN measure m ON m.id = mo.measure_id WHERE mo.directive_id = $1`,
})

/** SQL: a measure of obligation `o` proves it. The same for the list and for the facts that guard the compliance line. */
export const PROVED = 'EXISTS (SELECT FROM measure_obligation mo WHERE mo.obligation_id = o.id AND measure_proved(mo.measure_id))'

FULFILMENT.fill({
  measures:
    '(SELECT count(*)::int FROM measure_obligation mo JOIN measure n ON n.id = mo.measure_id WHERE mo.obligation_id = o.id AND n.dropped_at IS NULL)',
  proved: PROVED,
  waiting: `EXISTS (SELECT FROM measure_obligation mo JOIN measure n ON n.id = mo.measure_id JOIN evidence e ON e.measure_id = n.id
    WHERE mo.obligation_id = o.id AND e.judged_by IS NULL AND n.dropped_at IS NULL AND n.restored_at IS NULL)`,
  reopened: 'EXISTS (SELECT FROM measure_obligation mo WHERE mo.obligation_id = o.id AND mo.measure_id = x.subject_id)',
})
