import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { AssignmentView, CommentView, ReceiptView, TaskView } from './directive.schema.js'

/** The columns of each list as the API shows them. `$1` is the directive, `$2` one row of it or null for all. */

const one = (alias: string) => `${alias}.directive_id = $1 AND ($2::uuid IS NULL OR ${alias}.id = $2)`

const RECEIPTS = `
  SELECT ${columnsOf(ReceiptView, 'r')}
  FROM receipt r WHERE ${one('r')} ORDER BY r.received_at, r.id`

// A voided comment keeps its place, but its text is no longer shown.
const COMMENTS = `
  SELECT ${columnsOf(CommentView, 'c', { body: 'CASE WHEN c.voided_at IS NULL THEN c.body END', author: 'person_ref(c.author_id)' })}
  FROM comment c WHERE ${one('c')} ORDER BY c.written_at, c.id`

const ASSIGNMENTS = `
  SELECT ${columnsOf(AssignmentView, 'a', { person: 'person_ref(a.person_id)' })}
  FROM assignment a WHERE ${one('a')} ORDER BY a.given_at, a.id`

const TASKS = `
  SELECT ${columnsOf(TaskView, 't', {
    person: 'person_ref(t.person_id)',
    late: '(t.due_at < edict_now() AND t.done_at IS NULL AND t.cancelled_at IS NULL) IS TRUE',
    reference: 'd.reference',
    directive_title: 'd.title',
  })}
  FROM task t JOIN directive d ON d.id = t.directive_id WHERE ${one('t')}
  ORDER BY (t.done_at IS NOT NULL OR t.cancelled_at IS NOT NULL), t.due_at NULLS LAST, t.made_at, t.id`

const QUERIES = { receipt: RECEIPTS, comment: COMMENTS, assignment: ASSIGNMENTS, task: TASKS } as const

/** The rows of one of a directive's lists, as the API shows them. */
export function listRows<Row>(
  tx: Tx,
  table: keyof typeof QUERIES,
  directiveId: string,
  id: string | null = null,
): Promise<Row[]> {
  return tx.query<Row>(QUERIES[table], [directiveId, id])
}
