import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { rulesQuery } from '../api/queries.js'
import { type Playbook } from '../api/types.js'
import { CodeField, DayField, TextField } from '../parts/fields.js'
import { words } from '../words/words.js'
import style from './playbooks.module.css'
import type { Item } from './section-items.js'

const say = words.playbooks
const label = say.write.fields

interface Props {
  item: Item
  onChange: (item: Item) => void
  /** The errors of its fields, by field. */
  errorOf: (field: string) => string | null
}

/** The fields of one item, for any section. */
export function ItemFields({ item, onChange, errorOf }: Props) {
  const set = (change: object) => onChange({ ...item, ...change } as Item)
  const line = (field: keyof typeof label) => (
    <TextInput
      label={label[field]}
      withAsterisk
      value={((item as Record<string, unknown>)[field] as string) ?? ''}
      error={errorOf(field)}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {'who' in item ? line('who') : line('subject')}
      {'rule' in item ? <RuleField value={item.rule} error={errorOf('rule')} onChange={(rule) => set({ rule })} /> : null}
      {'critical' in item ? (
        <Checkbox
          label={label.critical}
          checked={item.critical}
          onChange={(event) => set({ critical: event.currentTarget.checked })}
        />
      ) : null}
      {'role' in item ? code(label.role, item.role, say.role, (role) => set({ role })) : null}
      {'audience' in item ? code(label.audience, item.audience, say.audiences, (audience) => set({ audience })) : null}
      {'kind' in item ? (
        <div className={style.pair}>
          {code(label.kind, item.kind, say.kinds, (kind) => set({ kind }))}
          {code(label.source, item.source, OBLIGATION_SOURCES, (source) => set({ source }))}
        </div>
      ) : null}
      {'audience' in item ? code(label.source, item.source, say.sources, (source) => set({ source })) : null}
      {'citation' in item ? line('citation') : null}
      {'basis' in item ? line('basis') : null}
      {'due' in item ? <DueFields due={item.due} onChange={(due) => set({ due })} /> : null}
      {'level' in item ? code(label.level, item.level, words.level, (level) => set({ level })) : null}
      {'why' in item ? line('why') : null}
      {'keep' in item ? <HoldFields hold={item} set={set} errorOf={errorOf} /> : null}
      {'check' in item ? (
        <CheckFields check={item.check} onChange={(check) => set({ check })} errorOf={(field) => errorOf(`check.${field}`)} />
      ) : null}
      {'note' in item ? (
        <TextField
          label={label.note}
          value={item.note ?? ''}
          onChange={(event) => set({ note: event.currentTarget.value || null })}
        />
      ) : null}
    </>
  )
}

const { own_rule: _, ...OBLIGATION_SOURCES } = say.sources

function code<Code extends string>(name: string, value: Code, of: Record<Code, string>, onChange: (value: Code) => void) {
  return <CodeField label={name} value={value} onChange={onChange} codes={Object.keys(of) as Code[]} of={of} />
}

/** The rule that sets the date; or none, if counsel enters the instant. */
function RuleField({ value, error, onChange }: { value: string; error: string | null; onChange: (rule: string) => void }) {
  const rules = useQuery(rulesQuery)
  const known = (rules.data?.items ?? []).map(({ id, title }) => ({ value: id, label: `${title} (${id})` }))
  const data = [{ value: 'immediately', label: say.write.immediately }, ...known]
  // A retired rule stays visible until another one is chosen.
  const all = value && !data.some((one) => one.value === value) ? [...data, { value, label: value }] : data
  return (
    <Select
      label={label.rule}
      withAsterisk
      error={error ?? (rules.isError ? words.problems.load_failed : null)}
      value={value || null}
      onChange={(rule) => rule && onChange(rule)}
      data={all}
      searchable
      limit={60}
      nothingFoundMessage={words.dialogs.nothing_found}
    />
  )
}

type Due = Playbook['tasks'][number]['due']

function DueFields({ due, onChange }: { due: Due; onChange: (due: Due) => void }) {
  return (
    <div className={style.pair}>
      <CodeField
        label={label.due}
        value={due?.unit ?? 'none'}
        onChange={(unit) => onChange(unit === 'none' ? null : { unit, amount: due?.amount ?? 1 })}
        codes={['none', 'hour', 'calendar_day', 'business_day'] as const}
        of={say.due_units}
      />
      {due ? (
        <NumberInput
          label={label.due_amount}
          min={0}
          max={1000}
          clampBehavior="strict"
          allowDecimal={false}
          value={due.amount}
          onChange={(amount) => onChange({ ...due, amount: Number(amount) || 0 })}
        />
      ) : null}
    </div>
  )
}

function HoldFields({
  hold,
  set,
  errorOf,
}: {
  hold: NonNullable<Playbook['hold']>
  set: (change: object) => void
  errorOf: Props['errorOf']
}) {
  return (
    <>
      <TextField
        label={label.keep}
        withAsterisk
        value={hold.keep}
        error={errorOf('keep')}
        onChange={(event) => set({ keep: event.currentTarget.value })}
      />
      <TextField
        label={label.systems}
        value={hold.systems.join('\n')}
        onChange={(event) => set({ systems: event.currentTarget.value.split('\n') })}
      />
    </>
  )
}

type Check = Playbook['obligations'][number]['check']

function CheckFields({
  check,
  onChange,
  errorOf,
}: {
  check: Check
  onChange: (check: Check) => void
  errorOf: (field: string) => string | null
}) {
  const address = check.address ?? ''
  const turn = (status: Check['status']) =>
    onChange(status === 'checked' ? { status, address, passage: '', read_on: '' } : { status, address: address || null, why: '' })
  return (
    <>
      {code(label.check, check.status, say.write.checks, turn)}
      <TextInput
        label={label.check_address}
        withAsterisk={check.status === 'checked'}
        value={address}
        error={errorOf('address')}
        onChange={(event) => {
          const typed = event.currentTarget.value
          onChange(check.status === 'checked' ? { ...check, address: typed } : { ...check, address: typed || null })
        }}
      />
      {check.status === 'checked' ? (
        <>
          <TextField
            label={label.check_passage}
            withAsterisk
            value={check.passage}
            error={errorOf('passage')}
            onChange={(event) => onChange({ ...check, passage: event.currentTarget.value })}
          />
          <DayField
            label={label.check_read_on}
            required
            value={check.read_on || null}
            error={errorOf('read_on')}
            onChange={(day) => onChange({ ...check, read_on: day ?? '' })}
          />
        </>
      ) : (
        <TextField
          label={label.check_why}
          withAsterisk
          value={check.why}
          error={errorOf('why')}
          onChange={(event) => onChange({ ...check, why: event.currentTarget.value })}
        />
      )}
    </>
  )
}
