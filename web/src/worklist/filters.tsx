import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { agenciesQuery, assignableQuery } from '../api/queries.js'
import { type Severity, type Stage } from '../api/types.js'
import { useCan, useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { todayIn, weekdayDay } from '../time/wording.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './worklist.module.css'

export interface Filters {
  state?: string
  stage?: string
  agency_id?: string
  owner_id?: string
  severity?: string
  appeal?: string
  late?: string
  no_next?: string
  mine?: string
  due_before?: string
  sort?: string
}

/** Filter names, as used in the URL and sent to the server. */
export const FILTERS = [
  'state',
  'stage',
  'agency_id',
  'owner_id',
  'severity',
  'appeal',
  'late',
  'no_next',
  'mine',
  'due_before',
  'sort',
] as const

const STAGES: Stage[] = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring']
const SEVERITIES: Severity[] = ['critical', 'high', 'normal', 'low']
const { filters: say } = words.worklist

export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const me = useMe()
  const can = useCan()
  const agencies = useQuery(agenciesQuery)
  const people = useQuery({ ...assignableQuery(''), enabled: can('directive.act') })
  const set = (change: Filters) => onChange({ ...filters, ...change })
  const flags = (
    [
      ['mine', say.mine],
      ['late', say.late],
      ['appeal', say.appeal],
      ['no_next', say.no_next],
    ] as const
  ).filter(([name]) => filters[name] === 'true')
  return (
    <>
      <Choice
        label={say.state_label}
        value={filters.state ?? 'open'}
        options={Object.entries(say.state)}
        onChange={(state) => set({ state: state === 'open' ? undefined : state })}
      />
      <Choice
        label={say.stage_label}
        any={say.any_stage}
        value={filters.stage}
        options={STAGES.map((stage) => [stage, words.stage[stage]])}
        onChange={(stage) => set({ stage })}
      />
      <Choice
        label={say.agency_label}
        any={say.any_agency}
        value={filters.agency_id}
        options={(agencies.data?.items ?? []).map((agency) => [agency.id, agency.short_name])}
        onChange={(agency_id) => set({ agency_id })}
      />
      {can('directive.act') ? (
        <Choice
          label={say.owner_label}
          any={say.any_owner}
          value={filters.owner_id}
          options={(people.data?.items ?? []).map((person) => [person.id, person.name])}
          onChange={(owner_id) => set({ owner_id })}
        />
      ) : null}
      <Choice
        label={say.severity_label}
        any={say.any_severity}
        value={filters.severity}
        options={SEVERITIES.map((severity) => [severity, words.severity[severity]])}
        onChange={(severity) => set({ severity })}
      />
      <Choice
        label={say.sort_label}
        value={filters.sort ?? 'due'}
        options={Object.entries(say.sort)}
        onChange={(sort) => set({ sort: sort === 'due' ? undefined : sort })}
      />
      {flags.map(([name, label]) => (
        <Remove key={name} label={label} onRemove={() => set({ [name]: undefined })} />
      ))}
      {filters.due_before ? (
        <Remove
          label={say.due_before({
            day: weekdayDay(wallOf(Date.parse(filters.due_before), me.person.zone).day, todayIn(now(), me.person.zone)),
          })}
          onRemove={() => set({ due_before: undefined })}
        />
      ) : null}
    </>
  )
}

interface ChoiceProps {
  label: string
  /** The label for no selection; absent if one is always selected. */
  any?: string
  value: string | undefined
  options: [string, string][]
  onChange: (value: string | undefined) => void
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  const shown = options.find(([code]) => code === value)?.[1] ?? any ?? label
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          className={style.filterButton}
          aria-label={`${label}: ${shown}`}
          data-set={value !== undefined && any !== undefined}
        >
          {shown}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={value ?? ''} onChange={(next) => onChange(next === '' ? undefined : next)}>
          {any ? <Menu.RadioItem value="">{any}</Menu.RadioItem> : null}
          {options.map(([code, text]) => (
            <Menu.RadioItem key={code} value={code}>
              {text}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

function Remove({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <Button
      className={style.filterButton}
      data-set
      onClick={onRemove}
      aria-label={say.remove({ name: label })}
      rightSection={<span aria-hidden>×</span>}
    >
      {label}
    </Button>
  )
}
