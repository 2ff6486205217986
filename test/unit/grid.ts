/**
 * A table written by hand, as text: a heading with the columns, then one line per row, which starts with the row's name. Throws
 * if a line has more or fewer cells than the heading has columns.
 * @returns row → column → cell
 */
export function readGrid(text: string): Map<string, Map<string, string>> {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return new Map(
    lines.map(([row = '', ...cells]) => {
      if (cells.length !== head.length) throw new Error(`${row} has ${cells.length} cells for ${head.length} columns`)
      return [row, new Map(head.map((column, index) => [column, cells[index] as string]))]
    }),
  )
}

/** Several such tables under one heading, each introduced by a line with only its name. */
export function readGrids(text: string): Map<string, Map<string, Map<string, string>>> {
  const [head, ...parts] = text.trim().split(/\n\s*\n/)
  return new Map(
    parts.map((part) => {
      const [name = '', ...lines] = part.trim().split('\n')
      return [name.trim(), readGrid([head, ...lines].join('\n'))]
    }),
  )
}
