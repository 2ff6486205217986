/** The axes of a scope matrix: products × groups of people × access paths × places. */
export const AXES = ['product', 'group', 'path', 'place'] as const
export type Axis = (typeof AXES)[number]

export const ANSWERS = ['in', 'out', 'undetermined'] as const
export type Answer = (typeof ANSWERS)[number]

/** One item of each axis; null if the axis is left open. */
export type Cell = Readonly<Record<Axis, string | null>>

/** An answer given for a cell. A null answer was removed and says nothing. */
export interface Entry extends Cell {
  readonly id: string
  readonly answer: Answer | null
}

/** The result for a cell: the answer, null if none was given, and the entries that it comes from. */
export interface Standing {
  readonly answer: Answer | null
  readonly by: readonly string[]
}

/** The items of each axis in a directive's possible scope. An axis without items is open: its cells say any. */
export type Axes = Readonly<Record<Axis, readonly string[]>>

/** Nobody can fill in a larger matrix correctly: use more general entries or fewer items. */
export const MOST_CELLS = 2000

/** Each set of axes that an entry can name, as the axes that it leaves open. */
const OPEN_AXES: readonly (readonly Axis[])[] = Array.from({ length: 2 ** AXES.length }, (_, mask) =>
  AXES.filter((_axis, at) => mask & (1 << at)),
)

const keyOf = (cell: Cell) => AXES.map((axis) => cell[axis] ?? '').join('|')

/** The entries by the cell that they name, built once for many questions. */
export type Said = ReadonlyMap<string, Entry>

export function saidBy(entries: readonly Entry[]): Said {
  return new Map(entries.filter((entry) => entry.answer !== null).map((entry) => [keyOf(entry), entry]))
}

/**
 * The answer for a cell. Of the entries that cover it, a more specific one overrides a more general one. If the remaining ones
 * conflict, the cell is undetermined and all of them are named: none is more specific, so a person decides.
 */
export function standingOf(said: Said, cell: Cell): Standing {
  const covering = OPEN_AXES.flatMap((open) => {
    // An axis that the cell leaves open is covered only by an entry that leaves it open too.
    if (open.some((axis) => cell[axis] === null)) return []
    const entry = said.get(keyOf({ ...cell, ...Object.fromEntries(open.map((axis) => [axis, null])) }))
    return entry ? [entry] : []
  })
  const left = covering.filter((entry) => !covering.some((other) => other !== entry && isWithin(other, entry)))
  const answers = new Set(left.map(({ answer }) => answer))
  return { answer: answers.size > 1 ? 'undetermined' : (left[0]?.answer ?? null), by: left.map(({ id }) => id) }
}

/** Whether every cell that `one` covers is also covered by `other`. */
function isWithin(one: Cell, other: Cell): boolean {
  return AXES.every((axis) => other[axis] === null || other[axis] === one[axis])
}

/** The number of cells. */
export function sizeOf(axes: Axes): number {
  return AXES.reduce((size, axis) => size * Math.max(1, axes[axis].length), 1)
}

/** Every cell of the axes, or of the part that a cell covers: an open axis is expanded. */
export function* cellsOf(axes: Axes, within: Cell = ANYWHERE): Generator<Cell> {
  const choices = AXES.map((axis) => (within[axis] !== null || axes[axis].length === 0 ? [within[axis]] : axes[axis]))
  const [products = [], groups = [], paths = [], places = []] = choices
  for (const product of products)
    for (const group of groups) for (const path of paths) for (const place of places) yield { product, group, path, place }
}

const ANYWHERE: Cell = { product: null, group: null, path: null, place: null }

/** The counts of cells by answer; `unanswered` are those without an answer. */
export interface Tally {
  readonly cells: number
  readonly in: number
  readonly out: number
  readonly undetermined: number
  readonly unanswered: number
}

export function tallyOf(said: Said, axes: Axes): Tally {
  const tally = { cells: 0, in: 0, out: 0, undetermined: 0, unanswered: 0 }
  if (AXES.every((axis) => axes[axis].length === 0)) return tally
  for (const cell of cellsOf(axes)) {
    tally.cells += 1
    tally[standingOf(said, cell).answer ?? 'unanswered'] += 1
  }
  return tally
}

/** A cell of the grid on the screen: products × groups, for one path and place, or for any of them. */
export interface GridCell extends Standing {
  readonly product_id: string | null
  readonly group_id: string | null
  /** Whether a cell inside it has a different answer: on one of the paths or places that it leaves open. */
  readonly varies: boolean
}

export function gridOf(said: Said, axes: Axes, at: Pick<Cell, 'path' | 'place'>): GridCell[] {
  const rows = axes.product.length > 0 ? axes.product : [null]
  const columns = axes.group.length > 0 ? axes.group : [null]
  return rows.flatMap((product) =>
    columns.map((group) => {
      const cell = { product, group, ...at }
      const standing = standingOf(said, cell)
      return { product_id: product, group_id: group, ...standing, varies: variesIn(said, axes, cell, standing.answer) }
    }),
  )
}

function variesIn(said: Said, axes: Axes, cell: Cell, answer: Answer | null): boolean {
  for (const inside of cellsOf(axes, cell)) if (standingOf(said, inside).answer !== answer) return true
  return false
}
