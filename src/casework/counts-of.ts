import type { Access } from '../directives/access.js'
import type { RecordKind } from '../domain/access/policy.js'
import { RECORD_CLASSES } from '../domain/access/record-class.js'
import { COUNTED } from '../domain/records.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { RoomCounts } from './casework.schema.js'

/**
 * The subquery that counts what the reader sees in a room, or null if they can see nothing there. `$1` is the directive, `$2` the
 * reader.
 */
type Count = (access: Access) => string | null

const classesSeen = ({ sees }: Access, kind: RecordKind, own = false) =>
  RECORD_CLASSES.filter((one) => sees(kind, { class: one, own }))

const rows = (table: string, where = 'true') => `(SELECT count(*)::int FROM ${table} r WHERE r.directive_id = $1 AND ${where})`

/** Every row of a table for readers who see all of them; their own rows for readers who see only those. */
const allOrOwn =
  (table: string, kind: RecordKind, own: string, where = 'true'): Count =>
  ({ sees }) => {
    if (sees(kind)) return rows(table, where)
    return sees(kind, { own: true }) ? rows(table, `${where} AND (${own})`) : null
  }

const all =
  (table: string, kind: RecordKind): Count =>
  ({ sees }) =>
    sees(kind) ? rows(table) : null

const sum = (parts: (string | false)[]) => parts.filter(Boolean).join(' + ') || null

const standing =
  (ended: 'IS NULL' | 'IS NOT NULL'): Count =>
  ({ sees }) =>
    sees('obligation') && sees('decision')
      ? `${rows('obligation', `r.stands AND r.waived_at IS NULL AND r.ended_at ${ended}`)} + ${rows('commitment', `r.ended_at ${ended}`)}`
      : null

// A passage is as privileged as its document, and a document that is not visible counts as privileged.
const DEMANDS = `(SELECT count(*)::int FROM demand m LEFT JOIN document d ON d.id = m.document_id
  WHERE m.directive_id = $1 AND COALESCE(d.class, 'agency_restricted') = ANY ($3))`

const OWN_DOCUMENT = `r.added_by = $2 OR EXISTS (
  SELECT FROM evidence e JOIN measure m ON m.id = e.measure_id WHERE e.document_id = r.id AND (m.person_id = $2 OR m.verifier_id = $2))`

const COUNTS: { readonly [Name in keyof RoomCounts]: Count } = {
  obligations: ({ sees }) => (sees('demand') && sees('obligation') ? `GREATEST(${DEMANDS}, ${rows('obligation')})` : null),
  scope: all('decision', 'decision'),
  measures: allOrOwn('measure', 'measure', 'r.person_id = $2 OR r.verifier_id = $2'),
  hold: ({ sees }) =>
    sum([
      // Readers of facts see that there is a hold, but none of its rows, so the function counts for them.
      sees('hold_count') && '(SELECT count(*)::int FROM hold_counts($1))',
      sees('notice') && rows('notice', `r.kind = 'instruction'`),
    ]),
  monitoring: standing('IS NULL'),
  monitoring_ended: standing('IS NOT NULL'),
  documents: (access) =>
    classesSeen(access, 'document', true).length > 0
      ? rows('document', `(r.class = ANY ($4) OR (r.class = ANY ($5) AND (${OWN_DOCUMENT})))`)
      : null,
  letters: ({ sees }) => {
    if (sees('letter_draft')) return rows('letter_draft')
    return sees('letter', { sent: true }) ? rows('letter', `r.stage = 'sent'`) : null
  },
  contacts: all('contact', 'contact'),
  notifications: allOrOwn('notification', 'notification', 'r.person_id = $2'),
  tasks: allOrOwn('task', 'task', 'r.person_id = $2', 'r.done_at IS NULL AND r.cancelled_at IS NULL'),
  comments: (access) => (classesSeen(access, 'comment').length > 0 ? rows('comment', 'r.class = ANY ($6)') : null),
  ...(Object.fromEntries(COUNTED.map((kind) => [kind, all(kind, kind)])) as Record<(typeof COUNTED)[number], Count>),
}

/**
 * The number of items in each room of a directive, in one statement, as this reader's lists show them. Null for a room in which
 * the reader can see nothing: a zero would tell them that it is empty.
 */
export async function countsOf(tx: Tx, access: Access): Promise<RoomCounts> {
  const [row] = await tx.hot<Partial<RoomCounts>>(countsSql(access), countsParameters(access))
  return Object.fromEntries(NAMES.map((name) => [name, row?.[name] ?? null])) as RoomCounts
}

const NAMES = Object.keys(COUNTS) as (keyof RoomCounts)[]

/** The statement for this reader; readers with the same levels share its text. */
export function countsSql(access: Access): string {
  const parts = NAMES.flatMap((name) => {
    const sql = COUNTS[name](access)
    return sql === null ? [] : [`${sql} AS ${name}`]
  })
  // The list of values names every parameter once, so that each has a type even if no count uses it.
  const asked = 'FROM (VALUES ($1::uuid, $2::uuid, $3::text[], $4::text[], $5::text[], $6::text[])) asked'
  return `SELECT ${parts.length > 0 ? parts.join(', ') : 'true'} ${asked}`
}

export const countsParameters = (access: Access): unknown[] => [
  access.directive.id,
  access.actor.id,
  classesSeen(access, 'demand'),
  classesSeen(access, 'document'),
  classesSeen(access, 'document', true),
  classesSeen(access, 'comment'),
]
