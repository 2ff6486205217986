import { SegmentedControl, Select } from '@mantine/core'
import { useId } from 'react'
import { type RuleRow } from '../api/types.js'
import { ZoneField } from '../parts/fields.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { wordFor, words } from '../words/words.js'
import { periodOf } from './counting.js'
import style from './dates.module.css'
import { CalendarField, StartFields, useAgencyZones } from './fields.js'
import { PeriodFields } from './period-fields.js'
import { type Asked, FREE, leavesZone, triggersAsked } from './question.js'
import { unstarted } from './starts.js'

const say = words.dates.calculator

interface CalculatorFormProps {
  asked: Asked
  /** Undefined while loading. */
  rules: readonly RuleRow[] | undefined
  onChange: (asked: Asked) => void
}

/** The calculator's form: a rule or a custom period, its trigger, and the calendar. */
export function CalculatorForm({ asked, rules, onChange }: CalculatorFormProps) {
  const me = useMe()
  const label = useId()
  const zones = useAgencyZones()
  const rule = rules?.find(({ id }) => id === asked.rule_id)
  const set = (change: Partial<Asked>) => onChange({ ...asked, ...change })
  const kinds = triggersAsked(asked, rule)
  const isFree = asked.by === 'count'
  const asksZone = isFree || (rule && (leavesZone(rule) || asked.zone !== ''))
  const countedIn = asked.zone || (rule && !leavesZone(rule) ? rule.zone : me.person.zone)
  return (
    <Panel
      title={<span id={label}>{say.by}</span>}
      aside={
        <SegmentedControl
          aria-labelledby={label}
          size="xs"
          value={asked.by}
          onChange={(by) => set({ by: by === 'count' ? 'count' : 'rule', zone: '', calendar: '' })}
          data={[
            { value: 'rule', label: say.by_rule },
            { value: 'count', label: say.by_count },
          ]}
        />
      }
    >
      {/* Not a form element: nothing is submitted. The URL holds the input, so the reader can be sent to sign in. */}
      <div className={style.fields}>
        {isFree ? (
          <PeriodFields
            counting={asked.counting}
            errors={periodOf(asked.counting).errors}
            onChange={(counting) => set({ counting })}
          />
        ) : (
          <RuleField rules={rules} value={asked.rule_id} onChange={(rule_id) => set({ rule_id, zone: '', calendar: '' })} />
        )}
        {rule && !isFree ? <p className={`${parts.muted} ${style.anywhere}`}>{rule.in_words}</p> : null}
        {kinds.length > 1 ? <p className={parts.muted}>{say.several}</p> : null}
        {kinds.map((kind) => (
          <StartFields
            key={kind}
            name={kind === FREE && isFree ? say.start_free : say.starts({ what: wordFor(words.trigger, kind) })}
            start={asked.starts[kind] ?? unstarted(countedIn)}
            onChange={(start) => set({ starts: { ...asked.starts, [kind]: start } })}
            likely={[countedIn, ...zones]}
            required={kinds.length === 1}
          />
        ))}
        {isFree && asked.counting.unit === 'hour' && asked.starts[FREE]?.known !== 'time' ? (
          <Note tone="amber">{words.dates.count.hours_need_time}</Note>
        ) : null}
        {asksZone ? (
          <ZoneField
            label={say.counted_zone}
            description={rule && !isFree ? wordFor(say.zone_of, rule.zone) : say.counted_zone_hint}
            value={asked.zone}
            onChange={(zone) => set({ zone })}
            likely={[...zones, me.person.zone]}
            required
          />
        ) : null}
        {isFree || rule ? (
          <CalendarField
            label={say.calendar}
            description={
              isFree || !rule
                ? say.calendar_hint
                : rule.calendar === 'agency'
                  ? say.calendar_of_agency
                  : say.calendar_of_rule({ id: rule.calendar })
            }
            value={asked.calendar}
            onChange={(calendar) => set({ calendar })}
            required={isFree || rule?.calendar === 'agency'}
          />
        ) : null}
      </div>
    </Panel>
  )
}

function RuleField({
  rules,
  value,
  onChange,
}: {
  rules: readonly RuleRow[] | undefined
  value: string | null
  onChange: (id: string | null) => void
}) {
  const options = (rules ?? []).map((rule) => ({ value: rule.id, label: labelOf(rule) }))
  const chosen = options.find((option) => option.value === value)
  return (
    <Select
      label={say.rule}
      description={say.rule_hint}
      withAsterisk
      value={chosen ? value : null}
      onChange={onChange}
      data={options}
      // To choose another entry the reader opens the whole list: the name of the current choice is not used as a filter.
      filter={({ search }) => (search === chosen?.label ? options : options.filter((_, at) => fits(rules![at]!, search)))}
      searchable
      allowDeselect={false}
      maxDropdownHeight={320}
      nothingFoundMessage={words.dialogs.nothing_found}
    />
  )
}

const labelOf = ({ jurisdiction, title, citation, checked }: RuleRow) =>
  say.rule_option({ jurisdiction, title, citation, checked })

function fits(rule: RuleRow, search: string): boolean {
  const text = [labelOf(rule), rule.act, rule.id].join(' ').toLowerCase()
  return search
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
