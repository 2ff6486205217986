import { type ScopeAt } from '../api/queries.js'
import { type Axis, type Scope, type ScopeCell, type ScopeEntry, type ScopeItem } from '../api/types.js'
import { inSentence, words } from '../words/words.js'

export const AXES: readonly Axis[] = ['product', 'group', 'path', 'place']
/** As the server holds it: beyond this nobody fills a matrix right. */
export const MOST_CELLS = 2000
/** As many as one request takes. */
export const MOST_AT_ONCE = 500

// Names have commas in them.
const BETWEEN = ' · '

type CellIds = Pick<ScopeEntry, 'product_id' | 'group_id' | 'path_id' | 'place_id'>

export const cellKey = (cell: Pick<ScopeCell, 'product_id' | 'group_id'>): string =>
  `${cell.product_id ?? ''}|${cell.group_id ?? ''}`

/** The cell of the matrix that a cell of the grid is, for the path and the place that are shown. */
export const idsOf = (cell: Pick<ScopeCell, 'product_id' | 'group_id'>, at: ScopeAt): CellIds => ({
  product_id: cell.product_id,
  group_id: cell.group_id,
  path_id: at.path_id ?? null,
  place_id: at.place_id ?? null,
})

/** The entry of exactly this cell; also one that was taken back, whose version goes on. */
export const entryOf = (entries: readonly ScopeEntry[], ids: CellIds): ScopeEntry | undefined =>
  entries.find((entry) => AXES.every((axis) => entry[`${axis}_id`] === ids[`${axis}_id`]))

/** What an axis of a cell says, in words. */
export const nameOf = (items: readonly ScopeItem[], axis: Axis, id: string | null): string =>
  items.find((item) => item.id === id)?.name ?? words.scope.any[axis]

/** 'Halden 5 · Cleared': what a cell of the grid is called. */
export const cellName = (items: readonly ScopeItem[], cell: Pick<ScopeCell, 'product_id' | 'group_id'>): string =>
  [nameOf(items, 'product', cell.product_id), nameOf(items, 'group', cell.group_id)].join(BETWEEN)

/** 'Halden 5 · any group · Web · any place': a cell on every axis of the matrix that has items. */
export function fullName(items: readonly ScopeItem[], ids: CellIds): string {
  const named = AXES.filter((axis) => items.some((item) => item.axis === axis))
  return named.map((axis) => wordIn(nameOf(items, axis, ids[`${axis}_id`]), ids[`${axis}_id`])).join(BETWEEN)
}

// 'Any group' inside a sentence; a name stays as it is written.
const wordIn = (name: string, id: string | null) => (id === null ? inSentence(name) : name)

/** 'any access path · Berlin': what the grid is shown for. */
export function atName(items: readonly ScopeItem[], at: ScopeAt): string {
  const { path_id = null, place_id = null } = at
  return [wordIn(nameOf(items, 'path', path_id), path_id), wordIn(nameOf(items, 'place', place_id), place_id)].join(BETWEEN)
}

export interface Grid {
  rows: ScopeCell[][]
  at: ScopeAt
}

/** The cells by row, as the table shows them. */
export function gridOf(scope: Scope, at: ScopeAt): Grid {
  const width = Math.max(1, scope.items.filter((item) => item.axis === 'group').length)
  const rows: ScopeCell[][] = []
  for (let from = 0; from < scope.grid.length; from += width) rows.push(scope.grid.slice(from, from + width))
  return { rows, at }
}

export const answerWord = (answer: ScopeCell['answer']): string =>
  answer === null ? words.scope.not_answered : words.scope.answer[answer]
