import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useId } from 'react'
import { CodeField, DayField, TextField, ZoneField } from '../parts/fields.js'
import { Panel } from '../parts/panel.js'
import { Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './dates.module.css'
import { CalendarField, TriggerField, useAgencyZones } from './fields.js'
import { lengthOf } from './formula.js'
import { FormulaLines } from './formula-lines.js'
import type { OwnRule, Part, ReadFormula } from './own-rule.js'
import { PeriodFields } from './period-fields.js'
import type { RuleBody } from './rule-body.js'

const say = words.datesRules.form
const page = words.datesRules.page

type Form = UseFormReturnType<OwnRule>

const keysOf = <Code extends string>(of: Record<Code, string>) => Object.keys(of) as Code[]
const choices = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))

/** How the period is counted: one period, or the earlier of two ends. */
export function FormulaFields({ form, read, before }: { form: Form; read: ReadFormula; before: RuleBody | null }) {
  const label = useId()
  const { kept, shape, first, second, lapsed_counts } = form.values
  if (kept)
    return (
      <Panel title={say.counting}>
        <Note tone="blue">{say.kept}</Note>
        <FormulaLines formula={kept} />
        <Kept before={before} />
      </Panel>
    )
  return (
    <Panel
      title={<span id={label}>{say.counting}</span>}
      aside={
        <SegmentedControl
          aria-labelledby={label}
          size="xs"
          value={shape}
          onChange={(value) => form.setFieldValue('shape', value as OwnRule['shape'])}
          data={choices(say.shapes)}
        />
      }
    >
      <div className={style.fields}>
        <PartFields
          name={shape === 'earlier' ? say.first : say.shapes.one}
          part={first}
          errors={read.errors[0]}
          onChange={(part) => form.setFieldValue('first', part)}
        />
        {shape === 'earlier' ? (
          <>
            <PartFields
              name={say.second}
              isSecond
              part={second}
              errors={read.errors[1]}
              onChange={(part) => form.setFieldValue('second', part)}
            />
            <Checkbox
              label={say.lapsed}
              checked={lapsed_counts}
              onChange={(event) => form.setFieldValue('lapsed_counts', event.currentTarget.checked)}
            />
          </>
        ) : null}
        {read.formula ? <FormulaLines formula={read.formula} /> : null}
        <Kept before={before} />
      </div>
    </Panel>
  )
}

/** The parts of the rule that the form cannot change and preserves. They affect dates as well, so they are shown. */
function Kept({ before }: { before: RuleBody | null }) {
  if (!before || (before.other_readings.length === 0 && !before.recurs)) return null
  const { recurs } = before
  return (
    <Note tone="blue" title={say.kept_readings}>
      {before.other_readings.map(({ formula, why }) => (
        <div key={why}>
          {why}
          <FormulaLines formula={formula} />
        </div>
      ))}
      {recurs
        ? `${page.recurs}: ${page.recurs_words({ length: lengthOf(recurs.every), from: page.recurs_from[recurs.counted_from] })}`
        : null}
    </Note>
  )
}

interface PartFieldsProps {
  name: string
  part: Part
  errors: ReadFormula['errors'][0]
  onChange: (part: Part) => void
  isSecond?: boolean
}

function PartFields({ name, part, errors, onChange, isSecond }: PartFieldsProps) {
  return (
    <fieldset className={style.start} aria-label={name}>
      {isSecond ? (
        <CodeField
          label={say.second_is}
          value={part.kind}
          codes={keysOf(say.second_kinds)}
          of={say.second_kinds}
          onChange={(kind) => onChange({ ...part, kind })}
        />
      ) : null}
      <TriggerField
        label={part.kind === 'before' ? say.before : say.from}
        value={part.from}
        onChange={(from) => onChange({ ...part, from })}
      />
      {part.kind === 'period' ? (
        <PeriodFields counting={part.counting} errors={errors} onChange={(counting) => onChange({ ...part, counting })} />
      ) : null}
    </fieldset>
  )
}

/** Which calendar applies, and what satisfies the rule. */
export function PlaceFields({ form }: { form: Form }) {
  const me = useMe()
  const zones = useAgencyZones()
  const { values, errors, setFieldValue } = form
  return (
    <Panel title={say.places}>
      <div className={style.fields}>
        <CalendarField
          label={say.calendar}
          description={say.calendar_hint}
          required
          value={values.calendar}
          onChange={(calendar) => setFieldValue('calendar', calendar)}
          others={[{ value: 'agency', label: say.calendar_agency }]}
          error={errors.calendar}
        />
        <CodeField
          label={say.zone}
          value={values.zone}
          codes={keysOf(say.zones)}
          of={say.zones}
          onChange={(zone) => setFieldValue('zone', zone)}
        />
        {values.zone === 'named' ? (
          <ZoneField
            label={say.zone_named}
            required
            value={values.zone_named}
            onChange={(zone) => setFieldValue('zone_named', zone)}
            likely={[...zones, me.person.zone]}
            error={errors.zone_named}
          />
        ) : null}
        <CodeField
          label={say.satisfied_by}
          value={values.satisfied_by}
          codes={keysOf(words.datesRules.satisfied)}
          of={words.datesRules.satisfied}
          onChange={(satisfied_by) => setFieldValue('satisfied_by', satisfied_by)}
        />
        <Checkbox
          label={say.outer}
          checked={values.outer_limit}
          onChange={(event) => setFieldValue('outer_limit', event.currentTarget.checked)}
        />
      </div>
    </Panel>
  )
}

/** The dates for which the rule is in force, and whether anyone has verified it. */
export function SourceFields({ form }: { form: Form }) {
  const { values, errors, setFieldValue } = form
  return (
    <Panel title={say.valid}>
      <div className={style.fields}>
        <div className={style.two}>
          <DayField
            label={say.valid_from}
            description={say.valid_hint}
            value={values.valid_from}
            onChange={(day) => setFieldValue('valid_from', day)}
          />
          <DayField
            label={say.valid_to}
            value={values.valid_to}
            onChange={(day) => setFieldValue('valid_to', day)}
            error={errors.valid_to}
          />
        </div>
        <CodeField
          label={say.check}
          value={values.check}
          codes={keysOf(say.checks)}
          of={say.checks}
          onChange={(check) => setFieldValue('check', check)}
        />
        <TextInput
          label={say.address}
          type="url"
          withAsterisk={values.check === 'checked'}
          placeholder="https://"
          {...form.getInputProps('address')}
        />
        {values.check === 'checked' ? (
          <>
            <TextField label={say.passage} withAsterisk {...form.getInputProps('passage')} />
            <DayField
              label={say.read_on}
              required
              value={values.read_on}
              onChange={(day) => setFieldValue('read_on', day)}
              error={errors.read_on}
            />
          </>
        ) : (
          <TextField label={say.why} withAsterisk {...form.getInputProps('why')} />
        )}
        <TextField label={say.note} {...form.getInputProps('note')} />
      </div>
    </Panel>
  )
}
