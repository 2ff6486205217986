import { Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { calculatorQuery } from '../api/queries.js'
import { type Deadline } from '../api/types.js'
import { CodeField } from '../parts/fields.js'
import parts from '../parts/parts.module.css'
import { useNow } from '../time/clock.js'
import { byWhen } from '../time/wording.js'
import { words } from '../words/words.js'
import { type DueBody, DueWhen, useDue } from './due-fields.js'
import { dueWords } from './due-words.js'
import { ruleOf } from './said.js'

const say = words.deadlines.grant
// Longer than any written extension, and the maximum that the API accepts.
const MOST = 40_000
const UNITS = ['calendar_day', 'business_day', 'week', 'month', 'year', 'hour'] as const
type Unit = (typeof UNITS)[number]
type How = keyof typeof say.hows

type GrantBody =
  | { period: { unit: Exclude<Unit, 'hour'>; amount: number; roll: 'none' | 'forward' } | { unit: 'hour'; amount: number } }
  | DueBody

/** The extension: an amount of time from the current due date, or a new day or instant. */
export function useGrant(deadline: Deadline) {
  const [how, setHow] = useState<How>('period')
  const [amount, setAmount] = useState('')
  const [unit, setUnit] = useState<Unit>('calendar_day')
  const [roll, setRoll] = useState<'none' | 'forward'>('none')
  const [error, setError] = useState<string | null>(null)
  const due = useDue(deadline.due_zone, deadline)
  const count = /^\d{1,5}$/.test(amount.trim()) ? Number(amount) : 0
  const period = count < 1 || count > MOST ? null : unit === 'hour' ? { unit, amount: count } : { unit, amount: count, roll }
  const read = (): GrantBody | null => {
    if (how !== 'period') return due.read()
    setError(period ? null : say.amount_wrong)
    return period && { period }
  }
  const choose = (next: How) => {
    setHow(next)
    if (next !== 'period') due.setDue({ ...due.due, precision: next })
  }
  return { how, choose, amount, setAmount, unit, setUnit, roll, setRoll, error, period, due, read }
}

export function GrantFields({ state, deadline }: { state: ReturnType<typeof useGrant>; deadline: Deadline }) {
  const now = useNow()
  return (
    <Stack gap={12}>
      <SegmentedControl
        aria-label={say.how}
        value={state.how}
        onChange={(how) => state.choose(how as How)}
        data={(Object.keys(say.hows) as How[]).map((how) => ({ value: how, label: say.hows[how] }))}
      />
      {state.how === 'period' ? (
        <>
          <Group grow align="flex-start">
            <TextInput
              label={say.amount}
              withAsterisk
              inputMode="numeric"
              autoComplete="off"
              value={state.amount}
              onChange={(event) => state.setAmount(event.currentTarget.value)}
              error={state.error}
            />
            <CodeField label={say.unit} value={state.unit} onChange={state.setUnit} codes={UNITS} of={words.unit} />
          </Group>
          {state.unit === 'hour' ? null : (
            <Select
              label={say.roll}
              allowDeselect={false}
              value={state.roll}
              onChange={(roll) => state.setRoll(roll as 'none' | 'forward')}
              data={(['none', 'forward'] as const).map((roll) => ({ value: roll, label: say.rolls[roll] }))}
            />
          )}
          <GrantPreview state={state} deadline={deadline} />
          <div className={parts.muted}>
            {say.from({ moment: byWhen(deadline, now) })} {deadline.rule_id === null ? say.weekends : null}
          </div>
        </>
      ) : (
        <DueWhen state={state.due} />
      )}
    </Stack>
  )
}

/** The due date after the extension, as the server will calculate it; empty while it is being recalculated. */
function GrantPreview({ state: { period }, deadline }: { state: ReturnType<typeof useGrant>; deadline: Deadline }) {
  const now = useNow()
  // Adding days to a time of day keeps that time, which the calculator's formulas cannot express. A preview is shown only where
  // both give the same result.
  const isAlike = deadline.precision === 'day' || period?.unit === 'hour'
  const stated = period?.unit === 'hour' ? { at: deadline.due_at } : { on: deadline.due_on }
  const calendar = ruleOf(deadline)?.calendar ?? 'none'
  const question =
    period && isAlike
      ? JSON.stringify({ formula: { from: 'stated', period }, triggers: { stated }, zone: deadline.due_zone, calendar })
      : null
  const [settled] = useDebouncedValue(question, 300)
  const answer = useQuery(calculatorQuery(settled))
  const told = question !== null && question === settled ? answer.data : undefined
  return (
    <div role="status" aria-live="polite">
      {told ? (
        <>
          {say.comes_to} <strong>{dueWords(told, deadline.place, now)}</strong>
        </>
      ) : null}
    </div>
  )
}
