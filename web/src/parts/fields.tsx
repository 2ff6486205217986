import { Select, type SelectProps, Textarea, type TextareaProps, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { assignableQuery } from '../api/queries.js'
import { type PersonRef } from '../api/types.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { typedDay, typedTime } from '../time/typed.js'
import { fullDay, todayIn } from '../time/wording.js'
import { cityOf, zonesWith } from '../time/zone.js'
import { wordFor, words } from '../words/words.js'

interface Field<T> {
  label: string
  value?: T
  onChange?: (value: T) => void
  error?: React.ReactNode
  description?: string
  required?: boolean
}

/** A day, typed or chosen, shown in a form that every country reads in the same way. */
export function DayField({ label, value, onChange, error, description, required }: Field<string | null>) {
  const me = useMe()
  const today = todayIn(now(), me.person.zone)
  return (
    <DateInput
      label={label}
      description={description}
      error={error}
      withAsterisk={required}
      value={value}
      onChange={onChange}
      valueFormat={fullDay}
      dateParser={(text) => typedDay(text, today)}
      placeholder={words.dialogs.day_placeholder}
      clearable={!required}
      highlightToday
      popoverProps={{ withinPortal: true }}
    />
  )
}

/** A time of day on a 24-hour clock. */
export function TimeField({ label, value, onChange, error, description, required }: Field<string>) {
  return (
    <TextInput
      label={label}
      description={description}
      error={error}
      withAsterisk={required}
      value={value ?? ''}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={() => onChange?.(typedTime(value ?? '') ?? value ?? '')}
      placeholder={words.dialogs.time_placeholder}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

/** A time zone, by name or by its city. The likely ones come first. */
export function ZoneField({
  label,
  value,
  onChange,
  error,
  description,
  required,
  likely = [],
}: Field<string> & { likely?: (string | null | undefined)[] }) {
  return (
    <Select
      label={label}
      description={description}
      error={error}
      withAsterisk={required}
      value={value}
      onChange={(zone) => zone && onChange?.(zone)}
      data={zonesWith([...likely, value]).map((zone) => ({
        value: zone,
        label: zone === 'UTC' ? zone : `${cityOf(zone)} (${zone})`,
      }))}
      searchable
      limit={60}
      allowDeselect={false}
      nothingFoundMessage={words.dialogs.nothing_found}
    />
  )
}

/** A person who can work on a directive. */
export function PersonField({
  label,
  value,
  onChange,
  error,
  description,
  required,
  known,
}: Field<string | null> & { known?: PersonRef | null }) {
  const [typed, setTyped] = useState('')
  const people = useQuery(assignableQuery(''))
  const found = people.data?.items ?? []
  const options = found.map((person) => ({
    value: person.id,
    label: [person.name, person.firm ?? wordFor(words.role, person.role), person.email].filter(Boolean).join(' · '),
  }))
  if (known && !options.some((option) => option.value === known.id)) options.unshift({ value: known.id, label: known.name })
  return (
    <Select
      label={label}
      description={description}
      error={error ?? (people.isError ? words.problems.load_failed : null)}
      withAsterisk={required}
      value={value}
      onChange={onChange}
      data={options}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      clearable={!required}
      limit={50}
      nothingFoundMessage={words.dialogs.nothing_found}
    />
  )
}

/** One of a fixed set of codes, in words. */
export function CodeField<Code extends string>({
  label,
  value,
  onChange,
  codes,
  of,
  ...rest
}: Omit<SelectProps, 'value' | 'onChange' | 'data'> & {
  value: Code | null
  onChange: (code: Code) => void
  codes: readonly Code[]
  of: Readonly<Record<string, string>>
}) {
  return (
    <Select
      {...rest}
      label={label}
      value={value}
      onChange={(code) => code && onChange(code as Code)}
      data={codes.map((code) => ({ value: code, label: wordFor(of, code) }))}
      allowDeselect={false}
    />
  )
}

export function ReasonField(props: TextareaProps) {
  return <Textarea label={words.dialogs.reason} autosize minRows={2} maxRows={10} maxLength={2000} withAsterisk {...props} />
}

export function TextField(props: TextareaProps) {
  return <Textarea autosize minRows={2} maxRows={14} {...props} />
}
