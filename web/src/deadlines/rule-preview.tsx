import { UnstyledButton } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { isProblem } from '../api/problem.js'
import { calculatorQuery } from '../api/queries.js'
import { type Explanation } from '../api/types.js'
import { placeOf, useDirective } from '../case/case.js'
import page from '../case/case.module.css'
import parts from '../parts/parts.module.css'
import { Note, sentenceOf } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { lastMinute, momentIn } from '../time/wording.js'
import { cityOf, sameWall } from '../time/zone.js'
import { words } from '../words/words.js'
import type { ByRule } from './by-rule.js'
import style from './deadline.module.css'
import { dueWords, endWords, safeWords } from './due-words.js'
import { nextStepFor } from './next-step.js'

const say = words.deadlines.rule
// This many can be read at a glance. Collapsing the list for one more would hide more than it saves.
const FIRST_STEPS = 4

/**
 * The result of a rule for the current fields. While it is being recalculated no date is shown, because it would belong to other
 * input.
 */
export function RulePreview({ asked }: { asked: ByRule | null }) {
  const question = asked && JSON.stringify(asked)
  const [settled] = useDebouncedValue(question, 300)
  const answer = useQuery(calculatorQuery(settled))
  const isOf = question !== null && question === settled
  return (
    <section className={style.preview} aria-label={say.preview}>
      <div role="status" aria-live="polite">
        {question === null ? <span className={parts.muted}>{say.waiting}</span> : null}
        {question !== null && (!isOf || answer.isPending) ? <span className={parts.muted}>{say.counting}</span> : null}
        {isOf && answer.isError ? <Refusal error={answer.error} /> : null}
        {isOf && answer.data ? <Answer told={answer.data} /> : null}
      </div>
    </section>
  )
}

function Refusal({ error }: { error: unknown }) {
  const next = isProblem(error) ? nextStepFor(error.code) : undefined
  return (
    <Note tone="amber">
      {sentenceOf(error)} {next}
    </Note>
  )
}

function Answer({ told }: { told: Explanation }) {
  const { directive } = useDirective()
  const me = useMe()
  const now = useNow()
  const [all, show] = useDisclosure(false)
  const place = placeOf(directive, told.due_zone)
  const safe = safeWords(told, place, now)
  const last = lastMinute(told)
  const steps = all || told.steps.length <= FIRST_STEPS + 1 ? told.steps : told.steps.slice(0, FIRST_STEPS)
  const more = told.steps.length - steps.length
  return (
    <>
      <strong className={style.previewDue}>{dueWords(told, place, now)}</strong>
      {sameWall(last, told.due_zone, me.person.zone) ? null : (
        <div className={parts.muted}>
          {words.time.forYou({
            moment: momentIn(new Date(last).toISOString(), me.person.zone, now),
            place: cityOf(me.person.zone),
          })}
        </div>
      )}
      {safe ? <div>{words.time.safeBy({ day: safe })}</div> : null}
      {Date.parse(told.due_at) <= now ? <div className={style.passed}>{say.passed}</div> : null}
      <ol className={style.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {more > 0 ? (
        <UnstyledButton className={page.linkButton} fw={400} onClick={show.open}>
          {say.all_steps} ({say.steps_more({ count: more })})
        </UnstyledButton>
      ) : null}
      {told.ambiguous.length > 0 ? (
        <div className={parts.muted}>
          {words.explanation.readings}
          <ul className={style.steps}>
            {told.ambiguous.map((reading) => (
              <li key={`${reading.due_at}${reading.why}`}>
                {words.explanation.reading({
                  moment: endWords(reading, { due_zone: told.due_zone, place }, now),
                  why: reading.why,
                })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
