import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { commitmentsQuery, measuresQuery, reviewQuery } from '../../api/queries.js'
import type { Evidence, Measure } from '../../api/types.js'
import { Chip } from '../../parts/chip.js'
import { DueCell } from '../../parts/due-cell.js'
import parts from '../../parts/parts.module.css'
import { Empty, Failed, Loading } from '../../parts/states.js'
import { useCan, useMe } from '../../session/use-me.js'
import { MeasureSwitch } from '../../switches/measure-switch.js'
import { weekdayDay } from '../../time/wording.js'
import { words } from '../../words/words.js'
import style from '../directive.module.css'
import { placeOf, useDirective, useMay, useOffice } from '../room.js'
import { dueOfTask } from '../task-due.js'

const say = words.directive.measures

/** What somebody does about each obligation, its proof, and what was promised in return. */
export function MeasuresTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const measures = useQuery(measuresQuery(directive.reference))
  if (measures.isError && !measures.data) return <Failed error={measures.error} retry={() => void measures.refetch()} />
  if (!measures.data) return <Loading rows={3} />
  const { items } = measures.data
  const plan = may.edit ? <Button onClick={() => open({ kind: 'measure' })}>{say.plan}</Button> : null
  return (
    <>
      {items.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {plan}
        </Empty>
      ) : (
        <>
          <ul className={parts.list}>
            {items.map((measure) => (
              <MeasureItem key={measure.id} measure={measure} />
            ))}
          </ul>
          <div className={style.under}>{plan}</div>
        </>
      )}
      <Commitments />
    </>
  )
}

function MeasureItem({ measure }: { measure: Measure }) {
  const { directive, open } = useDirective()
  const may = useMay()
  const me = useMe()
  const review = useQuery(reviewQuery(directive.reference))
  const { when } = useOffice()
  const accepted = measure.evidence.find((one) => one.accepted_at)
  const isWaiting = measure.evidence.some((one) => !one.accepted_at && !one.rejected_at)
  const due = dueOfTask({ due_at: measure.due_at, due_zone: measure.due_zone, late: false }, (zone) => placeOf(directive, zone))
  const fulfils = (review.data?.obligations ?? [])
    .filter((one) => measure.obligation_ids.includes(one.id))
    .map((one) => one.subject)
  const mayBring = may.complete && (may.edit || measure.person.id === me.person.id)
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>
          {measure.subject} {measure.restricts ? <Chip tone="violet">{say.restricts}</Chip> : null}
        </h3>
        <p className={parts.muted}>
          {say.owner(measure.person.name, measure.verifier.name)}
          {measure.in_force_at ? ` · ${say.in_force(when(measure.in_force_at))}` : ''}
          {measure.restored_at ? ` · ${say.restored(when(measure.restored_at))}` : ''}
        </p>
        {fulfils.length > 0 ? <p className={parts.muted}>{say.fulfils(fulfils.join('; '))}</p> : null}
        {measure.inverse ? <p className={parts.muted}>{say.inverse(measure.inverse)}</p> : null}
        {measure.evidence.map((one) => (
          <EvidenceItem key={one.id} evidence={one} />
        ))}
        <MeasureSwitch measure={measure} />
        {mayBring && !accepted ? (
          <div className={style.chips}>
            <Button size="compact-sm" onClick={() => open({ kind: 'evidence', measure })}>
              {say.bring}
            </Button>
          </div>
        ) : null}
      </div>
      <div className={style.itemEnd}>
        {accepted?.accepted_at ? (
          <Chip tone="green">{say.proved(when(accepted.accepted_at))}</Chip>
        ) : (
          <Chip tone={isWaiting ? 'amber' : 'red'}>{isWaiting ? say.waiting : say.not_proved}</Chip>
        )}
        {due && !accepted ? <DueCell due={due} /> : null}
      </div>
    </li>
  )
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { directive, open } = useDirective()
  const me = useMe()
  const can = useCan()
  const { when } = useOffice()
  const isOpen = !evidence.accepted_at && !evidence.rejected_at
  const mayJudge = isOpen && can('task.complete') && evidence.produced_by.id !== me.person.id
  return (
    <div className={style.quote}>
      <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id: evidence.document_id }}>
        {evidence.document_title ?? words.documents.viewer.about}
      </Link>
      , {say.produced(evidence.produced_by.name, when(evidence.produced_at))}
      {evidence.accepted_at && evidence.judged_by ? `, ${say.accepted(evidence.judged_by.name, when(evidence.accepted_at))}` : ''}
      {evidence.rejected_at && evidence.judged_by
        ? `, ${say.rejected(evidence.judged_by.name, evidence.reject_reason ?? '')}`
        : ''}
      {mayJudge ? (
        <div className={style.chips}>
          <Button size="compact-sm" onClick={() => open({ kind: 'judge', evidence, verdict: 'accept' })}>
            {say.accept}
          </Button>
          <Button size="compact-sm" onClick={() => open({ kind: 'judge', evidence, verdict: 'reject' })}>
            {say.reject}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Commitments() {
  const { directive, open } = useDirective()
  const may = useMay()
  const { today } = useOffice()
  const commitments = useQuery(commitmentsQuery(directive.reference))
  const items = commitments.data?.items ?? []
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.commitments}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'commitment' })}>
            {words.shell.add}
          </Button>
        ) : null}
      </div>
      {items.length === 0 ? (
        <p className={parts.muted}>
          {directive.no_commitments_reason ? say.no_commitments(directive.no_commitments_reason) : say.commitments_empty}
        </p>
      ) : null}
      <ul className={parts.list}>
        {items.map((one) => (
          <li key={one.id} className={`${parts.row} ${style.item}`}>
            <h3>{one.subject}</h3>
            <span className={parts.muted}>{one.until_on ? say.until(weekdayDay(one.until_on, today)) : say.no_end}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
