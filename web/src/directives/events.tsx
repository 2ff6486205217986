import { Fragment } from 'react'
import { type TimelineEntry } from '../api/types.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { useNow } from '../time/clock.js'
import { nearDay, todayIn } from '../time/wording.js'
import { wallOf } from '../time/zone.js'
import { clock, words } from '../words/words.js'

const say = words.directive.timeline

/** Events grouped by day, in the office's zone. The first day has no heading if it is today. */
export function Events({ entries, zone, withNames = false }: { entries: TimelineEntry[]; zone: string; withNames?: boolean }) {
  const now = useNow()
  const today = todayIn(now, zone)
  let before = today
  return (
    <ol className={style.events}>
      {entries.map((entry) => {
        const wall = wallOf(Date.parse(entry.at), zone)
        const isNewDay = wall.day !== before
        before = wall.day
        return (
          <Fragment key={entry.seq}>
            {isNewDay ? <li className={style.eventDay}>{nearDay(wall.day, today)}</li> : null}
            <li>
              <time dateTime={entry.at}>{clock(wall.time)}</time>
              <span>
                {entry.sentence}
                {withNames ? ` · ${entry.by?.name ?? say.by_system}` : ''}{' '}
                {entry.class === 'fact' ? null : <Chip tone="violet">{say.privileged}</Chip>}
              </span>
            </li>
          </Fragment>
        )
      })}
    </ol>
  )
}
