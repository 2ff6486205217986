import { Group, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import { type Due } from '../api/types.js'
import { useDirective } from '../case/case.js'
import { DayField, ZoneField } from '../parts/fields.js'
import { readWhen, WhenFields } from '../parts/when-fields.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'

const say = words.deadlines.set

/** The due date, as the API takes it. */
export interface DueBody {
  due_on: string | null
  due_at: string | null
  due_zone: string
  safe_by: string | null
}

type Precision = 'day' | 'instant'

interface DueState {
  precision: Precision
  day: string | null
  time: string
  zone: string
  which: 0 | 1
  safe_by: string | null
}

/** The state of these fields, and a function that reads it: returns the body, or null with errors beside the fields. */
export function useDue(
  zone: string,
  from?: Omit<Due, 'act_by' | 'late' | 'place'>,
  precision: Precision = from?.precision ?? 'day',
) {
  const [due, setDue] = useState<DueState>({
    precision,
    day: from?.due_on ?? null,
    time: from?.precision === 'instant' ? wallOf(Date.parse(from.due_at), from.due_zone).time : '',
    zone: from?.due_zone ?? zone,
    which: 0,
    safe_by: from?.safe_by ?? null,
  })
  const [error, setError] = useState<{ day?: string; time?: string }>({})
  const read = (): DueBody | null => {
    const rest = { due_zone: due.zone, safe_by: due.safe_by }
    if (due.precision === 'day') {
      setError(due.day ? {} : { day: words.problems.required })
      return due.day ? { due_on: due.day, due_at: null, ...rest } : null
    }
    const { at, error: wrong } = readWhen(due)
    setError(at ? {} : { day: due.day ? wrong.day : words.problems.required, time: wrong.time })
    return at ? { due_on: null, due_at: at, ...rest } : null
  }
  return { due, setDue, error, read }
}

/** A whole day or a time of day in the office's zone, and the safe date. */
export function DueFields({ state }: { state: ReturnType<typeof useDue> }) {
  const { due, setDue } = state
  return (
    <Stack gap={12}>
      <SegmentedControl
        aria-label={say.precision}
        value={due.precision}
        onChange={(precision) => setDue({ ...due, precision: precision as DueState['precision'] })}
        data={(['day', 'instant'] as const).map((precision) => ({ value: precision, label: say.precisions[precision] }))}
      />
      <DueWhen state={state} />
    </Stack>
  )
}

/** Only the fields for the selected precision. */
export function DueWhen({ state }: { state: ReturnType<typeof useDue> }) {
  const { directive } = useDirective()
  const { due, setDue, error } = state
  const likely = [directive.agency?.zone]
  return (
    <>
      {due.precision === 'day' ? (
        <Group grow align="flex-start">
          <DayField label={say.day} value={due.day} onChange={(day) => setDue({ ...due, day })} error={error.day} required />
          <ZoneField label={say.zone} value={due.zone} onChange={(zone) => setDue({ ...due, zone })} likely={likely} />
        </Group>
      ) : (
        <WhenFields
          labels={say.when}
          when={due}
          onChange={(when) => setDue({ ...due, ...when })}
          error={error}
          likely={likely}
          required
        />
      )}
      <DayField
        label={say.safe_by}
        description={say.safe_by_hint}
        value={due.safe_by}
        onChange={(safe_by) => setDue({ ...due, safe_by })}
      />
    </>
  )
}
