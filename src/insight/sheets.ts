import writeSheets, { type Cell, type Row, type Sheet } from 'write-excel-file/node'
import { printableLine } from '../domain/letters/printable.js'

export type { Cell, Row }

/** One sheet of a workbook: lines above the table, its heading, its rows. */
export interface TableSheet {
  readonly name: string
  readonly above: readonly string[]
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly Row[]
}

/** A workbook of tables. The only place that writes sheets. */
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

/**
 * Always declared as text: a subject that begins with = is not a formula. Characters that a sheet cannot contain are replaced as
 * in letters.
 */
export const text = (value: string): Cell => ({ type: String, value: printableLine(value) })
