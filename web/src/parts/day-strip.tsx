import { Tooltip } from '@mantine/core'
import { type Explanation } from '../api/types.js'
import { useNow } from '../time/clock.js'
import { isSafe, safeDay } from '../time/in-full.js'
import { dayInFull, dayMonth, fullDay, longDay, todayIn, weekdayName } from '../time/wording.js'
import { addDays } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './day-strip.module.css'
import parts from './parts.module.css'

const say = words.explanation.strip

type StripDay = Explanation['strip'][number]
type Mark = keyof typeof say.marks

/**
 * The days that were counted, one week per row: working or not, named days, the start and the end. Every mark has a shape and a
 * word, so that nothing depends on colour alone; each cell has a complete label for screen readers.
 */
export function DayStrip({ told }: { told: Explanation }) {
  const today = todayIn(useNow(), told.due_zone)
  const days = new Map(told.strip.map((day) => [day.on, day]))
  const first = told.strip[0]!.on
  const last = told.strip.at(-1)!.on
  const weeks: string[][] = []
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  const safe = isSafe(told) ? null : safeDay(told)
  const others = told.ambiguous.map(({ due_on }) => due_on).filter((day) => day !== told.due_on && day !== safe)
  const marksOf = (day: string): Mark[] => [
    ...(day === told.starts_on ? (['start'] as const) : []),
    ...(others.includes(day) ? (['other'] as const) : []),
    ...(day === safe ? (['safe'] as const) : []),
    ...(day === told.due_on ? (['due'] as const) : []),
  ]
  const named = told.strip.filter(({ name }) => name !== null)
  return (
    <div>
      <table className={style.strip}>
        <caption className={parts.srOnly}>{say.caption({ from: fullDay(first), to: fullDay(last) })}</caption>
        <thead>
          <tr>
            {weeks[0]!.map((day) => (
              <th key={day} scope="col">
                <span aria-hidden>{weekdayName(day, 'short')}</span>
                <span className={parts.srOnly}>{weekdayName(day, 'long')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const known = days.get(day)
                if (!known) return <td key={day} />
                const isNewMonth = day === first || day.endsWith('-01')
                return (
                  <Cell
                    key={day}
                    day={known}
                    label={isNewMonth ? dayMonth(day, today) : String(Number(day.slice(8)))}
                    marks={marksOf(day)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {told.starts_on && told.starts_on < first ? <p className={parts.muted}>{say.cut({ day: dayInFull(first) })}</p> : null}
      <p className={style.legend} aria-hidden>
        <span>
          <i data-off /> {say.not_worked}
        </span>
        {named.length > 0 ? (
          <span>
            <i data-named>•</i> {say.holiday}
          </span>
        ) : null}
      </p>
      {named.length > 0 ? (
        <p className={parts.muted}>
          {say.holidays}: {named.map(({ on, name }) => say.holiday_on({ day: dayInFull(on), name: name! })).join(' · ')}
        </p>
      ) : null}
    </div>
  )
}

function Cell({ day, label, marks }: { day: StripDay; label: string; marks: Mark[] }) {
  const told = [
    longDay(day.on),
    day.works ? say.worked : say.not_worked,
    ...(day.name ? [day.name] : []),
    ...marks.map((mark) => say.told[mark]),
  ].join(', ')
  const shown = (
    <>
      <span className={parts.srOnly}>{told}</span>
      <span aria-hidden>
        {label}
        {day.name ? <i className={style.dot}>•</i> : null}
      </span>
      {marks.map((mark) => (
        <span key={mark} aria-hidden className={style.mark} data-mark={mark}>
          {say.marks[mark]}
        </span>
      ))}
    </>
  )
  return (
    <td data-off={!day.works} data-mark={marks.at(-1)}>
      {day.name ? (
        <Tooltip label={day.name} events={{ hover: true, focus: true, touch: true }}>
          <button type="button" className={style.day}>
            {shown}
          </button>
        </Tooltip>
      ) : (
        <span className={style.day}>{shown}</span>
      )}
    </td>
  )
}

/** The Monday of a day's week. */
function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}
