import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { calculatorQuery, rulesQuery } from '../api/queries.js'
import { Explained } from '../parts/explanation.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { dueInFull, momentInFull } from '../time/in-full.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { CalculatorForm } from './calculator-form.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'
import { type Asked, askedOf, questionOf, UNASKED } from './question.js'
import { refusalOf } from './refusal.js'

const say = words.dates.calculator

/** Calculates a date that belongs to no directive. The input is kept in the URL. */
export function CalculatorPage() {
  const me = useMe()
  const rules = useQuery(rulesQuery)
  const navigate = useNavigate({ from: '/dates/calculator' })
  const { question: given } = useSearch({ from: '/inside/dates/calculator' })
  const [{ asked, unread }, read] = useState(() => readAddress(given, me.person.zone))
  const rule = rules.data?.items.find(({ id }) => id === asked.rule_id)
  const { question, needs } = questionOf(asked, rule)

  const written = useRef(given)
  // The URL's content, when something other than this form changed it: a link or the Back button.
  useEffect(() => {
    if (given === written.current) return
    written.current = given
    read(readAddress(given, me.person.zone))
  }, [given, me.person.zone])
  useEffect(() => {
    const text = question ?? undefined
    if (text === written.current) return
    written.current = text
    void navigate({ search: text ? { question: text } : {}, replace: true, resetScroll: false })
  }, [question, navigate])

  const change = (next: Asked) => read({ asked: next, unread: false })
  return (
    <>
      <DatesHead
        title={say.title}
        lead={<span className={style.noPrint}>{say.lead}</span>}
        actions={
          <div className={`${parts.actions} ${style.noPrint}`}>
            <Button onClick={() => change(UNASKED)}>{say.start_over}</Button>
            <Button disabled={!question} onClick={() => void copyAddress()}>
              {say.copy}
            </Button>
            <Button disabled={!question} onClick={() => window.print()}>
              {say.print}
            </Button>
          </div>
        }
      />
      {unread ? (
        <div className={style.above}>
          <Note tone="amber">{say.unreadable}</Note>
        </div>
      ) : null}
      <div className={style.columns}>
        <div className={style.noPrint}>
          <CalculatorForm asked={asked} rules={rules.data?.items} onChange={change} />
        </div>
        <section className={style.column} aria-label={say.answer}>
          {question ? <Answered question={question} /> : <Needs needs={needs} />}
        </section>
      </div>
    </>
  )
}

function readAddress(given: string | undefined, zone: string): { asked: Asked; unread: boolean } {
  const asked = given ? askedOf(given, zone) : UNASKED
  return { asked: asked ?? UNASKED, unread: asked === null }
}

async function copyAddress(): Promise<void> {
  await navigator.clipboard.writeText(window.location.href)
  notifications.show({ message: words.shell.copied })
}

function Needs({ needs }: { needs: string[] }) {
  return (
    <Panel title={say.needed}>
      <ul className={style.plainList}>
        {needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </Panel>
  )
}

/** The result for exactly this input: an older result is never shown beside newer input. */
function Answered({ question }: { question: string }) {
  const me = useMe()
  const [settled] = useDebouncedValue(question, 200)
  const answered = useQuery({ ...calculatorQuery(settled), enabled: settled === question })
  const answer = settled === question ? answered.data : undefined
  return (
    <>
      {/* Announced once when it arrives. Screen reader users can then read the steps. */}
      <p role="status" className={parts.srOnly}>
        {answer ? dueInFull(answer, answer) : ''}
      </p>
      {settled !== question || answered.isPending ? <Loading rows={4} /> : null}
      {answered.isError ? (
        <Note tone="amber" title={say.refused}>
          {refusalOf(answered.error)}
        </Note>
      ) : null}
      {answer ? (
        <>
          <Panel title={answer.bound === 'earliest' ? say.may : say.due}>
            <Explained told={answer} />
          </Panel>
          <p className={parts.muted}>
            {say.worked_out({ when: momentInFull(new Date(now()).toISOString(), me.person.zone), place: cityOf(me.person.zone) })}
          </p>
        </>
      ) : null}
    </>
  )
}
