import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getReviewOptions, listDecisionsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Decision } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import directive from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './decisions.module.css'
import { useReviewMoment } from './decisions-when.js'

const old = words.directive.scope
const say = words.decisions

/**
 * Decisions on the scope of compliance: each has reasons, is proposed by one person and approved by another, and is reviewed
 * until it ends.
 */
export function Decisions() {
  const { directive: of, open } = useDirective()
  const may = useMay()
  const decisions = useQuery(listDecisionsOptions({ path: { reference: of.reference } }))
  if (decisions.isError && !decisions.data) return <Failed error={decisions.error} retry={() => void decisions.refetch()} />
  if (!decisions.data) return <Loading rows={2} />
  const { items } = decisions.data
  const decide = (label: string) => (may.edit ? <Button onClick={() => open({ kind: 'decision' })}>{label}</Button> : null)
  if (items.length === 0)
    return (
      <Empty title={old.empty_title} text={old.empty}>
        {decide(old.decide)}
      </Empty>
    )
  // Current and proposed decisions first, newest on top; ended decisions after them.
  const newest = [...items].reverse()
  return (
    <section aria-labelledby="decisions-name">
      <h2 className={directive.subHead} id="decisions-name">
        {say.title}
      </h2>
      <ul className={parts.list}>
        {[...newest.filter((one) => !one.ended_at), ...newest.filter((one) => one.ended_at)].map((decision) => (
          <DecisionItem key={decision.id} decision={decision} all={items} />
        ))}
      </ul>
      <div className={directive.under}>{decide(items.every((one) => one.ended_at) ? old.decide : say.decide_again)}</div>
    </section>
  )
}

const isToNarrow = (decision: Decision) => !decision.ended_at && decision.reviews.at(-1)?.outcome === 'narrow'

function DecisionItem({ decision, all }: { decision: Decision; all: Decision[] }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const { when } = useOffice()
  const isOwn = decision.author.id === me.person.id
  const stands = decision.approved_at !== null && decision.ended_at === null
  return (
    <li className={parts.row}>
      <h3 className={style.head}>
        {decision.chosen} {decision.wider_than_ordered ? <Chip tone="amber">{old.wider}</Chip> : null}{' '}
        {decision.approved_at ? null : <Chip tone="blue">{old.waits}</Chip>}{' '}
        {decision.review_due ? <Chip tone="red">{say.due}</Chip> : null}{' '}
        {isToNarrow(decision) ? <Chip tone="amber">{say.to_narrow}</Chip> : null}{' '}
        {decision.ended_at ? <Chip tone="plain">{say.ended}</Chip> : null}
      </h3>
      <p className={`${directive.prose} ${style.said}`}>{decision.reasons}</p>
      <div className={style.told}>
        <DecisionFacts decision={decision} all={all} />
        <p>
          {old.author({ name: decision.author.name, when: when(decision.written_at) })}{' '}
          {decision.approved_by && decision.approved_at
            ? old.approved({ name: decision.approved_by.name, when: when(decision.approved_at) })
            : null}
          {!decision.approved_at && isOwn ? old.own : null}
        </p>
        {decision.ended_at ? <p>{endOf(decision, all, when(decision.ended_at))}</p> : null}
        <Reviews decision={decision} />
      </div>
      {may.act && !decision.approved_at && !isOwn ? (
        <div className={directive.chips}>
          <Button variant="filled" onClick={() => open({ kind: 'approve_decision', decision })}>
            {old.approve}
          </Button>
        </div>
      ) : null}
      {stands && may.act ? (
        <div className={directive.chips}>
          <Button
            variant={decision.review_due ? 'filled' : undefined}
            size="compact-sm"
            aria-label={say.review_of({ chosen: decision.chosen })}
            onClick={() => open({ kind: 'review_decision', decision })}
          >
            {say.review}
          </Button>
          {may.edit && isToNarrow(decision) ? (
            <Button size="compact-sm" onClick={() => open({ kind: 'decision', replaces_id: decision.id })}>
              {say.narrower}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  )
}

function endOf(decision: Decision, all: Decision[], moment: string): string {
  const next = all.find((one) => one.replaces_id === decision.id && one.approved_at === decision.ended_at)
  return next ? say.ended_replaced({ moment, chosen: next.chosen }) : say.ended_reviewed({ moment })
}

/** The review date, the conditions for ending it, its basis, and the decision that it replaces. */
export function DecisionFacts({ decision, all }: { decision: Decision; all: Decision[] }) {
  const { directive: of } = useDirective()
  const moment = useReviewMoment()
  const readings =
    useQuery({ ...getReviewOptions({ path: { reference: of.reference } }), enabled: decision.reading_ids.length > 0 }).data
      ?.readings ?? []
  const terms = readings.filter(({ id }) => decision.reading_ids.includes(id)).map(({ term }) => term)
  const before = all.find(({ id }) => id === decision.replaces_id)
  const beside = all.filter((one) => one.approved_at && !one.ended_at && one !== before).map(({ chosen }) => chosen)
  const review =
    decision.review_at && decision.review_zone ? moment(decision.review_at, decision.review_zone, decision.place) : null
  return (
    <>
      {decision.ended_at ? null : review ? (
        <p className={style.review}>
          {decision.review_due
            ? say.was_due({ moment: review })
            : decision.approved_at
              ? say.next({ moment: review })
              : say.next_waiting({ moment: review })}
        </p>
      ) : decision.wider_than_ordered ? (
        <p className={style.review}>{say.no_review}</p>
      ) : null}
      {decision.exit_criteria.length > 0 ? (
        <>
          <p>{say.criteria}</p>
          <ul>
            {decision.exit_criteria.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        </>
      ) : null}
      {terms.length > 0 ? <p>{say.rests({ terms })}</p> : null}
      {!decision.approved_at && beside.length > 0 ? (
        <p className={style.review}>
          {before ? say.also_stands({ chosen: beside.join('; ') }) : say.beside({ chosen: beside.join('; ') })}
        </p>
      ) : null}
      {before ? (
        <p>
          {decision.approved_at || before.ended_at
            ? say.replaces({ chosen: before.chosen })
            : say.replaces_waiting({ chosen: before.chosen })}
        </p>
      ) : null}
    </>
  )
}

function Reviews({ decision }: { decision: Decision }) {
  const { when } = useOffice()
  const moment = useReviewMoment()
  if (decision.reviews.length === 0) return null
  return (
    <details className={style.reviews} open={decision.reviews.length < 3}>
      <summary>{say.reviews({ count: decision.reviews.length })}</summary>
      <ul>
        {decision.reviews.map((one) => (
          <li key={one.id}>
            {say.reviewed({ outcome: say.outcome[one.outcome], name: one.reviewed_by.name, moment: when(one.reviewed_at) })}:{' '}
            {one.reasons}{' '}
            {one.next_review_at && one.next_review_zone
              ? say.next({ moment: moment(one.next_review_at, one.next_review_zone, null) })
              : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
