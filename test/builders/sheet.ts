import type { Client } from '../harness/client.js'
import { entryOf } from '../letters/zip.js'

export interface SheetCell {
  kind: string
  text: string
}

/** The cells of a sheet as they are in its XML: the type and content of each. */
export async function sheetOf(client: Client, path: string, number = 1): Promise<SheetCell[][]> {
  const bytes = await client.bytes(path)
  const shared = [...entryOf(bytes, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) => plain(si!))
  const xml = entryOf(bytes, `xl/worksheets/sheet${number}.xml`)
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: SheetCell[] = []
    for (const [, attributes, inside = ''] of row!.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const kind = inside.includes('<f') ? 'formula' : (/ ?t="(\w+)"/.exec(attributes!)?.[1] ?? 'n')
      cells[columnOf(attributes!)] = { kind, text: kind === 's' ? shared[Number(plain(inside))]! : plain(inside) }
    }
    return Array.from(cells, (cell) => cell ?? { kind: 'n', text: '' })
  })
}

/** The first is `A`. */
const columnOf = (attributes: string): number =>
  [...(/ ?r="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? '')].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Each row as one line of text. */
export const rowsAsText = (rows: SheetCell[][]): string[] => rows.map((row) => row.map(({ text }) => text).join(' | '))

const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
