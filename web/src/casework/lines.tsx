import type { LineStep, ProceedingView } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { dayMonth, shortMoment, todayIn } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'
import style from './lines.module.css'

const say = words.directive

interface Step {
  key: string
  label: string
  state: LineStep['state']
  under: string | null
  isOwed?: boolean
}

/** Complying and contesting run in parallel, so two lines are drawn. A required stage is shown as required, not as done. */
export function Lines() {
  const { directive, isShown } = useDirective()
  const me = useMe()
  const now = useNow()
  const { zone } = officeOf(directive, me.person.zone)
  const comply: Step[] = directive.line.map((step) => ({
    key: step.stage,
    label: step.label,
    state: step.state,
    isOwed: step.state === 'owed',
    under: underOf(step, (at) => shortMoment(at, zone, now)),
  }))
  const live = directive.proceedings.filter((proceeding) => !proceeding.ended_at)
  // If no proceeding is active, the last one still shows how the contest ended.
  const shown = live.length > 0 ? live : directive.proceedings.slice(0, 1)
  return (
    <div className={style.lines}>
      <section className={style.line} aria-label={say.comply}>
        <h2>{say.comply}</h2>
        <Steps steps={comply} name={say.comply} />
      </section>
      {shown.map((proceeding) => (
        <section key={proceeding.id} className={style.line} aria-label={say.contest}>
          <h2>{say.contest}</h2>
          <Steps steps={contestOf(proceeding, todayIn(now, zone), (at) => shortMoment(at, zone, now))} name={say.contest} />
          <p className={style.forum}>
            {say.menu.proceeding({ kind: wordFor(words.proceeding_kind, proceeding.kind), forum: proceeding.forum })}
            {proceeding.stay === 'none' ? null : ` · ${words.stay[proceeding.stay]}`}
          </p>
        </section>
      ))}
      {shown.length === 0 && isShown('proceedings') ? (
        <section className={style.line} aria-label={say.contest}>
          <h2>{say.contest}</h2>
          <p className={style.none}>{say.proceedings.empty_title}</p>
        </section>
      ) : null}
    </div>
  )
}

function Steps({ steps, name }: { steps: Step[]; name: string }) {
  const here = steps.findIndex((step) => step.state === 'here')
  return (
    <ol className={style.steps} aria-label={name}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={style.step}
          data-state={step.state}
          data-reached={step.state === 'done' || index < here}
          data-last={index === steps.length - 1}
          aria-current={step.state === 'here' ? 'step' : undefined}
        >
          <strong>{step.label}</strong>
          {step.under ? <small data-owed={step.isOwed ?? false}>{step.under}</small> : null}
        </li>
      ))}
    </ol>
  )
}

function underOf(step: LineStep, moment: (at: string) => string): string | null {
  if (step.state === 'owed') return say.step_owed
  if (!step.at) return null
  if (step.note === 'comply_first') return say.step_comply_first({ moment: moment(step.at) })
  return say.step_at({ moment: moment(step.at), name: step.by?.name ?? null })
}

function contestOf(proceeding: ProceedingView, today: string, moment: (at: string) => string): Step[] {
  const { stage } = proceeding
  const reached = stage === 'preparing' ? 0 : stage === 'filed' ? 1 : 2
  // A proceeding that ended without a decision may never have been filed.
  const wasFiled = proceeding.filed_on !== null
  const end = reached === 2 && stage !== 'decided' ? stage : 'decided'
  const stateOf = (index: number) =>
    index === reached ? 'here' : index < reached ? (index === 1 && !wasFiled ? 'ahead' : 'done') : 'ahead'
  const names = words.proceeding_stage
  return [
    { key: 'preparing', label: names.preparing, state: stateOf(0), under: moment(proceeding.opened_at) },
    {
      key: 'filed',
      label: names.filed,
      state: stateOf(1),
      under: proceeding.filed_on ? dayMonth(proceeding.filed_on, today) : null,
    },
    {
      key: 'end',
      label: wordFor(names, end),
      state: reached === 2 ? 'here' : 'ahead',
      under: [
        proceeding.outcome ? wordFor(words.proceeding_outcome, proceeding.outcome) : null,
        proceeding.decided_on ? dayMonth(proceeding.decided_on, today) : null,
      ]
        .filter(Boolean)
        .join(', '),
    },
  ]
}
