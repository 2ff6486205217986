import { type CalendarItem } from '../api/types.js'
import parts from '../parts/parts.module.css'
import { Empty } from '../parts/states.js'
import { useRowKeys } from '../parts/use-row-keys.js'
import { longDayInFull, nearDay } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './calendar.module.css'
import { byDay } from './days.js'
import { Entry } from './entry.js'

/** An agenda that lists only the days on which something is due. J and K move between deadlines. */
export function Agenda({ items, today }: { items: readonly CalendarItem[]; today: string }) {
  const days = [...byDay(items)]
  useRowKeys(items.length, () => undefined)
  if (items.length === 0) return <Empty title={words.calendar.empty_title} text={words.calendar.empty} />
  let row = 0
  return (
    <div className={style.agenda}>
      {days.map(([day, due]) => (
        <section key={day} className={style.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={style.dayHead}>
            {longDayInFull(day)}
            {isNear(day, today) ? <span className={style.nearDay}>{nearDay(day, today)}</span> : null}
          </h2>
          <ul className={parts.list}>
            {due.map((item) => (
              <Entry key={item.id} item={item} row={row++} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

const isNear = (day: string, today: string) =>
  nearDay(day, today) === words.time.today || nearDay(day, today) === words.time.tomorrow
