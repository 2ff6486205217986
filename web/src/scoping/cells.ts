import { type ScopeAt } from '../api/queries.js'
import { type Axis, type Scope, type ScopeCell, type ScopeEntry, type ScopeItem } from '../api/types.js'
import { inSentence, words } from '../words/words.js'

export const AXES: readonly Axis[] = ['product', 'group', 'path', 'place']
/** The server's limit: no one fills in a larger matrix correctly. */
export const MOST_CELLS = 2000
/** The maximum for one request. */
export const MOST_AT_ONCE = 500

// Names may contain commas.
const BETWEEN = ' · '

type CellIds = Pick<ScopeEntry, 'product_id' | 'group_id' | 'path_id' | 'place_id'>

export const cellKey = (cell: Pick<ScopeCell, 'product_id' | 'group_id'>): string =>
  `${cell.product_id ?? ''}|${cell.group_id ?? ''}`

/** The matrix cell that a grid cell represents, for the selected access path and place. */
export const idsOf = (cell: Pick<ScopeCell, 'product_id' | 'group_id'>, at: ScopeAt): CellIds => ({
  product_id: cell.product_id,
  group_id: cell.group_id,
  path_id: at.path_id ?? null,
  place_id: at.place_id ?? null,
})

/** The entry for exactly this cell, including one that was cleared, because its version numbers continue. */
export const entryOf = (entries: readonly ScopeEntry[], ids: CellIds): ScopeEntry | undefined =>
  entries.find((entry) => AXES.every((axis) => entry[`${axis}_id`] === ids[`${axis}_id`]))

/** The name of a cell's item on an axis, in words. */
export const nameOf = (items: readonly ScopeItem[], axis: Axis, id: string | null): string =>
  items.find((item) => item.id === id)?.name ?? words.scope.any[axis]

/** 'Halden 5 · Cleared': the name of a grid cell. */
export const cellName = (items: readonly ScopeItem[], cell: Pick<ScopeCell, 'product_id' | 'group_id'>): string =>
  [nameOf(items, 'product', cell.product_id), nameOf(items, 'group', cell.group_id)].join(BETWEEN)

/** 'Halden 5 · any group · Web · any place': a cell by its item on every axis that the matrix uses. */
export function fullName(items: readonly ScopeItem[], ids: CellIds): string {
  const named = AXES.filter((axis) => items.some((item) => item.axis === axis))
  return named.map((axis) => wordIn(nameOf(items, axis, ids[`${axis}_id`]), ids[`${axis}_id`])).join(BETWEEN)
}

// 'Any group' inside a sentence; names stay unchanged.
const wordIn = (name: string, id: string | null) => (id === null ? inSentence(name) : name)

/** 'any access path · Berlin': the current filter of the grid. */
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
