import type { Locale } from '../domain/catalogue/locale.js'
import { say, sayCode } from '../domain/catalogue/say.js'
import { sayDue, sayInstant } from '../domain/moments.js'
import { type Cell, text, workbook } from './sheets.js'
import type { Line, TraceRead } from './trace.js'

type Measure = Line['measures'][number]
type Evidence = Measure['evidence'][number]

/** One path through the trace: a line with one of its measures and one piece of its evidence, if there are any. */
interface Way {
  readonly line: Line
  readonly measure: Measure | null
  readonly evidence: Evidence | null
}

const COLUMNS: Record<string, { width: number; cell: (way: Way, locale: Locale) => string }> = {
  source: { width: 14, cell: ({ line }, locale) => say(locale, `trace_source/${line.source.kind}`) },
  document: { width: 30, cell: ({ line }) => line.source.demand?.document_title ?? '' },
  page: { width: 7, cell: ({ line }) => String(line.source.demand?.page ?? '') },
  passage: { width: 50, cell: ({ line }) => line.source.demand?.quote ?? '' },
  reading: {
    width: 40,
    cell: ({ line }, locale) =>
      line.readings.map((one) => `${one.term}: ${one.adopted ?? say(locale, 'trace_sheet/not_adopted')}`).join('\n'),
  },
  obligation: { width: 40, cell: ({ line }) => line.obligation?.subject ?? '' },
  person: { width: 22, cell: ({ line }) => line.obligation?.person?.name ?? '' },
  due: {
    width: 34,
    cell: ({ line }, locale) => (line.obligation?.due ? sayDue(locale, line.obligation.due, line.obligation.due.place) : ''),
  },
  measure: { width: 40, cell: ({ measure }) => measure?.subject ?? '' },
  measure_state: { width: 18, cell: ({ measure }, locale) => (measure ? say(locale, `trace_measure/${measure.state}`) : '') },
  owner: { width: 22, cell: ({ measure }) => measure?.person.name ?? '' },
  verifier: { width: 22, cell: ({ measure }) => measure?.verifier.name ?? '' },
  evidence: {
    width: 34,
    cell: ({ evidence }, locale) => (evidence ? (evidence.document_title ?? say(locale, 'trace_sheet/document_not_seen')) : ''),
  },
  evidence_state: { width: 14, cell: ({ evidence }, locale) => (evidence ? stateOf(locale, evidence) : '') },
  proof: { width: 14, cell: ({ line }, locale) => (line.obligation ? say(locale, `trace_proof/${line.obligation.proof}`) : '') },
  gaps: { width: 40, cell: ({ line }, locale) => line.gaps.map((gap) => say(locale, `trace_gap/${gap}`)).join('; ') },
}

/** The trace as a table: a row for each path from a source to a piece of evidence, and one for each path that ends earlier. */
export function traceSheet(
  locale: Locale,
  trace: TraceRead,
  reader: { name: string; organisation: string; zone: string },
): Promise<Buffer> {
  const facts = { reference: trace.reference, title: trace.title, ...reader, as_of: sayInstant(locale, trace.as_of, reader.zone) }
  const columns = Object.entries(COLUMNS)
  return workbook([
    {
      name: say(locale, 'trace_sheet/sheet'),
      above: [say(locale, 'trace_sheet/title', facts), say(locale, 'trace_sheet/confidential', facts)],
      columns: columns.map(([name, { width }]) => ({ head: sayCode(locale, `trace_sheet/${name}`), width })),
      rows: trace.lines.flatMap(waysOf).map((way): Cell[] => columns.map(([, { cell }]) => text(cell(way, locale)))),
    },
  ])
}

function stateOf(locale: Locale, { act, state }: Evidence): string {
  const said = say(locale, `trace_evidence/${state}`)
  return act === 'do' ? said : say(locale, 'trace_sheet/of_undoing', { state: said })
}

function waysOf(line: Line): Way[] {
  if (line.measures.length === 0) return [{ line, measure: null, evidence: null }]
  return line.measures.flatMap((measure): Way[] =>
    measure.evidence.length === 0
      ? [{ line, measure, evidence: null }]
      : measure.evidence.map((evidence) => ({ line, measure, evidence })),
  )
}
