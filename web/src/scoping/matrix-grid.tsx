import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { type Scope, type ScopeCell } from '../api/types.js'
import { useSingleKeys } from '../parts/keys.js'
import { inSentence, words } from '../words/words.js'
import { answerWord, atName, cellKey, cellName, entryOf, type Grid, idsOf, nameOf } from './cells.js'
import style from './scope.module.css'
import type { Selection, Spot } from './use-selection.js'

const say = words.scope.grid
const LETTERS: Readonly<Record<string, 'in' | 'out' | 'undetermined'>> = { i: 'in', o: 'out', u: 'undetermined' }

export type AnswerGiven = 'in' | 'out' | 'undetermined' | null

interface MatrixGridProps {
  scope: Scope
  grid: Grid
  selection: Selection
  reopened: ReadonlySet<string>
  describedBy: string
  onFocus: (cell: ScopeCell) => void
  /** Opens the answer of this cell, or of the whole selection if the cell is part of it. */
  onAnswer?: (cell: ScopeCell, answer: AnswerGiven) => void
}

/** Products by groups: a single tab stop with arrow keys inside, following the ARIA grid pattern. */
export function MatrixGrid({ scope, grid, selection, reopened, describedBy, onFocus, onAnswer }: MatrixGridProps) {
  const { rows, at } = grid
  const { items } = scope
  const table = useRef<HTMLTableElement>(null)
  const [kept, keep] = useState<Spot>({ row: 0, column: 0 })
  const [singleKeys] = useSingleKeys()
  const lastRow = rows.length - 1
  const lastColumn = (rows[0]?.length ?? 1) - 1
  // Items may have been removed from the matrix since.
  const here: Spot = { row: Math.min(kept.row, lastRow), column: Math.min(kept.column, lastColumn) }
  const columns = rows[0] ?? []

  const goTo = (spot: Spot) =>
    table.current?.querySelector<HTMLButtonElement>(`[data-spot="${spot.row}.${spot.column}"]`)?.focus()

  const onKeyDown = (event: KeyboardEvent, cell: ScopeCell, spot: Spot) => {
    if (event.altKey) return
    const whole = event.ctrlKey || event.metaKey
    const next = spotAfter(event.key, whole, spot, { row: lastRow, column: lastColumn })
    if (next) {
      event.preventDefault()
      if (event.shiftKey && onAnswer) selection.drawTo(next)
      else selection.start(next)
      goTo(next)
    } else if (event.key === ' ') {
      event.preventDefault()
      if (!onAnswer) return
      if (event.shiftKey) selection.row(spot.row)
      else if (whole) selection.column(spot.column)
      else selection.toggle(spot)
    } else if (event.key === 'Escape' && selection.cells.length > 0) {
      event.preventDefault()
      selection.clear()
    } else if (whole && event.key.toLowerCase() === 'a' && onAnswer) {
      event.preventDefault()
      selection.all()
    } else if (!whole && singleKeys && onAnswer) {
      const answer = LETTERS[event.key.toLowerCase()]
      if (!answer) return
      event.preventDefault()
      onAnswer(cell, answer)
    }
  }
  const onClick = (event: MouseEvent, cell: ScopeCell, spot: Spot) => {
    if (!onAnswer) return
    if (event.shiftKey) selection.drawTo(spot)
    else if (event.ctrlKey || event.metaKey) selection.toggle(spot)
    else onAnswer(cell, null)
  }

  return (
    <div className={style.box}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that one walks in
        role="grid"
        className={style.grid}
        aria-label={say.label({ at: atName(items, at) })}
        aria-multiselectable={onAnswer ? true : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className={style.first}>
              {say.corner}
            </th>
            {columns.map((cell, column) => {
              const name = nameOf(items, 'group', cell.group_id)
              return (
                <th key={cell.group_id} scope="col">
                  <Head name={name} select={onAnswer && (() => selection.column(column))} label={say.select_column({ name })} />
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => {
            const name = nameOf(items, 'product', cells[0]?.product_id ?? null)
            return (
              <tr key={cells[0]?.product_id}>
                <th scope="row" className={style.first}>
                  <Head name={name} select={onAnswer && (() => selection.row(row))} label={say.select_row({ name })} />
                </th>
                {cells.map((cell, column) => {
                  const isHere = here.row === row && here.column === column
                  const marks = marksOf(scope, grid, cell, reopened)
                  return (
                    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell, which can be selected
                    <td key={cellKey(cell)} aria-selected={onAnswer ? selection.has(cell) : undefined}>
                      <button
                        type="button"
                        className={style.cell}
                        data-answer={cell.answer ?? 'none'}
                        data-spot={`${row}.${column}`}
                        tabIndex={isHere ? 0 : -1}
                        aria-label={[`${cellName(items, cell)}: ${answerWord(cell.answer)}`, ...marks].join('; ')}
                        aria-describedby={isHere ? describedBy : undefined}
                        aria-haspopup={onAnswer ? 'dialog' : undefined}
                        onFocus={() => {
                          keep({ row, column })
                          onFocus(cell)
                        }}
                        onKeyDown={(event) => onKeyDown(event, cell, { row, column })}
                        // Space selects on keydown: some browsers press a button only on keyup.
                        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
                        onClick={(event) => onClick(event, cell, { row, column })}
                      >
                        <span className={style.answer}>{answerWord(cell.answer)}</span>
                        {marks.map((mark) => (
                          <span key={mark} className={style.mark}>
                            {mark}
                          </span>
                        ))}
                      </button>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The heading of a row or column. A pointer click selects all of it; with the keyboard, Shift+Space or Ctrl+Space does. */
function Head({ name, label, select }: { name: string; label: string; select?: () => void }) {
  if (!select) return name
  return (
    <button type="button" className={style.head} tabIndex={-1} title={label} onClick={select}>
      {name}
    </button>
  )
}

/** What must be visible in a cell besides its answer. */
function marksOf({ entries, items }: Scope, { at }: Grid, cell: ScopeCell, reopened: ReadonlySet<string>): string[] {
  const from = entries.filter((entry) => cell.by.includes(entry.id))
  const differing = from.find((entry) => entry.narrower !== entry.wider)
  const own = entryOf(entries, idsOf(cell, at))
  const { answer } = words.scope
  return [
    ...(differing?.narrower && differing.wider
      ? [say.differ({ narrower: inSentence(answer[differing.narrower]), wider: inSentence(answer[differing.wider]) })]
      : []),
    ...(cell.varies && items.length > 0 ? [say.varies] : []),
    ...(cell.by.length > 0 && !cell.by.includes(own?.id ?? '') ? [say.inherited] : []),
    ...(from.some(({ id }) => reopened.has(id)) ? [say.open_again] : []),
  ]
}

function spotAfter(key: string, whole: boolean, { row, column }: Spot, last: Spot): Spot | null {
  if (key === 'Home') return { row: whole ? 0 : row, column: 0 }
  if (key === 'End') return { row: whole ? last.row : row, column: last.column }
  if (whole) return null
  if (key === 'ArrowRight') return { row, column: Math.min(column + 1, last.column) }
  if (key === 'ArrowLeft') return { row, column: Math.max(column - 1, 0) }
  if (key === 'ArrowDown') return { row: Math.min(row + 1, last.row), column }
  if (key === 'ArrowUp') return { row: Math.max(row - 1, 0), column }
  return null
}
