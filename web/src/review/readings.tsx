import { Button } from '@mantine/core'
import { type Demand, type Reading } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import style from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import parts from '../parts/parts.module.css'
import { useMe } from '../session/use-me.js'
import { weekdayDay } from '../time/wording.js'
import { inSentence, words } from '../words/words.js'
import review from './review.module.css'

const say = words.directive.obligations
const more = words.review.readings

/** Unclear terms, with all the readings that were considered side by side, and the one adopted. */
export function Readings({ readings, demands }: { readings: readonly Reading[]; demands: readonly Demand[] }) {
  const { open } = useDirective()
  const may = useMay()
  return (
    <section className={style.sub}>
      <div className={parts.panelHead}>
        <h2 className={style.subHead}>{say.readings}</h2>
        {may.edit ? (
          <Button size="xs" onClick={() => open({ kind: 'reading' })}>
            {words.shell.add}
          </Button>
        ) : null}
      </div>
      {readings.length === 0 ? <p className={parts.muted}>{say.readings_empty}</p> : null}
      <ul className={parts.list}>
        {readings.map((reading) => (
          <li key={reading.id} className={parts.row}>
            <ReadingHead reading={reading} demand={demands.find(({ id }) => id === reading.demand_id)} />
            <Alternatives reading={reading} />
            <ReadingActions reading={reading} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReadingHead({ reading, demand }: { reading: Reading; demand: Demand | undefined }) {
  const { when, today } = useOffice()
  return (
    <div className={style.item}>
      <div>
        <h3>{say.term({ term: reading.term })}</h3>
        <p className={parts.muted}>
          {demand ? `${more.about({ demand: demand.subject })} · ` : ''}
          {reading.adopted_by && reading.adopted_at
            ? `${more.adopted_by({ name: reading.adopted_by.name, when: when(reading.adopted_at) })} `
            : ''}
          {reading.approved_by && reading.approved_at
            ? `${more.approved_by({ name: reading.approved_by.name, when: when(reading.approved_at) })} `
            : ''}
          {reading.review_on ? say.review_on({ day: weekdayDay(reading.review_on, today) }) : ''}
        </p>
      </div>
      <div className={style.itemEnd}>
        <StateChip reading={reading} />
      </div>
    </div>
  )
}

function StateChip({ reading }: { reading: Reading }) {
  if (reading.adopted === null) return <Chip tone="amber">{say.not_adopted}</Chip>
  if (reading.reopened) return <Chip tone="amber">{words.review.open_again.chip}</Chip>
  return reading.approved_at ? <Chip tone="green">{more.adopted}</Chip> : <Chip tone="amber">{more.waits}</Chip>
}

function Alternatives({ reading }: { reading: Reading }) {
  return (
    <ol className={review.alternatives} aria-label={more.alternatives({ term: reading.term })}>
      {reading.alternatives.map((one, index) => (
        <li key={one.text} className={review.alternative} data-adopted={index === reading.adopted}>
          {index === reading.adopted ? <Chip tone="blue">{more.adopted}</Chip> : null}
          <p>{one.text}</p>
          {one.argument ? <p className={parts.muted}>{one.argument}</p> : null}
          {one.reach === 'neither' ? null : (
            <p className={parts.muted}>{more.reaches({ reach: inSentence(words.review.reach[one.reach]) })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function ReadingActions({ reading }: { reading: Reading }) {
  const { open } = useDirective()
  const may = useMay()
  const me = useMe()
  const isOwn = reading.authors.some(({ id }) => id === me.person.id)
  const waits = reading.adopted !== null && !reading.approved_at && !reading.reopened
  if (!may.edit) return null
  return (
    <div className={style.quiet}>
      {may.act ? (
        <Button size="compact-sm" onClick={() => open({ kind: 'adopt', reading })}>
          {reading.adopted === null ? say.adopt : reading.reopened ? more.adopt_again : say.readopt}
        </Button>
      ) : null}{' '}
      {may.act && waits && !isOwn ? (
        <Button size="compact-sm" onClick={() => open({ kind: 'review', of: { kind: 'approve_reading', reading } })}>
          {more.approve}
        </Button>
      ) : null}{' '}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => open({ kind: 'review', of: { kind: 'question', reading_id: reading.id } })}
      >
        {more.ask}
      </Button>
      {reading.alternatives.length < 10 ? (
        <Button size="compact-sm" variant="subtle" onClick={() => open({ kind: 'review', of: { kind: 'alternative', reading } })}>
          {more.more}
        </Button>
      ) : null}
      {waits && isOwn ? <p className={parts.muted}>{more.own}</p> : null}
    </div>
  )
}
