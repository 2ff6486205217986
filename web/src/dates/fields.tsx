import { MultiSelect, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { agenciesQuery, calendarsQuery } from '../api/queries.js'
import { type TriggerKind } from '../api/types.js'
import { CodeField, DayField } from '../parts/fields.js'
import { WhenFields } from '../parts/when-fields.js'
import { words } from '../words/words.js'
import style from './dates.module.css'
import { type Start, triggerOf } from './starts.js'

const say = words.dates.calculator

/** The zones of the known agencies, as the likely choices ahead of the hundreds of others. */
export function useAgencyZones(): string[] {
  const agencies = useQuery(agenciesQuery)
  return [...new Set((agencies.data?.items ?? []).map(({ zone }) => zone))]
}

interface CalendarFieldProps {
  label: string
  description?: string
  error?: ReactNode
  required?: boolean
  /** One id, several joined with '+', 'none', or one of `others`; '' if nothing is chosen. */
  value: string
  onChange: (calendar: string) => void
  /** A choice that excludes the calendars: 'agency'. */
  others?: { value: string; label: string }[]
  placeholder?: string
}

/** Whose days off apply: one calendar, several together, or none. */
export function CalendarField({ value, onChange, others = [], required, placeholder, ...field }: CalendarFieldProps) {
  const calendars = useQuery(calendarsQuery)
  const alone = [...others, { value: 'none', label: say.no_holidays }]
  const chosen = value === '' ? [] : value.split('+')
  const known = (calendars.data?.items ?? []).map(({ id, name }) => ({ value: id, label: say.calendar_option({ id, name }) }))
  const missing = chosen.filter((id) => ![...alone, ...known].some((option) => option.value === id))
  const isAlone = (id: string) => alone.some((option) => option.value === id)
  const choose = (ids: string[]) => {
    const last = ids.at(-1)
    // An exclusive choice replaces all others, and is replaced by the next choice.
    onChange(last && isAlone(last) ? last : ids.filter((id) => !isAlone(id)).join('+'))
  }
  return (
    <MultiSelect
      {...field}
      withAsterisk={required}
      value={chosen}
      onChange={choose}
      data={[...alone, ...known, ...missing.map((id) => ({ value: id, label: id }))]}
      searchable
      hidePickedOptions
      limit={80}
      maxValues={4}
      placeholder={chosen.length === 0 ? placeholder : undefined}
      nothingFoundMessage={words.dialogs.nothing_found}
      error={field.error ?? (calendars.isError ? words.problems.load_failed : null)}
    />
  )
}

interface StartFieldsProps {
  name: string
  start: Start
  onChange: (start: Start) => void
  likely?: (string | null | undefined)[]
  required?: boolean
}

/** What starts the clock: a day, or an exact time with its zone. */
export function StartFields({ name, start, onChange, likely, required }: StartFieldsProps) {
  const id = useId()
  const { error } = triggerOf(start)
  const labels = { day: `${name}: ${say.day.toLowerCase()}`, time: say.time, zone: say.zone }
  return (
    <fieldset className={style.start} aria-labelledby={id}>
      <div className={style.startHead}>
        <span id={id} className={style.startName}>
          {name}
        </span>
        <Radio.Group
          aria-label={`${name}: ${say.kind.toLowerCase()}`}
          value={start.known}
          onChange={(known) => onChange({ ...start, known: known === 'time' ? 'time' : 'day' })}
        >
          <div className={style.radios}>
            <Radio value="day" label={say.kind_day} />
            <Radio value="time" label={say.kind_time} />
          </div>
        </Radio.Group>
      </div>
      {start.known === 'day' ? (
        <DayField
          label={labels.day}
          value={start.day}
          onChange={(day) => onChange({ ...start, day })}
          error={error.day}
          required={required}
        />
      ) : (
        <WhenFields
          when={start}
          onChange={(when) => onChange({ ...start, ...when })}
          error={error}
          likely={likely}
          labels={labels}
          required={required}
        />
      )}
    </fieldset>
  )
}

export const TRIGGER_KINDS = Object.keys(words.trigger) as TriggerKind[]

/** What starts the clock, by its kind. */
export function TriggerField({
  label,
  value,
  onChange,
  error,
}: {
  label: string
  value: TriggerKind | null
  onChange: (kind: TriggerKind) => void
  error?: ReactNode
}) {
  return (
    <CodeField<TriggerKind>
      label={label}
      value={value}
      codes={TRIGGER_KINDS}
      of={words.trigger}
      onChange={onChange}
      error={error}
      searchable
      withAsterisk
    />
  )
}
