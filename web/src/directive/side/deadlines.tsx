import { Button, Menu, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { deadlinesQuery } from '../../api/queries.js'
import type { Deadline } from '../../api/types.js'
import { Chip } from '../../parts/chip.js'
import { Panel } from '../../parts/panel.js'
import parts from '../../parts/parts.module.css'
import { Failed, Loading } from '../../parts/states.js'
import { useNow } from '../../time/clock.js'
import { dayMonth, lastMinute, shortMoment, timeLeft, todayIn, weekdayDay } from '../../time/wording.js'
import { wallOf } from '../../time/zone.js'
import { wordFor, words } from '../../words/words.js'
import style from '../directive.module.css'
import { useDirective, useMay, useOffice } from '../room.js'

const say = words.directive.deadlines

/** The dates of a directive, soonest first; what is settled stands beneath. */
export function Deadlines() {
  const { directive, open } = useDirective()
  const may = useMay()
  const deadlines = useQuery(deadlinesQuery(directive.reference))
  const [all, showAll] = useDisclosure(false)
  const items = deadlines.data?.items ?? []
  const live = items.filter((one) => one.status === 'open').sort((a, b) => a.act_by.localeCompare(b.act_by))
  const settled = items.filter((one) => one.status !== 'open')
  return (
    <Panel
      title={say.title}
      aside={
        may.deadlines ? (
          <Button size="xs" onClick={() => open({ kind: 'deadline' })}>
            {say.add}
          </Button>
        ) : null
      }
    >
      {deadlines.isError ? <Failed error={deadlines.error} retry={() => void deadlines.refetch()} /> : null}
      {deadlines.isPending ? <Loading rows={2} /> : null}
      {deadlines.data && live.length === 0 ? <p className={parts.muted}>{say.none}</p> : null}
      <ul className={parts.list}>
        {live.map((one) => (
          <DeadlineItem key={one.id} deadline={one} />
        ))}
        {all ? settled.map((one) => <DeadlineItem key={one.id} deadline={one} />) : null}
      </ul>
      {settled.length > 0 && !all ? (
        <UnstyledButton className={style.linkButton} onClick={showAll.open}>
          <span className={parts.muted}>{say.all(settled.length)}</span>
        </UnstyledButton>
      ) : null}
    </Panel>
  )
}

function DeadlineItem({ deadline }: { deadline: Deadline }) {
  const now = useNow()
  const may = useMay()
  const [shown, show] = useDisclosure(false)
  const isOpen = deadline.status === 'open'
  const left = timeLeft(deadline, now)
  const today = todayIn(now, deadline.due_zone)
  const wall = wallOf(lastMinute(deadline), deadline.due_zone)
  const tone = isOpen && left.near ? 'var(--edict-red)' : undefined
  return (
    <li className={`${parts.row} ${style.deadline}`}>
      <div>
        <h3>{deadline.subject}</h3>
        <span className={parts.muted}>
          {deadline.basis}
          {deadline.safe_by ? ` · ${say.safe_by(weekdayDay(deadline.safe_by, today))}` : ''} ·{' '}
          <UnstyledButton className={style.linkButton} fw={400} onClick={show.toggle} aria-expanded={shown}>
            {say.show}
          </UnstyledButton>
        </span>
        {deadline.critical || !isOpen ? (
          <div className={style.chips}>
            {deadline.critical && isOpen ? <Chip tone="red">{say.critical}</Chip> : null}
            {isOpen ? null : (
              <Chip tone={deadline.status === 'met' ? 'green' : deadline.status === 'missed' ? 'red' : 'plain'}>
                {wordFor(words.codes.deadline_status, deadline.status)}
              </Chip>
            )}
          </div>
        ) : null}
      </div>
      <time className={style.deadlineWhen} dateTime={deadline.due_at} style={{ color: tone, fontWeight: tone ? 600 : undefined }}>
        {isOpen && left.past ? left.text : weekdayDay(wall.day, today)}
        {deadline.precision === 'instant' && !left.past ? <br /> : null}
        {deadline.precision === 'instant' && !left.past ? wall.time : null}
        <span className={style.deadlinePlace}>
          {isOpen && left.past ? `${dayMonth(wall.day, today)}, ${deadline.place}` : deadline.place}
        </span>
      </time>
      {may.deadlines && isOpen ? <DeadlineMenu deadline={deadline} /> : <span />}
      {shown ? <Details deadline={deadline} /> : null}
    </li>
  )
}

function DeadlineMenu({ deadline }: { deadline: Deadline }) {
  const { open } = useDirective()
  const item = (event: 'corrected' | 'extended' | 'met' | 'missed' | 'waived', label: string) => (
    <Menu.Item onClick={() => open({ kind: 'deadline_event', deadline, event })}>{label}</Menu.Item>
  )
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className={style.more} aria-label={say.actions(deadline.subject)}>
          <span aria-hidden>⋯</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {item('met', say.met)}
        {item('extended', say.extend)}
        {item('corrected', say.correct)}
        {deadline.late ? item('missed', say.missed) : null}
        {item('waived', say.waive)}
      </Menu.Dropdown>
    </Menu>
  )
}

function Details({ deadline }: { deadline: Deadline }) {
  const { when, zone, now } = useOffice()
  return (
    <div className={style.details}>
      <h4>{say.history}</h4>
      <ul>
        {deadline.events.map((event) => (
          <li key={event.seq}>
            {say.event(wordFor(words.codes.deadline_event, event.kind), shortMoment(event.at, zone, now), event.by?.name ?? null)}
            {[event.body.basis, event.body.reason, event.body.note]
              .filter((text): text is string => typeof text === 'string' && text !== '')
              .map((text) => `: ${text}`)
              .join('')}
          </li>
        ))}
      </ul>
      <h4>{say.ladder}</h4>
      {deadline.reminders.length === 0 ? (
        <p className={parts.muted}>{say.no_reminders}</p>
      ) : (
        <ul>
          {deadline.reminders.map((reminder) => (
            <li key={`${reminder.rung}${reminder.person.id}${reminder.fire_at}`}>
              {say.reminder(
                `${wordFor(words.codes.rung, reminder.rung)} (${when(reminder.fire_at)})`,
                reminder.person.name,
                wordFor(words.codes.reminder_state, reminder.state),
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
