import type { Level } from '../../src/domain/access/policy.js'
import type { FullDirective } from '../builders/full-directive.js'
import { always, never, RECORDS, type WrittenRecord } from '../builders/records.js'

export type Row = Record<string, any>

/** A person who sends requests, and the access that DESIGN gives them to the directive of each visibility. */
export interface Reader {
  name: string
  id: string | null
  levels: Record<'open' | 'restricted' | 'sealed', Level[]>
  /** The events that an auditor sees: those that belong to no directive belong to the organisation. */
  audits: 'nothing' | 'the organisation' | 'all but sealed'
  /** Whether they may open a directive. */
  opens: boolean
}

export interface World {
  rows: Map<string, Row[]>
  directives: Record<string, FullDirective>
}

/** Whether a row is visible or writable at a level. `me` is the person who asks. */
type Rule = (row: Row, me: string, world: World) => boolean

/** A part of the records that have a separate file in `test/records/`. */
const byTable = <Part extends 'lower' | 'writes'>(part: Part): Record<string, WrittenRecord[Part]> =>
  Object.fromEntries(Object.values(RECORDS).map((record) => [record.table, record[part]]))
const fact: Rule = (row) => row.class === 'fact'
const own: Rule = (row, me) => row.person_id === me

const find = (world: World, table: string, id: string): Row => (world.rows.get(table) ?? []).find((row) => row.id === id) as Row
const documentOf = (row: Row, world: World) => find(world, 'document', row.document_id)
const ownMeasure: Rule = (row, me) => row.person_id === me || row.verifier_id === me
const evidenceOfOwnMeasure: Rule = (row, me, world) => ownMeasure(find(world, 'measure', row.measure_id), me, world)
const provesOwnMeasure: Rule = (row, me, world) =>
  (world.rows.get('evidence') ?? []).some((one) => one.document_id === row.id && evidenceOfOwnMeasure(one, me, world))
const ownFile: Rule = (row, me, world) => fact(row, me, world) && (row.added_by === me || provesOwnMeasure(row, me, world))

/**
 * What `read` and `work` see of each table, written by hand from DESIGN section 5. `case` sees everything except what `CASE_SEES`
 * narrows.
 */
export const SIGHT_WRITTEN: Record<string, { read: Rule; work: Rule }> = {
  ...byTable('lower'),
  assignment: { read: always, work: always },
  authenticity_check: { read: always, work: never },
  breach: { read: never, work: never },
  calendar_entry: { read: never, work: never },
  comment: { read: fact, work: never },
  commitment: { read: always, work: never },
  compliance_option: { read: never, work: never },
  contact: { read: always, work: never },
  contact_note: { read: never, work: never },
  deadline: { read: always, work: always },
  deadline_event: { read: always, work: never },
  deadline_proposal: { read: always, work: never },
  decision: { read: always, work: never },
  decision_review: { read: always, work: never },
  demand: { read: (row, me, world) => fact(documentOf(row, world), me, world), work: never },
  directive: { read: always, work: always },
  directive_access: { read: own, work: own },
  directive_next: { read: always, work: always },
  directive_text: { read: never, work: never },
  directive_wall: { read: never, work: never },
  document: { read: fact, work: ownFile },
  document_page: {
    read: (row, me, world) => fact(documentOf(row, world), me, world),
    work: (row, me, world) => ownFile(documentOf(row, world), me, world),
  },
  evidence: { read: always, work: evidenceOfOwnMeasure },
  finding: { read: fact, work: never },
  ground: { read: always, work: never },
  guard_override: { read: never, work: never },
  hold: { read: never, work: never },
  hold_system: { read: never, work: never },
  ledger_body: { read: never, work: never },
  ledger_event: { read: fact, work: never },
  letter: { read: (row) => row.stage === 'sent', work: never },
  letter_draft: { read: never, work: never },
  letter_version: { read: never, work: never },
  measure: { read: always, work: ownMeasure },
  measure_dependency: { read: always, work: never },
  measure_obligation: { read: always, work: never },
  notice: { read: never, work: never },
  notice_recipient: { read: never, work: never },
  notice_rung: { read: never, work: never },
  modification: { read: fact, work: never },
  notification: { read: always, work: own },
  obligation: { read: always, work: never },
  playbook_item: { read: never, work: never },
  proceeding: { read: always, work: never },
  question: { read: fact, work: never },
  reading: { read: never, work: never },
  receipt: { read: always, work: never },
  release: { read: always, work: evidenceOfOwnMeasure },
  reminder: { read: never, work: never },
  reopening: { read: always, work: own },
  request_key: { read: never, work: never },
  scope_entry: { read: never, work: never },
  scope_item: { read: never, work: never },
  rests_on: { read: never, work: never },
  switch_call: { read: always, work: evidenceOfOwnMeasure },
  task: { read: always, work: own },
}

/**
 * What may be written to each table at which level: a new row (`add`), or a change to an existing one (`change`). `case` may do
 * everything.
 */
export const WRITES_WRITTEN: Record<string, { add: Partial<Record<Level, Rule>>; change: Partial<Record<Level, Rule>> }> = {
  ...byTable('writes'),
  assignment: {
    // A person who was asked to take over also ends the previous assignment.
    add: { read: askedFor, work: askedFor },
    change: { read: askedFor, work: askedFor },
  },
  authenticity_check: { add: {}, change: {} },
  breach: { add: {}, change: {} },
  // Anyone with access to the directive may request a calendar refresh.
  calendar_entry: { add: { read: always, work: always }, change: {} },
  comment: { add: {}, change: {} },
  commitment: { add: {}, change: {} },
  compliance_option: { add: {}, change: {} },
  contact: { add: {}, change: {} },
  contact_note: { add: {}, change: {} },
  deadline: { add: {}, change: {} },
  deadline_event: { add: {}, change: {} },
  deadline_proposal: { add: {}, change: {} },
  decision: { add: {}, change: {} },
  decision_review: { add: {}, change: {} },
  demand: { add: {}, change: {} },
  directive: { add: {}, change: {} },
  directive_access: { add: {}, change: {} },
  directive_wall: { add: {}, change: {} },
  document: { add: { work: ownUpload }, change: { work: ownUpload } },
  evidence: { add: { work: evidenceOfOwnMeasure }, change: { work: evidenceOfOwnMeasure } },
  ground: { add: {}, change: {} },
  guard_override: { add: {}, change: {} },
  hold: { add: {}, change: {} },
  hold_system: { add: {}, change: {} },
  letter: { add: {}, change: {} },
  letter_draft: { add: {}, change: {} },
  measure: { add: {}, change: { work: (row, me) => row.verifier_id === me } },
  measure_dependency: { add: {}, change: {} },
  measure_obligation: { add: {}, change: {} },
  notice: { add: {}, change: {} },
  notice_recipient: { add: {}, change: {} },
  notice_rung: { add: {}, change: {} },
  modification: { add: {}, change: {} },
  // The person responsible for a notification records that it was sent.
  notification: { add: {}, change: { work: own } },
  obligation: { add: {}, change: {} },
  playbook_item: { add: {}, change: {} },
  proceeding: { add: {}, change: {} },
  question: { add: {}, change: {} },
  reading: { add: {}, change: {} },
  receipt: { add: {}, change: {} },
  release: { add: {}, change: {} },
  reminder: { add: {}, change: {} },
  // The person who must resolve the item records the result.
  reopening: { add: {}, change: { work: own } },
  request_key: { add: {}, change: {} },
  scope_entry: { add: {}, change: {} },
  scope_item: { add: {}, change: {} },
  rests_on: { add: {}, change: {} },
  // Owner and verifier may request checks and dry runs, but may not turn anything off or on.
  switch_call: { add: { work: asksOfOwnMeasure }, change: {} },
  task: { add: { read: own, work: own }, change: { read: own, work: own } },
}

function asksOfOwnMeasure(row: Row, me: string, world: World): boolean {
  const asks = (row.act === 'verify' || row.dry_run) && (row.asked_by === null || row.asked_by === me)
  return asks && evidenceOfOwnMeasure(row, me, world)
}

function ownUpload(row: Row, me: string): boolean {
  return row.class === 'fact' && row.added_by === me
}

function askedFor(row: Row, me: string, world: World): boolean {
  return (world.rows.get('assignment') ?? []).some(
    (one) =>
      one.directive_id === row.directive_id &&
      one.kind === row.kind &&
      one.stage === row.stage &&
      one.person_id === me &&
      one.ended_at === null &&
      one.returned_at === null,
  )
}

const visibilityOf = (world: World, row: Row): keyof Reader['levels'] | null => {
  const id = row.directive_id ?? (row.reference ? row.id : null)
  const found = Object.entries(world.directives).find(([, directive]) => directive.id === id)
  return found ? (found[0] as keyof Reader['levels']) : null
}

/** Whether the reader sees this row of this table. */
export function sees(world: World, reader: Reader, table: string, row: Row): boolean {
  if (reader.id === null) return false
  const visibility = visibilityOf(world, row)
  const levels = visibility ? reader.levels[visibility] : []
  if (table === 'request_key')
    return row.person_id === reader.id && (visibility === null || levels.includes('case') || levels.includes(row.level))
  if (
    table === 'ledger_event' &&
    (visibility === null ? reader.audits !== 'nothing' : visibility !== 'sealed' && reader.audits === 'all but sealed')
  )
    return true
  return levels.some((level) => level === 'case' || SIGHT_WRITTEN[table]![level](row, reader.id as string, world))
}

/** Whether the reader may write this row. Nobody can change a row that they cannot see. */
export function may(world: World, reader: Reader, table: string, how: 'add' | 'change', row: Row): boolean {
  if (reader.id === null) return false
  if (table === 'request_key') return how === 'add' && row.person_id === reader.id
  if (table === 'directive' && how === 'add') return row.opened_by === reader.id && reader.opens
  if (how === 'change' && !sees(world, reader, table, row)) return false
  const visibility = visibilityOf(world, row)
  const levels = visibility ? reader.levels[visibility] : []
  return levels.some(
    (level) => level === 'case' || WRITES_WRITTEN[table]?.[how][level]?.(row, reader.id as string, world) === true,
  )
}
