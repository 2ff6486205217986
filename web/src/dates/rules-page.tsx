import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { rulesQuery } from '../api/queries.js'
import { type RuleRow } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { Kbd } from '../parts/kbd.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'

const say = words.datesRules

type Filters = Partial<Record<'q' | 'jurisdiction' | 'check' | 'origin', string>>

/** Every rule that can start a deadline, and how many of them have been verified against their source. */
export function RulesPage() {
  const can = useCan()
  const rules = useQuery(rulesQuery)
  const navigate = useNavigate({ from: '/dates/rules' })
  const filters: Filters = useSearch({ from: '/inside/dates/rules' })
  const set = (change: Filters) => void navigate({ search: { ...filters, ...change }, replace: true, resetScroll: false })
  const all = rules.data?.items ?? []
  const checked = all.filter((rule) => rule.checked).length
  const shown = all.filter((rule) => fits(rule, filters))
  const isFiltered = Object.values(filters).some(Boolean)
  const choice = (name: 'jurisdiction' | 'check' | 'origin', any: string, data: { value: string; label: string }[]) => (
    <Select
      aria-label={say[name]}
      placeholder={any}
      value={filters[name] ?? null}
      onChange={(value) => set({ [name]: value ?? undefined })}
      data={data}
      clearable
    />
  )
  return (
    <>
      <DatesHead
        title={words.dates.pages.rules}
        lead={say.lead}
        actions={
          can('rule.manage') ? (
            <Button variant="filled" renderRoot={(props: Record<string, unknown>) => <Link to="/dates/new-rule" {...props} />}>
              {say.add}
            </Button>
          ) : null
        }
      />
      <search className={style.tools}>
        <TextInput
          type="search"
          aria-label={say.search}
          placeholder={say.search}
          value={filters.q ?? ''}
          onChange={(event) => set({ q: event.currentTarget.value || undefined })}
          rightSection={<Kbd>/</Kbd>}
          data-search
        />
        {choice(
          'jurisdiction',
          say.any_jurisdiction,
          [...new Set(all.map(({ jurisdiction }) => jurisdiction))].sort().map((value) => ({ value, label: value })),
        )}
        {choice('check', say.any_check, optionsOf(say.checks))}
        {choice('origin', say.any_origin, optionsOf(say.origins))}
      </search>
      {rules.isError && !rules.data ? <Failed error={rules.error} retry={() => void rules.refetch()} /> : null}
      {rules.isPending ? <Loading rows={6} /> : null}
      {rules.data ? (
        <p className={style.count} role="status">
          {say.count({ all: all.length, checked, open: all.length - checked })}{' '}
          {isFiltered ? say.shown({ shown: shown.length }) : ''}
        </p>
      ) : null}
      {rules.data && shown.length === 0 ? (
        <Empty title={say.none}>
          {isFiltered ? <Button onClick={() => void navigate({ search: {}, replace: true })}>{say.clear}</Button> : null}
        </Empty>
      ) : null}
      {shown.length > 0 ? <RuleTable rules={shown} /> : null}
    </>
  )
}

function RuleTable({ rules }: { rules: RuleRow[] }) {
  return (
    <div className={parts.panel}>
      <table className={parts.table}>
        <thead>
          <tr>
            <th scope="col">{say.columns.rule}</th>
            <th scope="col" className={style.wide}>
              {say.columns.period}
            </th>
            <th scope="col" className={style.wide}>
              {say.columns.jurisdiction}
            </th>
            <th scope="col">{say.columns.check}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <td>
                <Link className={style.name} to="/dates/rules/$id" params={{ id: rule.id }}>
                  {rule.title}
                </Link>
                <span className={style.second}>{rule.citation}</span>
              </td>
              <td className={`${style.wide} ${style.anywhere}`}>{rule.in_words}</td>
              <td className={style.wide}>{rule.jurisdiction}</td>
              <td>
                <Chip tone={rule.checked ? 'green' : 'amber'}>{rule.checked ? words.dates.checked : words.dates.to_confirm}</Chip>
                {rule.origin === 'organisation' ? <span className={style.second}>{say.origins.organisation}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const optionsOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }))

function fits(rule: RuleRow, { q, jurisdiction, check, origin }: Filters): boolean {
  const text = [rule.title, rule.act, rule.citation, rule.jurisdiction, rule.id, rule.in_words].join(' ').toLowerCase()
  return (
    (q ?? '')
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (!jurisdiction || rule.jurisdiction === jurisdiction) &&
    (!check || (check === 'checked') === rule.checked) &&
    (!origin || rule.origin === origin)
  )
}
