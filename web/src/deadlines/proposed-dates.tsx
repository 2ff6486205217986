import { Button, Group } from '@mantine/core'
import { type Proposal } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import { Note } from '../parts/states.js'
import { useNow } from '../time/clock.js'
import { dueMoment, todayIn, weekdayDay } from '../time/wording.js'
import { told, words } from '../words/words.js'
import style from './deadlines.module.css'

const say = words.deadlines.proposal

/** 'Mon 27 Jul → Fri 24 Jul, Washington' */
export function proposalWords(proposal: Proposal, now: number): string {
  const { due_zone, place, precision } = proposal
  const today = todayIn(now, due_zone)
  const moment = (due: Proposal['old']) =>
    precision === 'instant'
      ? dueMoment({ ...due, due_zone, place, precision, act_by: due.due_at, late: false }, now)
      : weekdayDay(due.due_on, today)
  return words.time.atPlace({ moment: say.from_to({ before: moment(proposal.old), after: moment(proposal.new) }), place })
}

/** A proposed date waiting for a decision, beside the current one. */
export function ProposedDate({ proposal }: { proposal: Proposal }) {
  const { open } = useDirective()
  const may = useMay()
  const now = useNow()
  const today = todayIn(now, proposal.due_zone)
  const safe = ({ safe_by }: Proposal['old']) => (safe_by ? weekdayDay(safe_by, today) : say.same)
  return (
    <div className={style.proposed}>
      <Note
        tone="amber"
        title={say.title}
        actions={
          may.deadlines ? (
            <>
              <Button
                size="xs"
                aria-label={say.accept_of({ subject: proposal.subject })}
                onClick={() => open({ kind: 'accept_dates', proposals: [proposal] })}
              >
                {say.accept}
              </Button>
              <Button
                size="xs"
                aria-label={say.decline_of({ subject: proposal.subject })}
                onClick={() => open({ kind: 'decline_date', proposal })}
              >
                {say.decline}
              </Button>
            </>
          ) : null
        }
      >
        <ProposalLines proposal={proposal} />
        {proposal.old.safe_by === proposal.new.safe_by ? null : (
          <div>{say.safe({ before: safe(proposal.old), after: safe(proposal.new) })}</div>
        )}
        <div>{say.stays}</div>
      </Note>
    </div>
  )
}

/** The old and the new date, and the reason. */
export function ProposalLines({ proposal }: { proposal: Proposal }) {
  const now = useNow()
  return (
    <div>
      <span className={style.fromTo}>{proposalWords(proposal, now)}</span>{' '}
      {told(say.because[proposal.cause], { what: proposal.what })}
    </div>
  )
}

/** If several are waiting, all can be accepted together. */
export function ProposedDates({ proposals }: { proposals: Proposal[] }) {
  const { open } = useDirective()
  const may = useMay()
  return (
    <Group justify="space-between" gap={8} className={style.several}>
      <strong>{say.several({ count: proposals.length })}</strong>
      {may.deadlines ? (
        <Button size="xs" onClick={() => open({ kind: 'accept_dates', proposals })}>
          {say.accept_all}
        </Button>
      ) : null}
    </Group>
  )
}
