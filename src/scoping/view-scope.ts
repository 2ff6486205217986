import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { AXES, type Axes, type Entry, gridOf, saidBy, tallyOf } from '../domain/scoping/matrix.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { readingIds } from '../review/rests-on.js'
import { EntryView, type ScopeQuery, ScopeView } from './scoping.schema.js'

type View = z.infer<typeof ScopeView>
type Row = z.infer<typeof EntryView>

/** The empty scope that people who do not work on the case see. */
const NO_SCOPE: View = {
  items: [],
  entries: [],
  tally: { cells: 0, in: 0, out: 0, undetermined: 0, unanswered: 0 },
  grid: [],
}

/** The scope as far as this reader may see it. */
export async function visibleScope(tx: Tx, { directive, sees }: Access, at: ScopeQuery = {}): Promise<View> {
  return sees('scope') ? viewScope(tx, directive.id, at) : NO_SCOPE
}

/** The matrix of a directive: its axes, its entries, the counts of its cells, and the grid for one path and place or for any. */
export async function viewScope(
  tx: Tx,
  directiveId: string,
  at: { path_id?: string | undefined; place_id?: string | undefined } = {},
): Promise<View> {
  const items = await listScopeItems(tx, directiveId)
  const entries = await listEntries(tx, directiveId)
  const axes = axesOf(items)
  const said = saidBy(entries.map(entryOf))
  const grid = items.length === 0 ? [] : gridOf(said, axes, { path: at.path_id ?? null, place: at.place_id ?? null })
  return { items, entries, tally: tallyOf(said, axes), grid: grid.map((cell) => ({ ...cell, by: [...cell.by] })) }
}

export const axesOf = (items: readonly Pick<View['items'][number], 'id' | 'axis'>[]): Axes =>
  Object.fromEntries(
    AXES.map((axis) => [axis, items.filter((item) => item.axis === axis).map(({ id }) => id)]),
  ) as unknown as Axes

const entryOf = ({ id, answer, product_id, group_id, path_id, place_id }: Row): Entry => ({
  ...{ id, answer },
  ...{ product: product_id, group: group_id, path: path_id, place: place_id },
})

/** The items that a directive concerns now, in the order of its axes. */
export function listScopeItems(tx: Tx, directiveId: string): Promise<View['items']> {
  return tx.query(
    `SELECT ${columnsOf(ScopeView.shape.items.element, 'i', { retired: 'i.retired_at IS NOT NULL' })}
     FROM scope_item s JOIN scope_axis_item i ON i.id = s.item_id WHERE s.directive_id = $1 AND s.removed_at IS NULL
     ORDER BY array_position(ARRAY['product', 'group', 'path', 'place'], i.axis), s.added_at, lower(i.name), i.id`,
    [directiveId],
  )
}

/** The entries of a directive's matrix, without those of items no longer in its possible scope. For people who work on the case. */
export function listEntries(tx: Tx, directiveId: string, ids: readonly string[] | null = null): Promise<Row[]> {
  return tx.query(
    `SELECT ${columnsOf(EntryView, 'e', { reading_ids: readingIds('scope_entry', 'e.id', 'true') })}
     FROM scope_entry e WHERE e.directive_id = $1 AND ($2::uuid[] IS NULL OR e.id = ANY ($2))
       AND NOT EXISTS (SELECT FROM unnest(ARRAY[e.product_id, e.group_id, e.path_id, e.place_id]) named (id) WHERE named.id IS NOT NULL
         AND NOT EXISTS (SELECT FROM scope_item s WHERE s.directive_id = e.directive_id AND s.item_id = named.id AND s.removed_at IS NULL))
     ORDER BY array_position($2, e.id), e.answered_at, e.id`,
    [directiveId, ids],
  )
}
