import { Link } from '@tanstack/react-router'
import { type CalendarItem } from '../api/types.js'
import { Chip, type Tone } from '../parts/chip.js'
import { OfDirective } from '../parts/of-directive.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { byWhen, dueMoment, lastMinute, momentIn, timeLeft, todayIn, weekdayDay } from '../time/wording.js'
import { cityOf, sameWall } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './calendar.module.css'

const { calendar: say } = words
const TONES: Record<CalendarItem['status'], Tone> = {
  open: 'plain',
  paused: 'amber',
  met: 'green',
  missed: 'red',
  waived: 'plain',
}

/**
 * One deadline: what is due and on which directive, when it is due in the office's zone and in the reader's, and its state in
 * words.
 */
export function Entry({ item, row }: { item: CalendarItem; row?: number }) {
  return (
    <li className={`${parts.row} ${style.entry}`} data-row={row}>
      <div className={style.what}>
        <Link className={style.title} to="/directives/$reference" params={{ reference: item.reference }}>
          {item.subject}
        </Link>
        <span className={style.second}>
          <OfDirective title={item.title} reference={item.reference} />
        </span>
        <span className={style.second}>
          {item.owner ? item.owner.name : say.no_owner}
          {item.owner && !item.owner_accepted ? <> ({say.not_accepted})</> : null}
        </span>
      </div>
      <WhenDue item={item} />
      <Marks item={item} />
    </li>
  )
}

/**
 * When it is due: in the office's zone with its place; on the reader's clock if that differs; and the safe date, if that is
 * earlier.
 */
export function WhenDue({ item }: { item: CalendarItem }) {
  const me = useMe()
  const now = useNow()
  const { due, status } = item
  const { zone } = me.person
  const end = lastMinute(due)
  const left = timeLeft(due, now)
  const isSooner = status === 'open' && !left.past && Date.parse(due.act_by) < Date.parse(due.due_at)
  return (
    <time className={style.when} dateTime={due.due_at} title={dueMoment(due, now)}>
      {status === 'open' && left.near ? <strong className={style.near}>{left.text}</strong> : null}
      <span>{byWhen(due, now)}</span>
      {sameWall(end, due.due_zone, zone) ? null : (
        <span className={style.second}>
          {say.your_clock({ moment: momentIn(new Date(end).toISOString(), zone, now), place: cityOf(zone) })}
        </span>
      )}
      {isSooner ? <span className={style.second}>{say.to_be_safe({ by: safeWords(due, now) })}</span> : null}
    </time>
  )
}

// A safe day is shown as a day: readers would take the midnight that ends it for the following day.
function safeWords(due: CalendarItem['due'], now: number): string {
  if (due.safe_by)
    return words.time.byEndOf({
      moment: words.time.atPlace({ moment: weekdayDay(due.safe_by, todayIn(now, due.due_zone)), place: due.place }),
    })
  return words.time.by({ moment: words.time.atPlace({ moment: momentIn(due.act_by, due.due_zone, now), place: due.place }) })
}

/** The parts of a deadline that a reader must not overlook, in words. */
export function Marks({ item }: { item: CalendarItem }) {
  return (
    <span className={style.marks}>
      {item.due.late ? <Chip tone="red">{say.late}</Chip> : null}
      {item.status === 'open' ? null : <Chip tone={TONES[item.status]}>{say.status[item.status]}</Chip>}
      {item.critical && item.status === 'open' ? <Chip tone="amber">{say.critical}</Chip> : null}
      {item.visibility === 'open' ? null : <Chip tone="violet">{words.worklist[item.visibility]}</Chip>}
    </span>
  )
}
