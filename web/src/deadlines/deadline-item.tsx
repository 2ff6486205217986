import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type Deadline, type Proposal } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import page from '../case/case.module.css'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { dueMoment, lastMinute, timeLeft, todayIn, weekdayDay } from '../time/wording.js'
import { cityOf, sameWall, wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { DeadlineHistory } from './deadline-history.js'
import { DeadlineMenu } from './deadline-menu.js'
import { DeadlineState } from './deadline-state.js'
import style from './deadlines.module.css'
import { ProposedDate } from './proposed-dates.js'

const say = words.deadlines

/** One deadline: what is due, when in the office's zone and in the reader's, its state, and how it was calculated. */
export function DeadlineItem({ deadline, proposal }: { deadline: Deadline; proposal: Proposal | null }) {
  const { open } = useDirective()
  const may = useMay()
  const now = useNow()
  const [shown, show] = useDisclosure(false)
  const isOpen = deadline.status === 'open'
  const isPaused = deadline.status === 'paused'
  const left = timeLeft(deadline, now)
  const today = todayIn(now, deadline.due_zone)
  const wall = wallOf(lastMinute(deadline), deadline.due_zone)
  return (
    <li className={`${parts.row} ${style.deadline}`}>
      <h3>{deadline.subject}</h3>
      <time className={style.when} dateTime={deadline.due_at} data-near={isOpen && left.near} data-quiet={!isOpen}>
        {weekdayDay(wall.day, today)}
        {isOpen ? <span className={style.left}>{left.past ? left.text : say.left({ text: left.text })}</span> : null}
        {isPaused ? <span className={style.left}>{say.stands}</span> : null}
      </time>
      {may.deadlines && (isOpen || isPaused) ? <DeadlineMenu deadline={deadline} /> : <span />}
      <div className={style.body}>
        <Zones deadline={deadline} />
        <div>
          {deadline.basis}
          {deadline.safe_by ? (
            <>
              {' · '}
              <strong className={style.safe}>{say.safe_by({ day: weekdayDay(deadline.safe_by, today) })}</strong>
            </>
          ) : null}
        </div>
        {/* Readers who may not see the history may not see the explanation either. */}
        {deadline.events.length > 0 ? (
          <div className={style.links}>
            <UnstyledButton
              className={page.linkButton}
              fw={400}
              onClick={() => open({ kind: 'explanation', deadline })}
              aria-haspopup="dialog"
            >
              {say.computed}
            </UnstyledButton>
            <UnstyledButton className={page.linkButton} fw={400} onClick={show.toggle} aria-expanded={shown}>
              {say.history}
            </UnstyledButton>
          </div>
        ) : null}
      </div>
      <DeadlineState deadline={deadline} />
      {proposal ? <ProposedDate proposal={proposal} /> : null}
      {shown ? <DeadlineHistory deadline={deadline} /> : null}
    </li>
  )
}

/** When it is due: in the office's zone and, if the reader's local time differs, in the reader's, side by side. */
function Zones({ deadline }: { deadline: Deadline }) {
  const me = useMe()
  const now = useNow()
  return (
    <dl className={style.zones}>
      <div>
        <dt>{deadline.place}</dt>
        <dd>
          {deadline.precision === 'instant'
            ? words.time.by({ moment: dueMoment(deadline, now) })
            : words.time.byEndOf({ moment: weekdayDay(deadline.due_on, todayIn(now, deadline.due_zone)) })}
        </dd>
      </div>
      {sameWall(lastMinute(deadline), deadline.due_zone, me.person.zone) ? null : (
        <div>
          <dt>{say.you_in({ place: cityOf(me.person.zone) })}</dt>
          <dd>{words.time.by({ moment: dueMoment(deadline, now, me.person.zone) })}</dd>
        </div>
      )}
    </dl>
  )
}
