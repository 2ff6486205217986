import { Group, Input, Select, TextInput } from '@mantine/core'
import { useId } from 'react'
import { spanInWords } from '../time/wording.js'
import { words } from '../words/words.js'

const say = words.options
const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 }
type Unit = keyof typeof MINUTES
const MOST = 5_300_000

/** A duration, as a person types it. */
export interface Duration {
  count: string
  unit: Unit
}

/** In the largest unit that gives a whole number. */
export function durationOf(minutes: number | null): Duration {
  if (minutes === null) return { count: '', unit: 'hours' }
  const unit: Unit =
    minutes > 0 && minutes % MINUTES.days === 0 ? 'days' : minutes > 0 && minutes % 60 === 0 ? 'hours' : 'minutes'
  return { count: String(minutes / MINUTES[unit]), unit }
}

/** The duration in minutes, null if the field is empty, or the error. Halves such as '1.5' are accepted. */
export function minutesOf({ count, unit }: Duration): { minutes: number | null; error: string | null } {
  const typed = count.trim().replace(',', '.')
  if (typed === '') return { minutes: null, error: null }
  const minutes = /^\d+(\.\d+)?$/.test(typed) ? Math.round(Number(typed) * MINUTES[unit]) : Number.NaN
  return minutes <= MOST ? { minutes, error: null } : { minutes: null, error: say.duration.wrong }
}

/** '2 days 23 h': in full, because a promised response time is measured against it. */
export const spellOut = (minutes: number): string => spanInWords(say.exactly, minutes)

interface DurationFieldProps {
  label: string
  value: Duration
  onChange: (value: Duration) => void
  error?: React.ReactNode
}

/** A number and its unit. */
export function DurationField({ label, value, onChange, error }: DurationFieldProps) {
  const id = useId()
  return (
    <Input.Wrapper label={label} labelProps={{ htmlFor: id }} description={say.duration.empty} error={error}>
      <Group gap={8} mt={4} wrap="nowrap" align="start">
        <TextInput
          id={id}
          w={110}
          inputMode="decimal"
          autoComplete="off"
          value={value.count}
          error={Boolean(error)}
          onChange={(event) => onChange({ ...value, count: event.currentTarget.value })}
        />
        <Select
          aria-label={say.duration.unit}
          w={130}
          allowDeselect={false}
          value={value.unit}
          onChange={(unit) => unit && onChange({ ...value, unit: unit as Unit })}
          data={(Object.keys(MINUTES) as Unit[]).map((unit) => ({ value: unit, label: say.units[unit] }))}
        />
      </Group>
    </Input.Wrapper>
  )
}
