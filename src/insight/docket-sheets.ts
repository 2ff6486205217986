import type { Locale } from '../domain/catalogue/locale.js'
import { say, sayCode } from '../domain/catalogue/say.js'
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
export function docketSheets(
  locale: Locale,
  docket: DocketRead,
  reader: { name: string; organisation: string },
): Promise<Buffer> {
  return workbook([sheetBy(locale, 'person', docket, reader), sheetBy(locale, 'entity', docket, reader)])
}

function sheetBy(
  locale: Locale,
  group: 'person' | 'entity',
  docket: DocketRead,
  reader: { name: string; organisation: string },
): TableSheet {
  const columns: Column[] = [group, ...COLUMNS.filter((column) => column !== group)]
  const facts = {
    ...reader,
    until: sayDate(locale, docket.until),
    as_of: sayInstant(locale, docket.as_of, docket.zone),
    shown: docket.items.length,
  }
  // Deadlines without an owner come first, because they need the reader's attention.
  const named = (item: Item) => (group === 'person' ? item.owner?.name : item.addressee?.name) ?? ''
  const rows = docket.items
    .map((item): [string, Row] => [named(item), columns.map((column) => CELLS[column](item, docket, locale))])
    .sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
    .map(([, row]) => row)
  return {
    name: say(locale, `docket_sheet/by_${group}`),
    above: ['docket_sheet/title', 'docket_sheet/confidential', ...(docket.cut ? ['docket_sheet/cut'] : [])].map((code) =>
      sayCode(locale, code, facts),
    ),
    columns: columns.map((column) => ({ head: say(locale, `docket_sheet/${column}`), width: WIDTHS[column] })),
    rows,
  }
}

const CELLS: Record<Column, (item: Item, docket: DocketRead, locale: Locale) => Cell> = {
  state: ({ due, critical }, _, locale) =>
    text(
      sayCode(locale, `docket_state/${[due.late ? 'late' : '', critical ? 'critical' : ''].filter(Boolean).join('_') || 'open'}`),
    ),
  due_on: ({ due }) => ({ type: Date, value: new Date(`${due.due_on}T00:00:00Z`), format: 'yyyy-mm-dd' }),
  due: ({ due }, _, locale) => text(sayDue(locale, due, due.place)),
  due_there: ({ due }, { zone }, locale) => text(sayDueIn(locale, due, zone) ?? ''),
  subject: ({ subject }) => text(subject),
  directive: ({ title }) => text(title),
  reference: ({ reference }) => text(reference),
  person: ({ owner }, _, locale) => text(owner?.name ?? say(locale, 'docket_sheet/nobody')),
  entity: ({ addressee }, _, locale) => text(addressee?.name ?? say(locale, 'docket_sheet/no_entity')),
  seen_by: ({ visibility }, _, locale) => text(say(locale, `docket_sheet/seen_${visibility}`)),
}
