import { Link } from '@tanstack/react-router'
import { type Dated } from '../api/types.js'
import { useNow } from '../time/clock.js'
import { dueMoment, lastMinute, todayIn, weekdayDate } from '../time/wording.js'
import { addDays, instantsOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './overview.module.css'

const say = words.overview
const HOURS = 72
/** More points than this cannot be told apart on a line, so a list is shown. */
export const AXIS_MOST = 4

/** What is due in the next 72 hours, by its position in that period. */
export function Axis({ items, zone }: { items: Dated[]; zone: string }) {
  const now = useNow()
  const today = todayIn(now, zone)
  const placeOf = (at: number) => Math.min(Math.max(((at - now) / (HOURS * 3_600_000)) * 100, 0), 100)
  const midnights = [1, 2, 3]
    .map((days) => addDays(today, days))
    .map((day) => ({ day, at: Date.parse(instantsOf(day, '00:00', zone)[0] ?? `${day}T00:00:00Z`) }))
  return (
    <ul className={style.axis}>
      <li className={style.tick} style={{ left: 0 }} aria-hidden>
        <span>{say.now}</span>
      </li>
      {midnights.map(({ day, at }) => (
        <li key={day} className={style.tick} style={{ left: `${placeOf(at)}%` }} aria-hidden>
          {placeOf(at) < 8 ? null : <span>{weekdayDate(day)}</span>}
        </li>
      ))}
      {items.map((item, index) => {
        const at = placeOf(lastMinute(item.due))
        const isNear = lastMinute(item.due) - now < 24 * 3_600_000
        const tone = item.acknowledged ? (isNear && index === 0 ? 'red' : 'ink') : 'amber'
        return (
          <li key={item.id} className={style.point} data-tone={tone} style={{ left: `${at}%` }}>
            <div className={style.label} data-side={index % 2 === 0 ? 'above' : 'below'} data-turned={at > 72}>
              <Link to="/directives/$reference" params={{ reference: item.reference }}>
                {item.subject}
              </Link>
              <small data-amber={!item.acknowledged}>
                {[item.owner?.name ?? say.no_owner, dueMoment(item.due, now), item.acknowledged ? null : say.not_acknowledged]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
