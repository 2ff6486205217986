import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type CalendarItem } from '../api/types.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { lastMinute, longDayInFull, monthOfYear, weekdayName } from '../time/wording.js'
import { addDays, wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import style from './calendar.module.css'
import { addMonths, byDay, mondayOf, sundayOf, weeksOf } from './days.js'
import { Entry } from './entry.js'

const { calendar: say } = words
const MOST_IN_CELL = 2

interface MonthProps {
  items: readonly CalendarItem[]
  day: string
  today: string
  onDay: (day: string) => void
}

/**
 * A month as a grid. One day is selected: the arrow keys move the selection, and the day's deadlines are listed with their links
 * beside the grid.
 */
export function Month({ items, day, today, onDay }: MonthProps) {
  const days = byDay(items)
  const grid = useRef<HTMLTableElement>(null)
  const byKey = useRef(false)
  // The selected day keeps the focus when the month changes.
  useEffect(() => {
    if (!byKey.current) return
    byKey.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [day])
  const press = (event: KeyboardEvent) => {
    const to = dayByKey(event, day)
    if (!to) return
    event.preventDefault()
    byKey.current = true
    onDay(to)
  }
  const chosen = days.get(day) ?? []
  return (
    <div className={style.month}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is what a grid is made of */}
      <table className={style.grid} role="grid" aria-label={say.grid({ month: monthOfYear(day) })} ref={grid} onKeyDown={press}>
        <thead>
          <tr>
            {weeksOf(day)[0]!.map((one) => (
              <th key={one} scope="col" abbr={weekdayName(one, 'long')}>
                {weekdayName(one, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <Cell
                  key={one}
                  day={one}
                  items={days.get(one) ?? []}
                  chosen={one === day}
                  today={one === today}
                  outside={one.slice(0, 7) !== day.slice(0, 7)}
                  onChoose={() => onDay(one)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Panel title={longDayInFull(day)} className={style.chosen}>
        <div aria-live="polite">
          {chosen.length === 0 ? <p className={parts.muted}>{say.none_day}</p> : null}
          <ul className={parts.list}>
            {chosen.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ul>
        </div>
      </Panel>
    </div>
  )
}

interface CellProps {
  day: string
  items: readonly CalendarItem[]
  chosen: boolean
  today: boolean
  outside: boolean
  onChoose: () => void
}

function Cell({ day, items, chosen, today, outside, onChoose }: CellProps) {
  const late = items.filter((item) => item.due.late).length
  const label = [
    longDayInFull(day),
    today ? words.time.today : '',
    say.count({ count: items.length }),
    late > 0 ? say.count_late({ count: late }) : '',
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is chosen by keys
      role="gridcell"
      className={style.cell}
      tabIndex={chosen ? 0 : -1}
      data-day={day}
      data-chosen={chosen}
      data-outside={outside}
      aria-selected={chosen}
      aria-current={today ? 'date' : undefined}
      aria-label={label.filter(Boolean).join(', ')}
      onClick={onChoose}
    >
      <span className={style.number}>
        {Number(day.slice(8))}
        {today ? <span className={style.todayWord}>{words.time.today}</span> : null}
      </span>
      {items.slice(0, MOST_IN_CELL).map((item) => (
        <Line key={item.id} item={item} />
      ))}
      {items.length > MOST_IN_CELL ? (
        <span className={style.more}>{say.more({ count: items.length - MOST_IN_CELL })}</span>
      ) : null}
      {items.length > 0 ? (
        <span className={style.tally}>{late > 0 ? say.count_late({ count: late }) : say.due({ count: items.length })}</span>
      ) : null}
    </td>
  )
}

/** A deadline in a cell: when it is due there, and what is due. */
function Line({ item }: { item: CalendarItem }) {
  const { due } = item
  const wall = wallOf(lastMinute(due), due.due_zone)
  const when =
    due.precision === 'instant'
      ? words.time.timePlace({ clock: clock(wall.time), place: due.place })
      : `${say.end_of_day} ${due.place}`
  const state = due.late ? say.late : item.status === 'open' ? null : say.status[item.status]
  return (
    <span className={style.line} data-state={due.late ? 'late' : item.status}>
      <span className={style.lineWhat}>
        {state ? <strong>{state}: </strong> : null}
        {item.subject}
      </span>
      <span className={style.lineWhen}>{when}</span>
    </span>
  )
}

function dayByKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, day: string): string | null {
  if (ctrlKey || metaKey || altKey) return null
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return sundayOf(day)
    case 'PageUp':
      return addMonths(day, -1)
    case 'PageDown':
      return addMonths(day, 1)
    default:
      return null
  }
}
