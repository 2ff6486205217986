import { Button, Menu, UnstyledButton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { endPerson, invitePersonAgain, removeSecondFactorOfPerson } from '../api/generated/sdk.gen.js'
import type { ListedPerson } from '../api/generated/types.gen.js'
import { peopleQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { Chip, type Tone } from '../parts/chip.js'
import { MailNote } from '../parts/mail-line.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import { CAN_COPY, InvitationLine } from './invitation-line.js'
import { LinkDialog } from './link-dialog.js'
import style from './people.module.css'
import { PersonDialog } from './person-dialog.js'
import { PersonSessions } from './person-sessions.js'
import { requested } from './requested.js'
import { ServiceDialog, ServiceTokens } from './service-dialogs.js'
import { SignInRules } from './sign-in-rules.js'

const say = words.people
const TONES: Record<ListedPerson['state'], Tone> = {
  active: 'green',
  waiting: 'amber',
  declined: 'red',
  withdrawn: 'plain',
  invited: 'amber',
  expired: 'red',
  confirming: 'amber',
  ended: 'plain',
}
type Open =
  | { kind: 'invite' }
  | { kind: 'service' }
  | { kind: 'change' | 'end' | 'again' | 'link' | 'lost' | 'sessions' | 'tokens'; person: ListedPerson }

/** Accounts: who may sign in, and with which role. */
export function PeoplePage() {
  const people = useInfiniteQuery(peopleQuery)
  const [open, setOpen] = useState<Open | null>(null)
  const rows = people.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        actions={
          <>
            <Button onClick={() => setOpen({ kind: 'service' })}>{words.account.services.add}</Button>
            <Button variant="filled" onClick={() => setOpen({ kind: 'invite' })}>
              {say.invite}
            </Button>
          </>
        }
      />
      {people.isError && !people.data ? <Failed error={people.error} retry={() => void people.refetch()} /> : null}
      {people.isPending ? <Loading rows={6} /> : null}
      {people.data && rows.length === 0 ? <Empty title={say.empty} /> : null}
      {rows.length > 0 ? (
        <div className={parts.panel}>
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{say.columns.name}</th>
                <th scope="col" className={style.wide}>
                  {say.columns.role}
                </th>
                <th scope="col" className={style.wide}>
                  {say.columns.zone}
                </th>
                <th scope="col">{say.columns.state}</th>
                <th scope="col" className={style.wide}>
                  {say.columns.seen}
                </th>
                <th>
                  <span className={parts.srOnly}>{say.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((person) => (
                <Row key={person.id} person={person} onOpen={setOpen} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <SignInRules />
      <TimesIn />
      {people.hasNextPage ? (
        <Button mt={12} onClick={() => void people.fetchNextPage()} loading={people.isFetchingNextPage}>
          {words.shell.load_more}
        </Button>
      ) : null}
      <Dialog open={open} onOpen={setOpen} onClose={() => setOpen(null)} />
    </>
  )
}

function Row({ person, onOpen }: { person: ListedPerson; onOpen: (open: Open) => void }) {
  const me = useMe()
  const now = useNow()
  return (
    <tr>
      <td className={style.who}>
        <strong className={style.name}>{person.name}</strong>
        <span className={style.second}>{person.kind === 'service' ? words.account.services.kind : person.email}</span>
        <span className={`${style.second} ${style.phone}`}>
          {[words.role[person.role], person.firm].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={style.wide}>
        {words.role[person.role]}
        {person.firm ? <span className={style.second}>{person.firm}</span> : null}
      </td>
      <td className={style.wide}>{person.zone}</td>
      <td>
        <Chip tone={TONES[person.state]}>{words.person_state[person.state]}</Chip>
        <InvitationLine person={person} onCopy={() => onOpen({ kind: 'link', person })} />
        {person.request && person.state !== 'waiting' && person.state !== 'confirming' ? (
          <span className={style.second}>{say.waits({ what: requested(person.request) })}</span>
        ) : null}
      </td>
      <td className={style.wide}>{person.last_seen_at ? nearMoment(person.last_seen_at, me.person.zone, now) : say.never}</td>
      <td className={style.end}>
        {person.state === 'ended' ? null : (
          <Menu>
            <Menu.Target>
              <UnstyledButton className={style.more} aria-label={say.actions_of({ name: person.name })}>
                <span aria-hidden>⋯</span>
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => onOpen({ kind: 'change', person })}>{say.change}</Menu.Item>
              {person.kind === 'service' ? (
                <Menu.Item onClick={() => onOpen({ kind: 'tokens', person })}>{words.account.services.tokens}</Menu.Item>
              ) : null}
              {person.state === 'active' && person.kind === 'human' && person.id !== me.person.id ? (
                <Menu.Item onClick={() => onOpen({ kind: 'sessions', person })}>{say.sessions.open}</Menu.Item>
              ) : null}
              {person.second_factor_set && person.id !== me.person.id ? (
                <Menu.Item onClick={() => onOpen({ kind: 'lost', person })}>{words.account.rules.lost}</Menu.Item>
              ) : null}
              {person.kind === 'human' && person.state !== 'active' ? (
                <Menu.Item onClick={() => onOpen({ kind: 'again', person })}>{say.again}</Menu.Item>
              ) : null}
              {person.kind === 'human' && CAN_COPY.includes(person.state) ? (
                <Menu.Item onClick={() => onOpen({ kind: 'link', person })}>{say.link.copy}</Menu.Item>
              ) : null}
              {person.id === me.person.id ? null : (
                <Menu.Item onClick={() => onOpen({ kind: 'end', person })}>{say.end}</Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </td>
    </tr>
  )
}

interface DialogProps {
  open: Open | null
  onOpen: (open: Open) => void
  onClose: () => void
}

function Dialog({ open, onOpen, onClose }: DialogProps) {
  if (!open) return null
  if (open.kind === 'invite')
    return (
      <PersonDialog
        onClose={onClose}
        onInvited={(person) => {
          // The link is the only way to reach them.
          if (person.mail?.state === 'no_server') onOpen({ kind: 'link', person })
        }}
      />
    )
  if (open.kind === 'service') return <ServiceDialog onClose={onClose} />
  const { person } = open
  if (open.kind === 'tokens') return <ServiceTokens person={person} onClose={onClose} />
  if (open.kind === 'link') return <LinkDialog person={person} onClose={onClose} />
  if (open.kind === 'sessions') return <PersonSessions person={person} onClose={onClose} />
  const shared = { touches: refreshes.people, onClose }
  if (open.kind === 'change') return <PersonDialog person={person} onClose={onClose} />
  if (open.kind === 'again')
    return (
      <ConfirmDialog
        say={{ title: say.again, will: say.again_will, submit: say.invite_submit }}
        send={(sent) => invitePersonAgain({ path: { id: person.id }, ...sending(sent) })}
        {...shared}
      >
        <strong>
          {person.name} · {person.email}
        </strong>
        <MailNote />
      </ConfirmDialog>
    )
  const { rules } = words.account
  if (open.kind === 'lost')
    return (
      <ReasonDialog
        say={{ title: rules.lost_title({ name: person.name }), will: rules.lost_will, submit: rules.lost_submit }}
        send={(body, sent) => removeSecondFactorOfPerson({ path: { id: person.id }, body, ...sending(sent) })}
        {...shared}
      />
    )
  return (
    <ReasonDialog
      say={{ title: say.end_title({ name: person.name }), will: say.end_will, submit: say.end_submit }}
      version={person.version}
      send={(body, sent) => endPerson({ path: { id: person.id }, body, ...sending(sent) })}
      {...shared}
    />
  )
}
