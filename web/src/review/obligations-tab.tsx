import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getReviewOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Demand, type Obligation } from '../api/types.js'
import { useDirective, useMay } from '../case/case.js'
import style from '../case/case.module.css'
import { TraceLink, TraceOf } from '../case/trace-link.js'
import { Chip, type Tone } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { wordFor, words } from '../words/words.js'
import { Modifications, Questions } from './exchanges.js'
import { OpenAgain } from './open-again.js'
import { Readings } from './readings.js'
import { StandsButton } from './stands-button.js'

const say = words.directive.obligations
const TONES: Record<Obligation['proof'], Tone> = {
  none: 'red',
  waiting: 'amber',
  proved: 'green',
  waived: 'plain',
  ended: 'plain',
}

/** The demands of the letter, the obligations we derive from them, and how unclear wording is interpreted. */
export function ObligationsTab() {
  const { directive, open } = useDirective()
  const may = useMay()
  const review = useQuery(getReviewOptions({ path: { reference: directive.reference } }))
  if (review.isError && !review.data) return <Failed error={review.error} retry={() => void review.refetch()} />
  if (!review.data) return <Loading rows={4} />
  const { demands, obligations, readings, reopenings, no_demands_reason } = review.data
  const others = obligations.filter((one) => !demands.some((demand) => demand.id === one.demand_id))
  return (
    <>
      <OpenAgain reopenings={reopenings} readings={readings} />
      {demands.length > 0 || obligations.length > 0 ? <TraceLink /> : null}
      {demands.length === 0 && others.length === 0 ? (
        <Empty
          title={no_demands_reason ? say.no_demands({ reason: no_demands_reason }) : say.empty_title}
          text={no_demands_reason ? undefined : say.empty}
        >
          {may.edit ? <Button onClick={() => open({ kind: 'demand' })}>{words.dialogs.demand.title}</Button> : null}
        </Empty>
      ) : null}
      <ul className={parts.list}>
        {demands.map((demand) => (
          <DemandItem key={demand.id} demand={demand} obligations={obligations.filter((one) => one.demand_id === demand.id)} />
        ))}
      </ul>
      {others.length > 0 ? (
        <>
          {demands.length > 0 ? <h2 className={`${style.sub} ${style.subHead}`}>{say.others}</h2> : null}
          <ul className={parts.list}>
            {others.map((one) => (
              <li key={one.id} className={parts.row}>
                <ObligationItem obligation={one} heading />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {may.isCase ? <Readings readings={readings} demands={demands} /> : null}
      <Questions review={review.data} />
      <Modifications review={review.data} />
    </>
  )
}

function DemandItem({ demand, obligations }: { demand: Demand; obligations: Obligation[] }) {
  const { open } = useDirective()
  const may = useMay()
  return (
    <li className={parts.row}>
      {obligations.length === 0 ? (
        <div className={style.item}>
          <div>
            <h3>{demand.subject}</h3>
            <Quote demand={demand} />
          </div>
          <div className={style.itemEnd}>
            <Chip tone="amber">{say.no_obligation}</Chip>
          </div>
        </div>
      ) : null}
      {obligations.map((one, index) => (
        <div key={one.id} style={index > 0 ? { marginTop: 12 } : undefined}>
          <ObligationItem obligation={one} heading>
            {index === 0 ? <Quote demand={demand} /> : null}
          </ObligationItem>
        </div>
      ))}
      {may.edit ? (
        <div className={style.quiet}>
          <Button size="compact-sm" variant="subtle" onClick={() => open({ kind: 'obligation', demand_id: demand.id })}>
            {obligations.length === 0 ? say.hold : say.hold_more}
          </Button>
        </div>
      ) : null}
    </li>
  )
}

function Quote({ demand }: { demand: Demand }) {
  const { directive } = useDirective()
  return (
    <blockquote className={style.quote}>
      {say.quote({ quote: demand.quote })}{' '}
      <Link
        to="/directives/$reference/documents/$id"
        params={{ reference: directive.reference, id: demand.document_id }}
        search={{ page: String(demand.page) }}
      >
        {say.page({ page: demand.page })}
      </Link>
    </blockquote>
  )
}

function ObligationItem({
  obligation,
  children,
  heading,
}: {
  obligation: Obligation
  children?: React.ReactNode
  heading?: boolean
}) {
  const { open } = useDirective()
  const may = useMay()
  const isOpen = obligation.proof === 'none' || obligation.proof === 'waiting'
  return (
    <div className={style.item}>
      <div>
        {heading ? <h3>{obligation.subject}</h3> : <p>{obligation.subject}</p>}
        {children}
        <span className={parts.muted}>
          {wordFor(words.obligation_kind, obligation.kind)}
          {obligation.source === 'demand'
            ? ''
            : ` · ${say.from({ source: wordFor(words.obligation_source, obligation.source) })}`}
          {obligation.person ? ` · ${obligation.person.name}` : ''}
          {obligation.clarity === 'clear' ? '' : ` · ${words.review.clarity[obligation.clarity]}`}
          {' · '}
          <TraceOf at={`obligation:${obligation.id}`} subject={obligation.subject} />
        </span>
        <RestsOn ids={obligation.reading_ids} />
        {obligation.waived_by ? (
          <p className={parts.muted}>{say.waived({ name: obligation.waived_by.name, reason: obligation.waive_reason ?? '' })}</p>
        ) : null}
      </div>
      <div className={style.itemEnd}>
        <Chip tone={TONES[obligation.proof]}>{words.proof[obligation.proof]}</Chip>
        {obligation.reopened ? <Chip tone="amber">{words.review.open_again.chip}</Chip> : null}
        <span className={parts.muted}>{say.measures({ count: obligation.measures })}</span>
        {may.act && isOpen ? (
          <span className={style.buttons}>
            {obligation.measures === 0 ? (
              <Button size="compact-sm" variant="subtle" onClick={() => open({ kind: 'measure', obligation_id: obligation.id })}>
                {words.directive.measures.plan}
              </Button>
            ) : null}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => open({ kind: 'review', of: { kind: 'change_obligation', obligation } })}
            >
              {words.review.obligation.change}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => open({ kind: 'waive', obligation })}>
              {say.waive}
            </Button>
          </span>
        ) : null}
        <StandsButton obligation={obligation} />
      </div>
    </div>
  )
}

/** The readings that an obligation is based on, for readers with access to them. */
function RestsOn({ ids }: { ids: readonly string[] }) {
  const { directive } = useDirective()
  const readings = useQuery(getReviewOptions({ path: { reference: directive.reference } })).data?.readings ?? []
  const terms = readings.filter(({ id }) => ids.includes(id)).map(({ term }) => words.review.readings.term({ term }))
  return terms.length > 0 ? <p className={parts.muted}>{words.review.readings.rests({ terms: terms.join(', ') })}</p> : null
}
