import { useState } from 'react'
import { type ScopeCell } from '../api/types.js'
import { cellKey } from './cells.js'

/** A place in the grid. */
export interface Spot {
  row: number
  column: number
}

/**
 * Which cells are selected, and where a range selection started. Cells are identified by their items, so a refetch does not move
 * the selection.
 */
export function useSelection(rows: readonly ScopeCell[][]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<Spot>({ row: 0, column: 0 })
  const cells = rows.flat().filter((cell) => keys.has(cellKey(cell)))
  const select = (chosen: readonly ScopeCell[]) => setKeys(new Set(chosen.map(cellKey)))
  return {
    cells,
    has: (cell: ScopeCell) => keys.has(cellKey(cell)),
    /** The anchor of the next range selection. */
    start: setAnchor,
    toggle: (spot: Spot) => {
      const cell = rows[spot.row]?.[spot.column]
      if (!cell) return
      setAnchor(spot)
      setKeys((before) => {
        const after = new Set(before)
        if (!after.delete(cellKey(cell))) after.add(cellKey(cell))
        return after
      })
    },
    /** Selects everything between the anchor and this cell. */
    drawTo: ({ row, column }: Spot) => {
      const [top, bottom] = [Math.min(anchor.row, row), Math.max(anchor.row, row)]
      const [left, right] = [Math.min(anchor.column, column), Math.max(anchor.column, column)]
      select(rows.slice(top, bottom + 1).flatMap((cells) => cells.slice(left, right + 1)))
    },
    row: (row: number) => select(rows[row] ?? []),
    column: (column: number) => select(rows.flatMap((cells) => cells.slice(column, column + 1))),
    all: () => select(rows.flat()),
    clear: () => setKeys(new Set()),
  }
}

export type Selection = ReturnType<typeof useSelection>
