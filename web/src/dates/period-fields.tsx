import { Checkbox, TextInput } from '@mantine/core'
import { CodeField, TimeField } from '../parts/fields.js'
import { words } from '../words/words.js'
import { type Counting, type CountingErrors, rollsFor } from './counting.js'
import style from './dates.module.css'
import type { ExtraMode, HourCounting, Roll, Unit } from './formula.js'

const say = words.dates.count
const UNITS = Object.keys(words.unit) as Unit[]
const keysOf = <Code extends string>(of: Record<Code, string>) => Object.keys(of) as Code[]

interface PeriodFieldsProps {
  counting: Counting
  errors: CountingErrors
  onChange: (counting: Counting) => void
}

/**
 * A period: the fields that every period needs are always visible. The others are one click away, and are visible once they have
 * a value.
 */
export function PeriodFields({ counting, errors, onChange }: PeriodFieldsProps) {
  const set = (change: Partial<Counting>) => onChange({ ...counting, ...change })
  const rolls = rollsFor(counting.unit)
  return (
    <div className={style.fields}>
      <div className={style.three}>
        <TextInput
          label={say.amount}
          inputMode="numeric"
          autoComplete="off"
          withAsterisk
          value={counting.amount}
          onChange={(event) => set({ amount: event.currentTarget.value })}
          error={errors.amount}
        />
        <CodeField
          label={say.unit}
          value={counting.unit}
          codes={UNITS}
          of={words.unit}
          // If the new unit does not allow the selected roll, the reader has to choose again.
          onChange={(unit) => set({ unit, roll: counting.roll && rollsFor(unit).includes(counting.roll) ? counting.roll : null })}
        />
        <CodeField
          label={say.direction}
          value={counting.direction}
          codes={keysOf(say.directions)}
          of={say.directions}
          onChange={(direction) => set({ direction })}
        />
      </div>
      <CodeField<Roll>
        label={say.roll}
        description={counting.roll === null ? say.roll_needed : undefined}
        withAsterisk
        value={counting.roll}
        codes={rolls}
        of={say.rolls}
        onChange={(roll) => set({ roll })}
      />
      <details
        className={style.more}
        open={isTold(counting) || Object.keys(errors).some((name) => name !== 'amount') || undefined}
      >
        <summary>{say.more}</summary>
        <div className={style.fields}>
          {counting.unit === 'hour' ? (
            <CodeField<HourCounting>
              label={say.hours}
              value={counting.hours}
              codes={keysOf(say.hours_ways)}
              of={say.hours_ways}
              onChange={(hours) => set({ hours })}
            />
          ) : (
            <DayOptions counting={counting} errors={errors} set={set} />
          )}
          <div className={style.two}>
            <TimeField
              label={say.cutoff}
              description={say.time_hint}
              value={counting.cutoff}
              onChange={(cutoff) => set({ cutoff })}
              error={errors.cutoff}
            />
            {counting.roll === 'forward' || counting.roll === 'backward' ? (
              <TimeField
                label={say.roll_to}
                description={say.time_hint}
                value={counting.roll_to}
                onChange={(roll_to) => set({ roll_to })}
                error={errors.roll_to}
              />
            ) : null}
          </div>
          {counting.cutoff.trim() ? (
            <Checkbox
              label={say.cutoff_inclusive}
              checked={counting.cutoff_inclusive}
              onChange={(event) => set({ cutoff_inclusive: event.currentTarget.checked })}
            />
          ) : null}
        </div>
      </details>
    </div>
  )
}

function DayOptions({
  counting,
  errors,
  set,
}: {
  counting: Counting
  errors: CountingErrors
  set: (change: Partial<Counting>) => void
}) {
  return (
    <>
      <Checkbox
        label={say.first_counts}
        checked={counting.first_counts}
        onChange={(event) => set({ first_counts: event.currentTarget.checked })}
      />
      <Checkbox label={say.clear} checked={counting.clear} onChange={(event) => set({ clear: event.currentTarget.checked })} />
      {counting.unit === 'calendar_day' ? (
        <TextInput
          label={say.short}
          inputMode="numeric"
          value={counting.short}
          onChange={(event) => set({ short: event.currentTarget.value })}
          error={errors.short}
        />
      ) : null}
      <div className={style.two}>
        <TextInput
          label={say.extra}
          inputMode="numeric"
          value={counting.extra}
          onChange={(event) => set({ extra: event.currentTarget.value })}
          error={errors.extra}
        />
        {counting.extra.trim() ? (
          <CodeField<ExtraMode>
            label={say.extra_mode}
            value={counting.extra_mode}
            codes={keysOf(say.extra_modes)}
            of={say.extra_modes}
            onChange={(extra_mode) => set({ extra_mode })}
          />
        ) : null}
      </div>
      <div className={style.two}>
        <TimeField
          label={say.end_of_day}
          description={say.day_hint}
          value={counting.end_of_day}
          onChange={(end_of_day) => set({ end_of_day })}
          error={errors.end_of_day}
        />
        <CodeField
          label={say.bound}
          value={counting.bound}
          codes={keysOf(say.bounds)}
          of={say.bounds}
          onChange={(bound) => set({ bound })}
        />
      </div>
    </>
  )
}

/** Whether a hidden option affects the date. */
function isTold(counting: Counting): boolean {
  const { cutoff, roll_to, short, extra, end_of_day } = counting
  if ([cutoff, roll_to].some((text) => text.trim() !== '')) return true
  if (counting.unit === 'hour') return counting.hours !== 'elapsed'
  return (
    [short, extra, end_of_day].some((text) => text.trim() !== '') ||
    counting.first_counts ||
    counting.clear ||
    counting.bound === 'earliest'
  )
}
