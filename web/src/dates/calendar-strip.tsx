import type { Explanation } from '../api/types.js'
import { dayMonth } from '../time/wording.js'
import { addDays } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './calendar-strip.module.css'
import { dayInFull } from './wording.js'

const say = words.dates.strip

type Mark = keyof typeof say.mark

interface CalendarStripProps {
  strip: Explanation['strip']
  starts_on: string | null
  due_on: string
  safe_on: string
  others: readonly string[]
}

/** The days over which a date was counted, week under week, as a wall calendar shows them. What a tone shows a word says as well. */
export function CalendarStrip({ strip, starts_on, due_on, safe_on, others }: CalendarStripProps) {
  const first = strip[0]
  if (!first) return null
  const marksOf = (day: string): Mark[] => [
    ...(day === starts_on ? (['start'] as const) : []),
    ...(day === due_on ? (['due'] as const) : []),
    ...(day === safe_on && safe_on !== due_on ? (['safe'] as const) : []),
    ...(others.includes(day) && day !== due_on && day !== safe_on ? (['other'] as const) : []),
  ]
  const named = strip.filter(({ name }) => name !== null)
  return (
    <div className={style.strip}>
      <table className={style.weeks}>
        <caption className={style.caption}>{say.caption}</caption>
        <thead>
          <tr>
            {say.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(strip).map((week) => (
            <tr key={week.monday}>
              {week.days.map((day, at) =>
                day ? (
                  <Cell key={day.on} day={day} marks={marksOf(day.on)} isFirst={day === first || day.on.endsWith('-01')} />
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week has no other name
                  <td key={at} className={style.outside} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={style.legend}>
        <li>
          <span className={`${style.swatch} ${style.rests}`} aria-hidden /> {say.legend.rests}
        </li>
        {named.map(({ on, name }) => (
          <li key={on}>
            <time dateTime={on}>{dayInFull(on)}</time>: {name}
          </li>
        ))}
        {starts_on && starts_on < first.on ? <li>{say.cut(dayInFull(first.on))}</li> : null}
      </ul>
    </div>
  )
}

function Cell({ day, marks, isFirst }: { day: Explanation['strip'][number]; marks: Mark[]; isFirst: boolean }) {
  const number = String(Number(day.on.slice(8)))
  const tones = [style.day, ...(day.works ? [] : [style.rests]), ...marks.map((mark) => style[mark])]
  return (
    <td className={tones.join(' ')} title={day.name ?? undefined}>
      <span aria-hidden>{isFirst ? dayMonth(day.on, day.on) : number}</span>
      <span className={style.told}>
        {dayInFull(day.on)}, {day.name ?? (day.works ? say.works : say.rests)}
        {marks.length > 0 ? ', ' : ''}
      </span>
      {marks.length > 0 ? <span className={style.mark}>{marks.map((mark) => say.mark[mark]).join(', ')}</span> : null}
    </td>
  )
}

interface Week {
  monday: string
  days: (Explanation['strip'][number] | null)[]
}

function weeksOf(strip: Explanation['strip']): Week[] {
  const weeks = new Map<string, Week>()
  for (const day of strip) {
    const at = (new Date(`${day.on}T12:00:00Z`).getUTCDay() + 6) % 7
    const monday = addDays(day.on, -at)
    const week = weeks.get(monday) ?? { monday, days: Array.from({ length: 7 }, () => null) }
    week.days[at] = day
    weeks.set(monday, week)
  }
  return [...weeks.values()]
}
