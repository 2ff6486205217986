import { say } from '../domain/catalogue/say.js'
import { sayDate, sayDue, sayDueIn, sayInstant } from '../domain/moments.js'
import type { DocketRead } from './docket.js'
import { type Cell, type Row, type TableSheet, text, workbook } from './sheets.js'

type Item = DocketRead['items'][number]

const COLUMNS = [
  'state',
  'due_on',
  'due',
  'due_there',
  'subject',
  'directive',
  'reference',
  'person',
  'entity',
  'seen_by',
] as const
type Column = (typeof COLUMNS)[number]
const WIDTHS: Record<Column, number> = {
  state: 14,
  due_on: 12,
  due: 40,
  due_there: 40,
  subject: 44,
  directive: 44,
  reference: 12,
  person: 24,
  entity: 28,
  seen_by: 24,
}

/** The docket as a workbook, by person and by entity. */
export function docketSheets(docket: DocketRead, reader: { name: string; organisation: string }): Promise<Buffer> {
  return workbook([sheetBy('person', docket, reader), sheetBy('entity', docket, reader)])
}

function sheetBy(group: 'person' | 'entity', docket: DocketRead, reader: { name: string; organisation: string }): TableSheet {
  const columns: Column[] = [group, ...COLUMNS.filter((column) => column !== group)]
  const facts = {
    ...reader,
    until: sayDate(docket.until),
    as_of: sayInstant(docket.as_of, docket.zone),
    shown: docket.items.length,
  }
  // Deadlines without an owner come first, because they need the reader's attention.
  const named = (item: Item) => (group === 'person' ? item.owner?.name : item.addressee?.name) ?? ''
  const rows = docket.items
    .map((item): [string, Row] => [named(item), columns.map((column) => CELLS[column](item, docket))])
    .sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
    .map(([, row]) => row)
  return {
    name: say(`docket/by_${group}`),
    above: ['docket/title', 'docket/confidential', ...(docket.cut ? ['docket/cut'] : [])].map((code) => say(code, facts)),
    columns: columns.map((column) => ({ head: say(`docket/${column}`), width: WIDTHS[column] })),
    rows,
  }
}

const CELLS: Record<Column, (item: Item, docket: DocketRead) => Cell> = {
  state: ({ due, critical }) =>
    text(say(`docket_state/${[due.late ? 'late' : '', critical ? 'critical' : ''].filter(Boolean).join('_') || 'open'}`)),
  due_on: ({ due }) => ({ type: Date, value: new Date(`${due.due_on}T00:00:00Z`), format: 'yyyy-mm-dd' }),
  due: ({ due }) => text(sayDue(due, due.place)),
  due_there: ({ due }, { zone }) => text(sayDueIn(due, zone) ?? ''),
  subject: ({ subject }) => text(subject),
  directive: ({ title }) => text(title),
  reference: ({ reference }) => text(reference),
  person: ({ owner }) => text(owner?.name ?? say('docket/nobody')),
  entity: ({ addressee }) => text(addressee?.name ?? say('docket/no_entity')),
  seen_by: ({ visibility }) => text(say(`visibility/${visibility}`)),
}
