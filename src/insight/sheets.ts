import writeSheets, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import { printableLine } from '../domain/letters/printable.js'

export type { Cell, Row }

/** One sheet of a workbook: lines above, the head of the table, its rows. */
export interface TableSheet {
  readonly name: string
  readonly above: readonly string[]
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly Row[]
}

/** A workbook of tables. The one place that writes sheets. */
export function workbook(sheets: readonly TableSheet[]): Promise<Buffer> {
  const written = sheets.map(({ name, above, columns, rows }) => ({
    sheet: name,
    data: [
      ...above.map((line): Row => [text(line)]),
      columns.map(({ head }) => ({ ...text(head), fontWeight: 'bold' as const })),
      ...rows,
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 1,
  }))
  return (writeSheets(written as Sheet<never>[]) as { toBuffer(): Promise<Buffer> }).toBuffer()
}

/** Said to be text, whatever it begins with: a subject that begins with = is no formula. What no sheet can hold is printed as a letter writes it. */
export const text = (value: string): Cell => ({ type: String, value: printableLine(value) })
