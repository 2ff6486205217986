import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { listDecisionsOptions, listOptionsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { type Decision, type Option } from '../api/types.js'
import { useDirective, useMay, useOffice } from '../case/case.js'
import directive from '../case/case.module.css'
import { Chip } from '../parts/chip.js'
import { spellOut } from '../parts/duration-field.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { words } from '../words/words.js'
import style from './options.module.css'

const say = words.options

/** The compliance options side by side, for people who work on the case. */
export function Options() {
  const { directive: of, open } = useDirective()
  const may = useMay()
  const { when } = useOffice()
  const options = useQuery(listOptionsOptions({ path: { reference: of.reference } }))
  if (!may.isCase) return null
  const items = options.data?.items ?? []
  const live = items.filter((one) => !one.withdrawn_at)
  const withdrawn = items.filter((one) => one.withdrawn_at)
  const add = may.edit ? (
    <Button size={live.length > 0 ? 'xs' : undefined} onClick={() => open({ kind: 'option' })}>
      {say.add}
    </Button>
  ) : null
  return (
    <section className={directive.sub} aria-labelledby="options-name">
      <div className={parts.panelHead}>
        <h2 className={directive.subHead} id="options-name">
          {say.title}
        </h2>
        {live.length > 0 ? add : null}
      </div>
      {options.isError && !options.data ? <Failed error={options.error} retry={() => void options.refetch()} /> : null}
      {options.isPending ? <Loading rows={2} /> : null}
      {options.data && live.length === 0 ? (
        <Empty title={say.empty_title} text={say.empty}>
          {add}
        </Empty>
      ) : null}
      {live.length > 0 ? <SideBySide options={live} /> : null}
      {withdrawn.length > 0 ? (
        <details className={style.withdrawn}>
          <summary>{say.withdrawn({ count: withdrawn.length })}</summary>
          <ul className={parts.list}>
            {withdrawn.map((one) => (
              <li key={one.id} className={parts.row}>
                {say.withdrawn_line({ name: one.name, moment: when(one.withdrawn_at ?? ''), reason: one.withdraw_reason ?? '' })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

const UNSAID = <span className={parts.muted}>{say.unsaid}</span>
const said = (text: string): ReactNode => text || UNSAID

const ROWS: { name: string; value: (option: Option) => ReactNode }[] = [
  { name: say.of.effect, value: ({ effect }) => effect },
  { name: say.of.takes, value: ({ takes_minutes }) => (takes_minutes === null ? UNSAID : spellOut(takes_minutes)) },
  {
    name: say.of.certainty,
    value: ({ certainty }) =>
      certainty === 'doubtful' ? <Chip tone="amber">{say.certainty.doubtful}</Chip> : say.certainty[certainty],
  },
  { name: say.of.harmed, value: ({ harmed }) => said(harmed) },
  { name: say.of.cost, value: ({ cost }) => said(cost) },
  {
    name: say.of.reversibility,
    value: ({ reversibility }) =>
      reversibility === 'not' ? <Chip tone="amber">{say.reversibility.not}</Chip> : say.reversibility[reversibility],
  },
]

/** A compliance option as a column. The name of each criterion is above its row, so that it stays visible on narrow screens. */
function SideBySide({ options }: { options: Option[] }) {
  const { directive: of } = useDirective()
  const decisions = useQuery(listDecisionsOptions({ path: { reference: of.reference } })).data?.items ?? []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too
    <section className={style.scroll} tabIndex={0} aria-label={say.table}>
      <table className={style.table} data-many={options.length > 2}>
        <thead>
          <tr>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {option.name} <StateOf option={option} decisions={decisions} />
              </th>
            ))}
          </tr>
        </thead>
        {ROWS.map(({ name, value }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={options.length}>
                <span>{name}</span>
              </th>
            </tr>
            <tr>
              {options.map((option) => (
                <td key={option.id}>{value(option)}</td>
              ))}
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            {options.map((option) => (
              <td key={option.id}>
                <Acts option={option} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function StateOf({ option, decisions }: { option: Option; decisions: Decision[] }) {
  const standing = decisions.filter((one) => one.option_id === option.id && !one.ended_at)
  if (standing.some((one) => one.approved_at)) return <Chip tone="green">{say.chosen}</Chip>
  return standing.length > 0 ? <Chip tone="blue">{say.put_forward}</Chip> : null
}

function Acts({ option }: { option: Option }) {
  const { open } = useDirective()
  const may = useMay()
  if (option.decided) return <span className={parts.muted}>{say.decided}</span>
  if (!may.edit) return null
  return (
    <span className={directive.buttons}>
      <Button
        size="compact-sm"
        aria-label={say.change_of({ name: option.name })}
        onClick={() => open({ kind: 'option', option })}
      >
        {say.change}
      </Button>
      <Button
        size="compact-sm"
        aria-label={say.withdraw_of({ name: option.name })}
        onClick={() => open({ kind: 'withdraw_option', option })}
      >
        {say.withdraw}
      </Button>
    </span>
  )
}
