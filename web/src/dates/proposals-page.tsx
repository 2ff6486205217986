import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { proposalsQuery } from '../api/queries.js'
import { type Proposal } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useCan } from '../session/use-me.js'
import { dueInFull } from '../time/in-full.js'
import { dayInFull } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'
import { DecideDialog } from './decide-dialog.js'
import { moveOf } from './moves.js'

const say = words.datesProposals

/** Proposed dates waiting for a decision, for every directive that the reader can see. */
export function ProposalsPage() {
  const proposals = useQuery({ ...proposalsQuery, refetchInterval: 60_000 })
  return (
    <>
      <DatesHead title={words.dates.pages.proposals} lead={say.lead} />
      {proposals.isError && !proposals.data ? <Failed error={proposals.error} retry={() => void proposals.refetch()} /> : null}
      {proposals.isPending ? <Loading rows={6} /> : null}
      {proposals.data?.items.length === 0 ? <Empty title={say.empty} text={say.empty_text} /> : null}
      {proposals.data && proposals.data.items.length > 0 ? <Waiting proposals={proposals.data.items} /> : null}
    </>
  )
}

function Waiting({ proposals }: { proposals: Proposal[] }) {
  const can = useCan()
  const [marked, mark] = useState<ReadonlySet<string>>(new Set())
  const [deciding, setDeciding] = useState<'accept' | 'decline' | null>(null)
  // Proposals that someone else has decided in the meantime are deselected.
  const selected = proposals.filter(({ id }) => marked.has(id))
  const canDecide = can('deadline.manage')
  const set = (id: string, on: boolean) => mark(new Set(on ? [...marked, id] : [...marked].filter((one) => one !== id)))
  return (
    <>
      {canDecide ? (
        <div className={style.decide}>
          <span role="status">{say.selected({ count: selected.length })}</span>
          <Button variant="filled" disabled={selected.length === 0} onClick={() => setDeciding('accept')}>
            {say.accept}
          </Button>
          <Button disabled={selected.length === 0} onClick={() => setDeciding('decline')}>
            {say.decline}
          </Button>
        </div>
      ) : null}
      <div className={parts.panel}>
        <table className={parts.table}>
          <thead>
            <tr>
              {canDecide ? (
                <th scope="col">
                  <Checkbox
                    aria-label={say.select_all}
                    checked={selected.length === proposals.length}
                    indeterminate={selected.length > 0 && selected.length < proposals.length}
                    onChange={(event) => mark(new Set(event.currentTarget.checked ? proposals.map(({ id }) => id) : []))}
                  />
                </th>
              ) : null}
              <th scope="col">{say.columns.deadline}</th>
              <th scope="col" className={style.wide}>
                {say.columns.old}
              </th>
              <th scope="col">{say.columns.new}</th>
              <th scope="col" className={style.wide}>
                {say.columns.cause}
              </th>
            </tr>
          </thead>
          <tbody>
            {proposals.map((proposal) => (
              <Row
                key={proposal.id}
                proposal={proposal}
                marked={marked.has(proposal.id)}
                onMark={canDecide ? (on) => set(proposal.id, on) : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {deciding ? (
        <DecideDialog
          accept={deciding === 'accept'}
          proposals={selected}
          onClose={() => setDeciding(null)}
          onDone={() => mark(new Set())}
        />
      ) : null}
    </>
  )
}

interface RowProps {
  proposal: Proposal
  marked: boolean
  onMark: ((on: boolean) => void) | null
}

function Row({ proposal, marked, onMark }: RowProps) {
  const { subject, reference, title, critical } = proposal
  return (
    <tr>
      {onMark ? (
        <td>
          <Checkbox
            aria-label={say.select({ subject, reference })}
            checked={marked}
            onChange={(event) => onMark(event.currentTarget.checked)}
          />
        </td>
      ) : null}
      <td>
        <span className={style.name}>{subject}</span> {critical ? <Chip tone="red">{say.critical}</Chip> : null}
        <span className={style.second}>
          <Link to="/directives/$reference" params={{ reference }}>
            {title}
          </Link>{' '}
          · <span style={{ whiteSpace: 'nowrap' }}>{reference}</span>
        </span>
        <span className={`${style.second} ${style.narrow}`}>
          {say.columns.old}: <End proposal={proposal} which="old" />
        </span>
        <span className={`${style.second} ${style.narrow}`}>
          <Cause proposal={proposal} />
        </span>
      </td>
      <td className={style.wide}>
        <End proposal={proposal} which="old" />
      </td>
      <td>
        <strong>
          <End proposal={proposal} which="new" />
        </strong>
        <span className={style.second}>
          <Move proposal={proposal} />
        </span>
      </td>
      <td className={style.wide}>
        <Cause proposal={proposal} />
      </td>
    </tr>
  )
}

function End({ proposal, which }: { proposal: Proposal; which: 'old' | 'new' }) {
  const { due_on, due_at, safe_by } = proposal[which]
  const { due_zone, place, precision } = proposal
  return (
    <>
      <time dateTime={due_at}>{dueInFull({ due_on, due_at, precision }, { due_zone, place, bound: 'latest' })}</time>
      {safe_by && safe_by !== due_on ? <span className={style.second}>{say.safe({ day: dayInFull(safe_by) })}</span> : null}
    </>
  )
}

function Move({ proposal }: { proposal: Proposal }) {
  const { way, days } = moveOf(proposal)
  return way === 'same' ? say.same : say[way]({ days })
}

function Cause({ proposal: { cause, what } }: { proposal: Proposal }) {
  return (
    <>
      {say.cause[cause]}
      {what ? <span className={style.second}>{what}</span> : null}
    </>
  )
}
