import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { calculatorQuery } from '../api/queries.js'
import { type TriggerKind } from '../api/types.js'
import { DayField, TimeField, ZoneField } from '../parts/fields.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { dueInFull, isSafe, safeInFull } from '../time/in-full.js'
import { todayIn } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { wordFor, words } from '../words/words.js'
import style from './dates.module.css'
import { CalendarField, useAgencyZones } from './fields.js'
import { type Formula, triggersOf } from './formula.js'
import type { OwnRule, ReadFormula } from './own-rule.js'
import { refusalOf } from './refusal.js'
import { type Start, type Starts, triggerOf, unstarted } from './starts.js'

const say = words.datesRules.form

/** The rule in the form, applied to three dates of the author's choice, so that they see its results before saving. */
export function Preview({ own, read }: { own: OwnRule; read: ReadFormula }) {
  const me = useMe()
  const zones = useAgencyZones()
  const [agencyZone, setZone] = useState('')
  const [agencyCalendar, setCalendar] = useState('')
  const [days] = useState(() => exampleDays(todayIn(now(), me.person.zone)))
  const zone = own.zone === 'named' ? own.zone_named : agencyZone
  const calendar = own.calendar === 'agency' ? agencyCalendar : own.calendar
  const asksZone = own.zone !== 'named'
  const asksCalendar = own.calendar === 'agency'
  const needs = [...read.needs, ...(zone ? [] : [words.dates.needs.zone]), ...(calendar ? [] : [words.dates.needs.calendar])]
  return (
    <Panel title={say.preview} className={style.preview}>
      <p className={parts.muted}>{say.preview_lead}</p>
      {asksZone || asksCalendar ? (
        <>
          <p className={parts.muted}>{say.preview_agency}</p>
          <div className={style.two}>
            {asksZone ? (
              <ZoneField label={say.preview_zone} value={agencyZone} onChange={setZone} likely={[...zones, me.person.zone]} />
            ) : null}
            {asksCalendar ? <CalendarField label={say.preview_calendar} value={agencyCalendar} onChange={setCalendar} /> : null}
          </div>
        </>
      ) : null}
      {needs.length > 0 || !read.formula ? (
        <Note tone="blue">{say.preview_needs({ needs: needs.join(', ') })}</Note>
      ) : (
        days.map((day, at) => (
          <Example key={day} number={at + 1} day={day} formula={read.formula!} zone={zone} calendar={calendar} />
        ))
      )}
    </Panel>
  )
}

interface ExampleProps {
  number: number
  /** The day to start with. */
  day: string
  formula: Formula
  zone: string
  calendar: string
}

function Example({ number, day, formula, zone, calendar }: ExampleProps) {
  const [starts, setStarts] = useState<Starts>({})
  const kinds = triggersOf(formula)
  const startOf = (kind: TriggerKind, at: number): Start => ({
    ...unstarted(zone),
    // The first trigger has an example. We do not invent one for the second trigger.
    ...(starts[kind] ?? (at === 0 ? { day } : {})),
    zone,
  })
  const triggers = Object.fromEntries(
    kinds.flatMap((kind, at) => {
      const { trigger } = triggerOf(startOf(kind, at))
      return trigger ? [[kind, trigger]] : []
    }),
  )
  const needsTime = hasHours(formula) && Object.values(triggers).some((trigger) => 'on' in trigger)
  const question = JSON.stringify({ formula, triggers, zone, calendar })
  return (
    <fieldset className={style.example} aria-label={say.example({ number, what: '' }).replace(/: $/, '')}>
      {kinds.map((kind, at) => {
        const start = startOf(kind, at)
        const { error } = triggerOf(start)
        const what = wordFor(words.trigger, kind)
        // A day, until a time is entered; then an instant in the zone used for counting.
        const set = (change: Partial<Start>) => {
          const next = { ...start, ...change }
          setStarts({ ...starts, [kind]: { ...next, known: next.time.trim() ? 'time' : 'day' } })
        }
        return (
          <div key={kind} className={style.exampleStart}>
            <DayField
              label={say.example({ number, what })}
              value={start.day}
              onChange={(next) => set({ day: next })}
              error={error.day}
            />
            <TimeField
              label={say.example_time({ place: cityOf(zone) })}
              value={start.time}
              onChange={(time) => set({ time })}
              error={error.time}
            />
          </div>
        )
      })}
      {needsTime ? (
        <Note tone="blue">{words.dates.count.hours_need_time}</Note>
      ) : Object.keys(triggers).length > 0 ? (
        <Outcome question={question} />
      ) : null}
    </fieldset>
  )
}

function Outcome({ question }: { question: string }) {
  const [settled] = useDebouncedValue(question, 250)
  const answered = useQuery({ ...calculatorQuery(settled), enabled: settled === question })
  const answer = settled === question ? answered.data : undefined
  return (
    <output>
      {answer ? dueInFull(answer, answer) : null}
      {answer && !isSafe(answer) ? (
        <span className={style.second}>
          {words.explanation.safe_by}: {safeInFull(answer)}
        </span>
      ) : null}
      {settled === question && answered.isError ? <span className={style.second}>{refusalOf(answered.error)}</span> : null}
      {!answer && !answered.isError ? <span className={style.second}>{words.dates.calculator.working}</span> : null}
    </output>
  )
}

const hasHours = (formula: Formula): boolean =>
  'earlier_of' in formula
    ? formula.earlier_of.some(hasHours)
    : 'later_of' in formula
      ? formula.later_of.some(hasHours)
      : 'period' in formula && formula.period.unit === 'hour' && !('after' in formula)

/** Today, the end of a January, and the day before the holidays: cases with short months and days off. */
function exampleDays(today: string): string[] {
  const year = Number(today.slice(0, 4))
  const next = today < `${year}-01-31` ? year : year + 1
  return [...new Set([today, `${next}-01-31`, `${today <= `${year}-12-23` ? year : year + 1}-12-23`])]
}
