import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { notificationsQuery } from '../api/queries.js'
import { type Notification } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip, type Tone } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { momentIn } from '../time/wording.js'
import { capital, words } from '../words/words.js'
import { DocumentLink } from './document-link.js'

const say = words.notifications

/** The notifications: open ones first, overdue ones marked in words, completed ones below. */
export function NotificationsTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const list = useQuery(notificationsQuery(directive.reference))
  if (list.isError && !list.data) return <Failed error={list.error} retry={() => void list.refetch()} />
  if (!list.data) return <Loading rows={3} />
  const { items } = list.data
  const waiting = items.filter((one) => one.state === 'open')
  const settled = items.filter((one) => one.state !== 'open')
  const late = waiting.filter((one) => one.late).length
  const add = may.edit ? (
    <Button onClick={() => open({ kind: 'contacts', dialog: { of: 'notification' } })}>{say.add}</Button>
  ) : null
  // Readers who see only their own entries are not told whether there are others.
  if (items.length === 0 && directive.my_levels.every((level) => level === 'work')) return <Empty title={say.empty_own} />
  if (items.length === 0)
    return (
      <Empty title={say.empty_title} text={say.empty}>
        {add}
      </Empty>
    )
  return (
    <>
      {late > 0 ? <Note tone="red">{say.late_title({ count: late })}</Note> : null}
      <ul className={parts.list}>
        {waiting.map((one) => (
          <Item key={one.id} notification={one} />
        ))}
      </ul>
      <div className={style.under}>{add}</div>
      {settled.length > 0 ? (
        <section className={style.sub}>
          <h2 className={style.subHead}>{say.settled}</h2>
          <ul className={parts.list}>
            {settled.map((one) => (
              <Item key={one.id} notification={one} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Item({ notification }: { notification: Notification }) {
  const { audience, name, person, due, state } = notification
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>{name ? say.named({ audience: say.audience[audience], name }) : say.audience[audience]}</h3>
        <p>{say.basis({ source: capital(say.source[notification.source]), basis: notification.basis })}</p>
        {state === 'open' ? (
          <p className={parts.muted}>
            {[
              person ? say.tells({ name: person.name }) : say.nobody,
              notification.deadline ? say.follows({ subject: notification.deadline.subject }) : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        ) : (
          <End notification={notification} />
        )}
        <Acts notification={notification} />
      </div>
      <div className={style.itemEnd}>
        <State notification={notification} />
        {state === 'open' ? due ? <DueCell due={due} /> : <span className={parts.muted}>{say.no_due}</span> : null}
      </div>
    </li>
  )
}

const TONES = { open: 'amber', sent: 'green', not_needed: 'plain', voided: 'plain' } as const satisfies Record<
  Notification['state'],
  Tone
>

function State({ notification }: { notification: Notification }) {
  const { state, late } = notification
  return late ? <Chip tone="red">{say.late}</Chip> : <Chip tone={TONES[state]}>{say.states[state]}</Chip>
}

/** The outcome, with the proof or the reason. */
function End({ notification }: { notification: Notification }) {
  const { when, now } = useOffice()
  const { state, sent_at, sent_zone, sent_place, sent_by, not_needed_by, not_needed_at, voided_by } = notification
  if (state === 'sent' && sent_at && sent_zone)
    return (
      <p className={parts.muted}>
        {say.told({ moment: words.time.atPlace({ moment: momentIn(sent_at, sent_zone, now), place: sent_place ?? sent_zone }) })}{' '}
        · {say.proof}:{' '}
        <DocumentLink id={notification.sent_document_id} title={notification.sent_document_title} untitled={say.proof} /> ·{' '}
        {say.recorded({ name: sent_by?.name ?? '' })}
      </p>
    )
  if (state === 'not_needed' && not_needed_by && not_needed_at)
    return (
      <p>
        {say.not_needed_because({
          reason: notification.not_needed_reason ?? '',
          name: not_needed_by.name,
          when: when(not_needed_at),
        })}
      </p>
    )
  return (
    <p className={parts.muted}>{say.voided_because({ reason: notification.void_reason ?? '', name: voided_by?.name ?? '' })}</p>
  )
}

function Acts({ notification }: { notification: Notification }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const isOpen = notification.state === 'open'
  const maySend = may.complete && (may.isCase || notification.person?.id === me.person.id)
  const acts = [
    ...(isOpen && maySend ? (['sent'] as const) : []),
    ...(isOpen && may.edit ? (['not_needed', 'change'] as const) : []),
    ...(notification.state !== 'voided' && may.edit ? (['void_notification'] as const) : []),
  ]
  if (acts.length === 0) return null
  return (
    <div className={style.chips}>
      {acts.map((of) => (
        <Button key={of} size="compact-sm" onClick={() => open({ kind: 'contacts', dialog: { of, notification } })}>
          {of === 'void_notification' ? say.act_void : say[`act_${of}`]}
        </Button>
      ))}
    </div>
  )
}
