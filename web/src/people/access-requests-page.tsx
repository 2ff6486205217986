import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { approveAccessRequest, collectToken, declineAccessRequest, withdrawAccessRequest } from '../api/generated/sdk.gen.js'
import { accessRequestsQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type AccessRequest } from '../api/types.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ConfirmDialog, ReasonDialog } from '../forms/reason-dialog.js'
import { ShownOnce } from '../forms/shown-once.js'
import { Chip, type Tone } from '../parts/chip.js'
import { MailNote } from '../parts/mail-line.js'
import { PageHead } from '../parts/page-head.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading, Note } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useCan, useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import { ConfirmIdentity } from './confirm-identity.js'
import style from './people.module.css'
import { requested } from './requested.js'

const say = words.accessRequests
const TOUCHES = refreshes.accessRequests
const TONES: Record<AccessRequest['state'], Tone> = {
  waiting: 'amber',
  approved: 'green',
  used: 'green',
  declined: 'red',
  withdrawn: 'plain',
}
/** What is carried out by sending a link. */
const MAILS: readonly AccessRequest['kind'][] = ['join', 'password_reset']
type Open = { kind: 'approve' | 'confirm' | 'decline' | 'withdraw' | 'token'; request: AccessRequest }

/** What could let someone read directives: waiting for lead counsel, and decided lately. */
export function AccessRequestsPage() {
  const requests = useQuery(accessRequestsQuery)
  const can = useCan()
  const [open, setOpen] = useState<Open | null>(null)
  const items = requests.data?.items ?? []
  const waiting = items.filter(({ state }) => state === 'waiting')
  const decided = items.filter(({ state }) => state !== 'waiting')
  return (
    <>
      <PageHead title={say.title} lead={can('access.approve') ? say.lead : say.lead_administrator} />
      {requests.isError && !requests.data ? <Failed error={requests.error} retry={() => void requests.refetch()} /> : null}
      {requests.isPending ? <Loading rows={3} /> : null}
      {requests.data && waiting.length === 0 ? (
        <Empty title={say.none} text={can('access.approve') ? say.none_text : say.none_administrator} />
      ) : null}
      {waiting.length > 0 ? (
        <Panel title={say.waiting}>
          <RequestList items={waiting} onOpen={setOpen} />
        </Panel>
      ) : null}
      {decided.length > 0 ? (
        <Panel className={style.rules} title={say.decided}>
          <RequestList items={decided} onOpen={setOpen} />
        </Panel>
      ) : null}
      {items.length > 0 ? <TimesIn /> : null}
      <Dialog open={open} onClose={() => setOpen(null)} />
    </>
  )
}

function RequestList({ items, onOpen }: { items: readonly AccessRequest[]; onOpen: (open: Open) => void }) {
  return (
    <ul className={parts.list}>
      {items.map((request) => (
        <RequestItem key={request.id} request={request} onOpen={onOpen} />
      ))}
    </ul>
  )
}

function RequestItem({ request, onOpen }: { request: AccessRequest; onOpen: (open: Open) => void }) {
  const me = useMe()
  const can = useCan()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const { person, state } = request
  return (
    <li className={`${parts.row} ${style.request}`}>
      <div>
        <strong>{requested(request)}</strong> <Chip tone={TONES[state]}>{say.state[state]}</Chip>
        {person ? (
          <span className={style.second}>
            {person.name} · {person.kind === 'service' ? words.account.services.kind : person.email}
            {person.firm ? ` · ${person.firm}` : ''} · {words.role[person.role]}
          </span>
        ) : null}
        {request.purpose ? <span className={style.second}>{request.purpose}</span> : null}
        <span className={style.second}>
          {say.by({ name: request.requested_by.name, at: when(request.requested_at) })}
          {request.decided_at && request.decided_by
            ? ` · ${say.decided_by({ name: request.decided_by.name, at: when(request.decided_at) })}`
            : ''}
          {request.break_glass && request.decided_at ? ` · ${say.break_glass({ at: when(request.decided_at) })}` : ''}
          {request.reason ? ` · ${request.reason}` : ''}
          {request.copied ? ` · ${say.copied({ by: request.copied.by?.name, at: when(request.copied.at) })}` : ''}
        </span>
        {request.alike.length > 0 ? (
          <Note tone="amber" title={say.alike}>
            <ul>
              {request.alike.map((one) => (
                <li key={one.id}>
                  {one.name} · {one.email}
                </li>
              ))}
            </ul>
          </Note>
        ) : null}
      </div>
      <div className={style.requestActions}>
        {request.may_decide ? (
          <>
            <Button size="xs" onClick={() => onOpen({ kind: 'decline', request })}>
              {say.decline}
            </Button>
            <Button
              size="xs"
              variant="filled"
              onClick={() => onOpen({ kind: request.kind === 'identity' ? 'confirm' : 'approve', request })}
            >
              {request.kind === 'identity' ? say.confirm : say.approve}
            </Button>
          </>
        ) : null}
        {request.may_collect ? (
          <Button size="xs" variant="filled" onClick={() => onOpen({ kind: 'token', request })}>
            {say.collect}
          </Button>
        ) : null}
        {state === 'waiting' && can('person.manage') ? (
          <Button size="xs" onClick={() => onOpen({ kind: 'withdraw', request })}>
            {say.withdraw}
          </Button>
        ) : null}
      </div>
    </li>
  )
}

function Dialog({ open, onClose }: { open: Open | null; onClose: () => void }) {
  if (!open) return null
  const { request } = open
  const path = { id: request.id }
  const shared = { touches: TOUCHES, onClose }
  if (open.kind === 'confirm') return <ConfirmIdentity request={request} onClose={onClose} />
  if (open.kind === 'token') return <CollectToken request={request} onClose={onClose} />
  const subject = (
    <strong>
      {requested(request)}
      {request.person ? ` · ${request.person.name} · ${request.person.email}` : ''}
    </strong>
  )
  if (open.kind === 'decline')
    return (
      <ReasonDialog
        say={{ title: say.decline_title, will: say.decline_will, submit: say.decline }}
        send={(body, sent) => declineAccessRequest({ path, body, ...sending(sent) })}
        {...shared}
      >
        {subject}
      </ReasonDialog>
    )
  const approving = open.kind === 'approve'
  return (
    <ConfirmDialog
      say={
        approving
          ? { title: say.approve_title, will: say.will[request.kind], submit: say.approve }
          : { title: say.withdraw_title, will: say.withdraw_will, submit: say.withdraw }
      }
      send={(sent) => (approving ? approveAccessRequest : withdrawAccessRequest)({ path, ...sending(sent) })}
      {...shared}
    >
      {subject}
      {approving && MAILS.includes(request.kind) ? <MailNote /> : null}
    </ConfirmDialog>
  )
}

/** Creates the approved token and shows it once. */
function CollectToken({ request, onClose }: { request: AccessRequest; onClose: () => void }) {
  const [token, setToken] = useState<string | null>(null)
  const write = useWrite<null, { token: string }>({
    send: () => collectToken({ path: { id: request.id } }),
    touches: TOUCHES,
    onDone: (made) => setToken(made.token),
  })
  const { tokens } = words.account
  if (token) return <ShownOnce title={tokens.made_title} will={tokens.made_will} secret={token} write={write} onClose={onClose} />
  return (
    <FormDialog
      title={say.collect_title}
      will={tokens.make_will}
      submit={say.collect}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        write.submit(null)
      }}
    />
  )
}
