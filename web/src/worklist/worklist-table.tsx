import { Link, useNavigate } from '@tanstack/react-router'
import { Fragment } from 'react'
import { type WorklistRow } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { DueCell } from '../parts/due-cell.js'
import { useRowKeys } from '../parts/use-row-keys.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { dayMonth, todayIn, weekdayDay } from '../time/wording.js'
import { addDays, wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { type GroupName, groupRows } from './groups.js'
import { StageBar } from './stage-bar.js'
import style from './worklist.module.css'

const { columns, groups } = words.worklist

/** The worklist as a table: directive, stage, what is due next, when, and the owner. */
export function WorklistTable({ rows, grouped }: { rows: WorklistRow[]; grouped: boolean }) {
  const me = useMe()
  const now = useNow()
  const navigate = useNavigate()
  const open = (row: WorklistRow | undefined) =>
    row && void navigate({ to: '/directives/$reference', params: { reference: row.reference } })
  const parts = grouped ? groupRows(rows, now, me.person.zone) : [{ name: null, rows }]
  const drawn = parts.flatMap((part) => part.rows)
  const chosen = useRowKeys(drawn.length, (index) => open(drawn[index]))
  const today = todayIn(now, me.person.zone)
  const untilOf = (name: GroupName | null) =>
    name === 'week' ? words.worklist.group_until({ day: weekdayDay(addDays(today, 7), today) }) : null
  return (
    <div className={style.frame}>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{columns.directive}</th>
            <th scope="col" className={style.wide}>
              {columns.agency}
            </th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.owed_next}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col" className={style.wide}>
              {columns.owner}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Fragment key={part.name ?? 'all'}>
              {part.name ? (
                <tr>
                  <th scope="rowgroup" colSpan={6} className={style.group}>
                    {groups[part.name]}
                    {untilOf(part.name) ? <span>{untilOf(part.name)}</span> : null}
                  </th>
                </tr>
              ) : null}
              {part.rows.map((row) => (
                <Row
                  key={row.reference}
                  row={row}
                  index={drawn.indexOf(row)}
                  isChosen={drawn[chosen] === row}
                  onOpen={() => open(row)}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, index, isChosen, onOpen }: { row: WorklistRow; index: number; isChosen: boolean; onOpen: () => void }) {
  const me = useMe()
  const now = useNow()
  return (
    // The row is a large target for the mouse; the link in it is what keyboards and screen readers use.
    <tr className={style.row} data-row={index} data-chosen={isChosen} onClick={(event) => isPlain(event) && onOpen()}>
      <td>
        <Link className={style.title} to="/directives/$reference" params={{ reference: row.reference }}>
          {row.title}
        </Link>
        <span className={style.second}>
          {words.worklist.reference_and({ reference: row.reference, instrument: row.instrument?.name ?? null })}
          <span className={style.narrow}> · {row.agency?.short_name ?? words.worklist.no_agency}</span>
          {row.visibility === 'open' ? null : (
            <>
              {' '}
              <Chip tone="violet">{words.worklist[row.visibility]}</Chip>
            </>
          )}
        </span>
      </td>
      <td className={`${style.wide} ${style.nowrap}`}>
        {row.agency?.short_name ?? <span className={style.second}>{words.worklist.not_known}</span>}
      </td>
      <td>
        <span className={style.stage}>
          <StageBar stage={row.stage} owed={row.owed} />
          {row.stage_label}
          {row.in_appeal ? <Chip tone="violet">{words.worklist.in_appeal}</Chip> : null}
        </span>
      </td>
      <td>{row.owed_next?.subject ?? <span className={style.second}>{words.worklist.nothing_next}</span>}</td>
      <td data-cell="by" className={style.nowrap}>
        {row.next_due ? <DueCell due={row.next_due} /> : null}
        {row.closed_at ? (
          <span className={style.second}>
            {words.worklist.closed_on({
              day: dayMonth(wallOf(Date.parse(row.closed_at), me.person.zone).day, todayIn(now, me.person.zone)),
            })}
          </span>
        ) : null}
        <span className={`${style.second} ${style.narrow}`}>
          <Owner row={row} />
        </span>
      </td>
      <td className={style.wide}>
        <Owner row={row} />
      </td>
    </tr>
  )
}

function Owner({ row }: { row: WorklistRow }) {
  if (!row.owner) return row.stage === 'closed' ? null : <Chip tone="amber">{words.worklist.no_owner}</Chip>
  return (
    <>
      {row.owner.name} {row.owner_accepted ? null : <Chip tone="amber">{words.worklist.not_accepted}</Chip>}
    </>
  )
}

// A click that selects text, or opens a new tab, is not a click on the row.
function isPlain(event: React.MouseEvent): boolean {
  const isLink = (event.target as HTMLElement).closest('a, button') !== null
  return !isLink && !event.ctrlKey && !event.metaKey && !event.shiftKey && window.getSelection()?.toString() === ''
}
