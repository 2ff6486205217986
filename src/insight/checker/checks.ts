import { isAcceptedOwner } from '../../directives/assignment-sql.js'
import type { RecordClass } from '../../domain/access/record-class.js'
import type { FindingCode, MendPlace } from '../../domain/findings.js'

/**
 * One check. To add one, add a row here, its code and its words; the migration of its tables lets the worker read ids and
 * instants.
 */
export interface Check {
  /** The kind of record that a finding is about, which decides who can see it. */
  readonly class: RecordClass
  /** Whether it is reported immediately, because nothing else in the product would report it in the meantime. */
  readonly grave: boolean
  /** The person notified first. If they are not available: the other one, then the lead counsel with access. */
  readonly first: 'owner' | 'lead'
  readonly where: MendPlace
  /** SQL: (directive_id, subject_id) of each finding, once. `$1` is now. */
  readonly sql: string
  /** SQL: the subject of a finding `f`, in its own words, read with the reader's access. Null for the directive itself. */
  readonly named: string | null
}

// A person who has just opened a directive has an hour to name an owner and a deadline; a person who has just added a duty has a
// day to plan it.
const OPEN = `d.stage <> 'closed' AND d.opened_at <= $1::timestamptz - interval '1 hour'`
const LIVE_COMMITMENT = `EXISTS (SELECT FROM commitment c WHERE c.directive_id = d.id AND c.ended_at IS NULL)`
const STANDING = `(
  SELECT o.id, o.directive_id, o.deadline_id, o.ends_on FROM obligation o WHERE o.stands AND o.ended_at IS NULL AND o.waived_at IS NULL
  UNION ALL SELECT c.id, c.directive_id, c.deadline_id, c.until_on FROM commitment c WHERE c.ended_at IS NULL)`
const TODAY = `($1::timestamptz AT TIME ZONE 'UTC')::date`
const OBLIGATION = 'SELECT o.subject FROM obligation o WHERE o.id = f.subject_id'

/** The table of checks. */
export const CHECKS: Readonly<Record<FindingCode, Check>> = {
  no_owner: {
    class: 'fact',
    grave: true,
    first: 'lead',
    where: 'people',
    // Commitments outlive closing, so someone must remain responsible for them.
    sql: `SELECT d.id AS directive_id, d.id AS subject_id FROM directive d
      WHERE (${OPEN} OR (d.stage = 'closed' AND ${LIVE_COMMITMENT})) AND NOT EXISTS (
        SELECT FROM assignment a WHERE a.directive_id = d.id AND ${isAcceptedOwner('a')}
          AND person_holds(a.person_id, d.id, 'case', 'work'))`,
    named: null,
  },
  no_deadline: {
    class: 'fact',
    grave: true,
    first: 'owner',
    where: 'deadlines',
    sql: `SELECT d.id AS directive_id, d.id AS subject_id FROM directive d
      JOIN directive_next n ON n.directive_id = d.id AND n.level = 'any' WHERE ${OPEN} AND n.act_by = 'infinity'`,
    named: null,
  },
  no_task: {
    class: 'fact',
    grave: false,
    first: 'owner',
    where: 'tasks',
    sql: `SELECT d.id AS directive_id, d.id AS subject_id FROM directive d
      WHERE ${OPEN} AND NOT EXISTS (
        SELECT FROM task t JOIN person p ON p.id = t.person_id
        WHERE t.directive_id = d.id AND t.done_at IS NULL AND t.cancelled_at IS NULL AND p.ended_at IS NULL)`,
    named: null,
  },
  verifier_left: {
    class: 'fact',
    grave: false,
    first: 'owner',
    where: 'measures',
    // A measure that is proved and restricts nothing no longer needs a verifier.
    sql: `SELECT m.directive_id, m.id AS subject_id FROM measure m JOIN directive d ON d.id = m.directive_id
      WHERE d.stage <> 'closed' AND m.restored_at IS NULL AND m.dropped_at IS NULL
        AND (m.restricts OR NOT EXISTS (SELECT FROM evidence e WHERE e.measure_id = m.id AND e.accepted_at IS NOT NULL))
        AND NOT person_holds(m.verifier_id, m.directive_id, 'case', 'work')`,
    named: 'SELECT m.subject FROM measure m WHERE m.id = f.subject_id',
  },
  obligation_without_measure: {
    class: 'fact',
    grave: false,
    first: 'owner',
    where: 'obligations',
    sql: `SELECT o.directive_id, o.id AS subject_id FROM obligation o JOIN directive d ON d.id = o.directive_id
      WHERE d.stage <> 'closed' AND o.waived_at IS NULL AND o.ended_at IS NULL AND o.made_at <= $1::timestamptz - interval '1 day'
        AND NOT EXISTS (SELECT FROM measure_obligation mo JOIN measure m ON m.id = mo.measure_id WHERE mo.obligation_id = o.id AND m.dropped_at IS NULL)`,
    named: OBLIGATION,
  },
  reading_past_review: {
    class: 'legal_advice',
    grave: false,
    first: 'lead',
    where: 'readings',
    sql: `SELECT r.directive_id, r.id AS subject_id FROM reading r JOIN directive d ON d.id = r.directive_id
      WHERE d.stage <> 'closed' AND r.review_on < ${TODAY}`,
    named: 'SELECT r.term FROM reading r WHERE r.id = f.subject_id',
  },
  override_unreviewed: {
    class: 'work_product',
    grave: false,
    first: 'lead',
    where: 'record',
    // The next weekday. If that is a holiday, the finding comes a day early rather than a day late.
    sql: `SELECT o.directive_id, o.id AS subject_id FROM guard_override o
      WHERE o.reviewed_at IS NULL AND ${TODAY} > (o.at AT TIME ZONE 'UTC')::date
        + CASE extract(isodow FROM o.at AT TIME ZONE 'UTC') WHEN 5 THEN 3 WHEN 6 THEN 2 ELSE 1 END`,
    named: `SELECT o.reason FROM guard_override o WHERE o.id = f.subject_id`,
  },
  decision_past_review: {
    class: 'fact',
    grave: false,
    first: 'owner',
    where: 'scope',
    // Also on a closed directive: the measures taken under the decision remain in force until a review ends it.
    sql: `SELECT c.directive_id, c.id AS subject_id FROM decision c
      WHERE c.approved_at IS NOT NULL AND c.ended_at IS NULL AND c.review_at <= $1::timestamptz`,
    named: 'SELECT c.chosen FROM decision c WHERE c.id = f.subject_id',
  },
  duty_without_next: {
    class: 'fact',
    grave: true,
    first: 'owner',
    where: 'monitoring',
    sql: `SELECT s.directive_id, s.id AS subject_id FROM ${STANDING} s
      WHERE s.deadline_id IS NOT NULL AND (s.ends_on IS NULL OR s.ends_on >= ${TODAY})
        AND NOT EXISTS (SELECT FROM deadline l WHERE (l.id = s.deadline_id OR l.series_id = s.deadline_id) AND l.status IN ('open', 'paused'))`,
    named: `${OBLIGATION} UNION ALL SELECT c.subject FROM commitment c WHERE c.id = f.subject_id`,
  },
  duty_past_its_end: {
    class: 'fact',
    grave: false,
    first: 'owner',
    where: 'monitoring',
    sql: `SELECT s.directive_id, s.id AS subject_id FROM ${STANDING} s WHERE s.ends_on < ${TODAY}`,
    named: `${OBLIGATION} UNION ALL SELECT c.subject FROM commitment c WHERE c.id = f.subject_id`,
  },
  reminder_undelivered: {
    class: 'fact',
    grave: true,
    first: 'owner',
    where: 'deadlines',
    // Refused, failed for good, or not accepted within half an hour; for as long as the deadline is open and has not moved.
    sql: `SELECT r.directive_id, r.id AS subject_id FROM reminder r
      JOIN deadline l ON l.id = r.deadline_id AND l.status = 'open'
      WHERE NOT EXISTS (SELECT FROM reminder n WHERE n.deadline_id = r.deadline_id AND n.due_version > r.due_version) AND ((r.state = 'suppressed' AND r.state_reason IN ('undeliverable', 'failed'))
        OR (r.state = 'planned' AND r.fire_at <= $1::timestamptz - interval '30 minutes'))`,
    named: 'SELECT l.subject FROM reminder r JOIN deadline l ON l.id = r.deadline_id WHERE r.id = f.subject_id',
  },
  file_altered: {
    // The title of a document is as privileged as the document, so only people who work on the case learn of it.
    class: 'legal_advice',
    grave: true,
    first: 'owner',
    where: 'documents',
    // Also on a closed directive: what was received and sent must still be provable.
    sql: 'SELECT x.directive_id, x.id AS subject_id FROM document x WHERE x.altered_at IS NOT NULL',
    named: 'SELECT x.title FROM document x WHERE x.id = f.subject_id',
  },
  document_unread: {
    class: 'legal_advice',
    grave: false,
    first: 'owner',
    where: 'documents',
    // Only what failed on our side: a file that is encrypted or damaged says so on its own page.
    // Effects given up before documents said so count too.
    sql: `SELECT x.directive_id, x.id AS subject_id FROM document x WHERE x.state = 'needs_a_person' AND x.reason IN ('not_read', 'not_scanned')
      UNION SELECT x.directive_id, x.id FROM outbox o JOIN document x ON x.id = o.subject_id AND x.state = 'reading'
      WHERE o.state = 'dead' AND o.kind IN ('document.read', 'document.scan')`,
    named: 'SELECT x.title FROM document x WHERE x.id = f.subject_id',
  },
}
