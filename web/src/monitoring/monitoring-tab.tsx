import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listStandingOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Occurrence, type Standing } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { dueInFull } from '../time/in-full.js'
import { weekdayDay } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'

const say = words.monitoring

/** Obligations that are ongoing: when each is next due, when it was last met and how, and what would end it. */
export function MonitoringTab() {
  const { directive } = useDirective()
  const standing = useQuery(listStandingOptions({ path: { reference: directive.reference } }))
  if (standing.isError && !standing.data) return <Failed error={standing.error} retry={() => void standing.refetch()} />
  if (!standing.data) return <Loading rows={3} />
  const { items } = standing.data
  if (items.length === 0) return <Empty title={say.empty_title} text={say.empty} />
  return (
    <ul className={parts.list}>
      {items.map((one) => (
        <StandingItem key={one.id} standing={one} />
      ))}
    </ul>
  )
}

function StandingItem({ standing }: { standing: Standing }) {
  const { open } = useDirective()
  const may = useMay()
  const { next, subject, kind, ended_at } = standing
  return (
    <li className={`${parts.row} ${style.item}`}>
      <div>
        <h3>
          {subject} <Chip tone="plain">{say.kinds[kind]}</Chip>
        </h3>
        {standing.person ? <p className={parts.muted}>{say.kept_by({ name: standing.person.name })}</p> : null}
        <Ends standing={standing} />
        <LastKept standing={standing} />
        <History standing={standing} />
        {ended_at ? null : (
          <div className={style.chips}>
            {may.deadlines && next ? (
              <Button
                size="compact-sm"
                aria-label={say.kept_of({ subject })}
                onClick={() => open({ kind: 'kept', occurrence: next })}
              >
                {say.kept}
              </Button>
            ) : null}
            {may.edit ? (
              <Button size="compact-sm" aria-label={say.change_of({ subject })} onClick={() => open({ kind: 'stand', standing })}>
                {say.change}
              </Button>
            ) : null}
            {may.act ? (
              <Button
                size="compact-sm"
                aria-label={say.end_of({ subject })}
                onClick={() => open({ kind: 'end_standing', standing })}
              >
                {say.end}
              </Button>
            ) : null}
          </div>
        )}
      </div>
      <div className={style.itemEnd}>
        {ended_at ? <Chip tone="plain">{say.ended}</Chip> : null}
        {!ended_at && next ? (
          <>
            <span className={parts.muted}>{standing.comes_again ? `${say.next}, ${say.comes_again}` : say.next}</span>
            <DueCell due={next.due} />
          </>
        ) : null}
        {!ended_at && !next ? <Chip tone="amber">{say.no_next}</Chip> : null}
      </div>
    </li>
  )
}

function Ends({ standing }: { standing: Standing }) {
  const { today, when, place } = useOffice()
  const { ends_when, ends_on, ended_at, ended_by, end_reason, end_document } = standing
  if (ended_at && ended_by)
    return (
      <p>
        {say.ended_by({
          name: ended_by.name,
          moment: words.time.atPlace({ moment: when(ended_at), place }),
          reason: end_reason ?? '',
        })}
        {end_document ? (
          <>
            {' '}
            <Proof documents={[end_document]} />
          </>
        ) : null}
      </p>
    )
  return (
    <p>
      {ends_when ? say.ends({ when: ends_when }) : say.ends_unsaid}{' '}
      <span className={parts.muted}>{ends_on ? say.until({ day: weekdayDay(ends_on, today) }) : say.until_ended}</span>
    </p>
  )
}

function LastKept({ standing: { last_kept } }: { standing: Standing }) {
  const { when, place } = useOffice()
  if (!last_kept?.settled_at) return <p className={parts.muted}>{say.never_kept}</p>
  return (
    <p className={parts.muted}>
      {say.last_kept({ moment: words.time.atPlace({ moment: when(last_kept.settled_at), place }) })}
      {last_kept.note ? `: ${last_kept.note}` : ''} {say.proof} <Proof documents={last_kept.proof} />
    </p>
  )
}

function Proof({ documents }: { documents: Occurrence['proof'] }) {
  const { directive } = useDirective()
  if (documents.length === 0) return say.no_proof
  return documents.map(({ document_id, title }, index) => (
    <span key={document_id}>
      {index > 0 ? ', ' : ''}
      {title === null ? (
        say.privileged
      ) : (
        <Link to="/directives/$reference/documents/$id" params={{ reference: directive.reference, id: document_id }}>
          {title}
        </Link>
      )}
    </span>
  ))
}

function History({ standing: { series } }: { standing: Standing }) {
  if (series.length === 0) return null
  return (
    <details>
      <summary>{say.history({ count: series.length })}</summary>
      <ul className={parts.list}>
        {series.map((one) => (
          <li key={one.id} className={parts.row}>
            <strong>{wordFor(words.calendar.status, one.status)}</strong>
            {`: ${dueInFull(one.due, { ...one.due, bound: 'latest' })}`}
            {one.status === 'met' ? (
              <span className={parts.muted}>
                {' '}
                {one.note ? `${one.note}. ` : ''}
                {say.proof} <Proof documents={one.proof} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
