import { Button, Code, CopyButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { testMail } from '../api/generated/sdk.gen.js'
import type { SetupView } from '../api/generated/types.gen.js'
import { setupQuery } from '../api/queries.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { WriteNote } from '../forms/write-note.js'
import { Chip, type Tone } from '../parts/chip.js'
import { mailWords } from '../parts/mail-line.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './setup.module.css'

const say = words.setup
type State = SetupView['backup']['state']
const TONES: Record<State, Tone> = { done: 'green', open: 'plain', attention: 'amber' }

/** What the set-up of this installation still takes. Each step says what is true, and leads to where it is done. */
export function SetupPage() {
  const setup = useQuery(setupQuery)
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const view = setup.data
  return (
    <>
      <PageHead title={say.title} lead={view ? leadOf(view) : null} />
      {setup.isError && !view ? <Failed error={setup.error} retry={() => void setup.refetch()} /> : null}
      {setup.isPending ? <Loading rows={6} /> : null}
      {view ? (
        <>
          <ol className={`${parts.panel} ${style.steps}`}>
            <Step state={view.organisation.state} title={say.organisation.title}>
              <p>{say.organisation[view.organisation.state === 'done' ? 'done' : 'open']({ name: view.organisation.name })}</p>
            </Step>
            <MailStep mail={view.mail} when={when} isNext={nextOf(view) === 'mail'} />
            <PeopleStep of={view.lead_counsel} say={say.lead_counsel} enough={0} isNext={nextOf(view) === 'lead_counsel'}>
              {view.lead_counsel.state === 'done'
                ? say.lead_counsel.done({ count: view.lead_counsel.joined })
                : view.lead_counsel.invited > 0
                  ? say.lead_counsel.invited
                  : say.lead_counsel.open}
            </PeopleStep>
            <PeopleStep
              of={view.approvers}
              say={say.approvers}
              // The lead counsel who is invited counts too.
              enough={view.approvers.joined > 0 ? 0 : 1}
              isNext={nextOf(view) === 'approvers'}
            >
              {view.approvers.state === 'done'
                ? say.approvers.done({ count: view.approvers.joined })
                : `${say.approvers.open({ count: view.approvers.joined })} ${
                    view.approvers.invited > 0 ? say.approvers.invited({ count: view.approvers.invited }) : ''
                  }`}
            </PeopleStep>
            <Step
              state={view.second_factor.state}
              title={say.second_factor.title}
              action={
                view.second_factor.state === 'done' ? null : (
                  <Go to="/account" isNext={nextOf(view) === 'second_factor'}>
                    {say.second_factor.go}
                  </Go>
                )
              }
            >
              <p>{say.second_factor[view.second_factor.state === 'done' ? 'done' : 'open']}</p>
            </Step>
            <BackupStep backup={view.backup} when={when} />
          </ol>
          {view.mail.test || view.backup.at ? <TimesIn /> : null}
        </>
      ) : null}
    </>
  )
}

const ORDER = ['organisation', 'mail', 'lead_counsel', 'approvers', 'second_factor', 'backup'] as const

/** The first step with a button that is not done: only its button is the primary one. */
const nextOf = (view: SetupView) =>
  ORDER.find((step) => {
    if (step === 'organisation' || step === 'backup') return false
    return view[step].state !== 'done' && (step !== 'mail' || view.mail.configured)
  })

const leadOf = ({ done, total }: SetupView): string => (done === total ? say.complete({ total }) : say.lead({ done, total }))

interface StepProps {
  state: State
  title: string
  children: ReactNode
  action?: ReactNode
}

function Step({ state, title, children, action }: StepProps) {
  return (
    <li className={`${parts.row} ${style.step}`}>
      <div className={style.what}>
        <h2 className={style.title}>
          {title} <Chip tone={TONES[state]}>{say.states[state]}</Chip>
        </h2>
        {children}
      </div>
      {action ? <div>{action}</div> : null}
    </li>
  )
}

function Go({ to, isNext, children }: { to: '/account' | '/people'; isNext: boolean; children: ReactNode }) {
  return (
    <Button
      size="xs"
      variant={isNext ? 'filled' : 'default'}
      renderRoot={(props: Record<string, unknown>) => <Link to={to} {...props} />}
    >
      {children}
    </Button>
  )
}

interface PeopleStepProps {
  of: SetupView['approvers']
  say: { title: string; go: string; see: string }
  /** More invitations than this, and there is one to look at. */
  enough: number
  isNext: boolean
  children: ReactNode
}

function PeopleStep({ of, say: its, enough, isNext, children }: PeopleStepProps) {
  return (
    <Step
      state={of.state}
      title={its.title}
      action={
        of.state === 'done' ? null : (
          <Go to="/people" isNext={isNext}>
            {of.invited > enough ? its.see : its.go}
          </Go>
        )
      }
    >
      <p>{children}</p>
    </Step>
  )
}

function MailStep({ mail, when, isNext }: { mail: SetupView['mail']; when: (at: string) => string; isNext: boolean }) {
  const me = useMe()
  const now = useNow()
  const write = useWrite<null, unknown>({ send: (_, sent) => testMail(sending(sent)), touches: refreshes.setup })
  const { test, to, configured } = mail
  return (
    <Step
      state={mail.state}
      title={say.mail.title}
      action={
        configured ? (
          <Button
            size="xs"
            variant={isNext ? 'filled' : 'default'}
            loading={write.pending || test?.mail.state === 'waiting'}
            onClick={() => write.submit(null)}
          >
            {test ? say.mail.again : say.mail.send}
          </Button>
        ) : null
      }
    >
      {configured ? (
        <p role="status">
          {test
            ? `${say.mail.asked({ at: when(test.asked_at) })} ${mailWords(test.mail, me.person.zone, now)} ${
                test.mail.state === 'sent' ? say.mail.arrived({ to }) : ''
              }`
            : say.mail.untested({ to })}
        </p>
      ) : (
        <p>{say.mail.none}</p>
      )}
      <WriteNote write={write} />
    </Step>
  )
}

function BackupStep({ backup, when }: { backup: SetupView['backup']; when: (at: string) => string }) {
  const { state, at, note } = backup
  const told = at ? { at: when(at), note: note ?? '' } : null
  return (
    <Step state={state} title={say.backup.title}>
      <p>{told ? say.backup[state === 'done' ? 'done' : 'attention'](told) : say.backup.open}</p>
      {told ? null : (
        <div className={style.command}>
          <Code>{say.backup.command}</Code>
          <CopyButton value={say.backup.command}>
            {({ copied, copy }) => (
              <Button size="compact-sm" onClick={copy}>
                {copied ? words.account.once.copied : words.account.once.copy}
              </Button>
            )}
          </CopyButton>
        </div>
      )}
    </Step>
  )
}
