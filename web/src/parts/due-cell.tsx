import { type Due } from '../api/types.js'
import { useNow } from '../time/clock.js'
import { dayMonth, dueMoment, lastMinute, timeLeft, todayIn, weekdayDay } from '../time/wording.js'
import { wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'
import style from './due-cell.module.css'

/** When something is due, in two lines: the time left if it is near, otherwise the day; then the time with its place. */
export function DueCell({ due }: { due: Due }) {
  const now = useNow()
  const left = timeLeft(due, now)
  const today = todayIn(now, due.due_zone)
  const wall = wallOf(lastMinute(due), due.due_zone)
  const place = due.safe_by ? words.worklist.safe_by({ place: due.place, day: dayMonth(due.safe_by, today) }) : due.place
  const when = due.precision === 'instant' ? words.time.timePlace({ clock: clock(wall.time), place }) : place
  // For distant dates the weekday is left out.
  const isSoon = lastMinute(due) - now < 14 * 86_400_000
  return (
    <time dateTime={due.due_at} title={dueMoment(due, now)}>
      <span className={left.near ? style.near : style.day}>
        {left.near ? left.text : isSoon ? weekdayDay(wall.day, today) : dayMonth(wall.day, today)}
      </span>
      <span className={style.place}>{left.near && wall.day !== today ? `${dayMonth(wall.day, today)} ${place}` : when}</span>
    </time>
  )
}
