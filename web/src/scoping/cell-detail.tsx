import { type Reading, type Scope, type ScopeCell } from '../api/types.js'
import { useOffice } from '../case/case.js'
import parts from '../parts/parts.module.css'
import { capital, inSentence, words } from '../words/words.js'
import { answerWord, entryOf, fullName, type Grid, idsOf } from './cells.js'
import style from './scope.module.css'

const say = words.scope.detail

interface CellDetailProps {
  id: string
  scope: Scope
  grid: Grid
  cell: ScopeCell
  readings: readonly Reading[]
  reopened: ReadonlySet<string>
}

/** The source of a cell's answer: the entry, its author, its time and its reason. */
export function CellDetail({ id, scope, grid, cell, readings, reopened }: CellDetailProps) {
  const { when, place } = useOffice()
  const { items, entries } = scope
  const ids = idsOf(cell, grid.at)
  const own = entryOf(entries, ids)
  const from = entries.filter((entry) => cell.by.includes(entry.id))
  return (
    <div className={style.detail} id={id}>
      <h3>{say.title({ cell: fullName(items, ids) })}</h3>
      {from.length === 0 ? <p>{say.none}</p> : null}
      {from.length > 1 && new Set(from.map(({ answer }) => answer)).size > 1 ? <p>{say.conflict}</p> : null}
      {from.map((entry) => {
        const terms = readings.filter((one) => entry.reading_ids.includes(one.id)).map(({ term }) => `“${term}”`)
        return (
          <div key={entry.id} className={style.from}>
            <p>
              <strong>{answerWord(entry.answer)}.</strong> {entry.reason}
            </p>
            <p className={parts.muted}>
              {entry.id === own?.id ? say.own : say.from({ cell: fullName(items, entry) })}{' '}
              {entry.narrower && entry.wider
                ? `${capital(words.scope.grid.differ({ narrower: inSentence(words.scope.answer[entry.narrower]), wider: inSentence(words.scope.answer[entry.wider]) }))}. `
                : ''}
              {say.by({ name: entry.answered_by.name, moment: words.time.atPlace({ moment: when(entry.answered_at), place }) })}.{' '}
              {terms.length > 0 ? say.rests({ terms: terms.join(', ') }) : null} {reopened.has(entry.id) ? say.open_again : null}
            </p>
          </div>
        )
      })}
      {cell.varies ? <p className={parts.muted}>{say.varies}</p> : null}
    </div>
  )
}
