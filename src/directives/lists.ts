import { type Phrase, sayPhrase } from '../domain/catalogue/phrase.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Access } from './access.js'
import { AssignmentView, CommentView, ReceiptView, TaskView } from './directive.schema.js'
import { subjectOf } from './tasks.js'

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
    subject: subjectOf('t'),
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
  table: Exclude<keyof typeof QUERIES, 'task'>,
  directiveId: string,
  id: string | null = null,
): Promise<Row[]> {
  return tx.hot<Row>(QUERIES[table], [directiveId, id])
}

/** The tasks of a directive, or one of them, as the API shows them: with their subjects in the reader's language. */
export async function listTasks(tx: Tx, directiveId: string, id: string | null = null): Promise<TaskView[]> {
  const rows = await tx.hot<Omit<TaskView, 'subject'> & { subject: Phrase }>(QUERIES.task, [directiveId, id])
  return rows.map((row) => ({ ...row, subject: sayPhrase(tx.locale, row.subject) }))
}

/** The comments that this reader may see. */
export async function visibleComments(tx: Tx, { directive, sees }: Access): Promise<CommentView[]> {
  const comments = await listRows<CommentView>(tx, 'comment', directive.id)
  return comments.filter((comment) => sees('comment', { class: comment.class }))
}
