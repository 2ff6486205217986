import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { docketQuery } from '../api/queries.js'
import { type CalendarItem, type Docket } from '../api/types.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { fullDay, momentIn } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { byNamed, type DocketGroup } from './days.js'
import style from './docket.module.css'
import { Marks, WhenDue } from './entry.js'

const { docket: say } = words
const GROUPS = ['person', 'entity'] as const
type By = (typeof GROUPS)[number]

/** What is overdue and what is due in the next thirty days, by person or by entity. Designed for printing. */
export function DocketPage() {
  const docket = useQuery(docketQuery)
  if (docket.isError && !docket.data) return <Failed error={docket.error} retry={() => void docket.refetch()} />
  if (!docket.data) return <Loading rows={6} />
  return <Drawn docket={docket.data} />
}

function Drawn({ docket }: { docket: Docket }) {
  const me = useMe()
  const now = useNow()
  const navigate = useNavigate({ from: '/docket' })
  const search = useSearch({ from: '/inside/docket' }) as { by?: string }
  const by: By = search.by === 'entity' ? 'entity' : 'person'
  const asOf = `${momentIn(docket.as_of, docket.zone, now)} ${cityOf(docket.zone)}`
  const groups = byNamed(docket.items, (item) => (by === 'person' ? item.owner : item.addressee))
  return (
    <>
      <PageHead
        title={say.title}
        above={
          <span className={style.onPaper}>
            {me.organisation}, {me.person.name}
          </span>
        }
        lead={
          <>
            {say.lead({ from: asOf, until: fullDay(docket.until) })} <strong>{say.confidential}</strong>
          </>
        }
        actions={<Tools by={by} onBy={(next) => void navigate({ search: { by: next }, replace: true })} />}
      />
      {docket.cut ? <Note tone="amber">{say.cut}</Note> : null}
      {docket.items.length === 0 ? <Empty title={say.empty_title} text={say.empty} /> : null}
      {groups.map((group) => (
        <Group key={group.id ?? ''} by={by} group={group} />
      ))}
    </>
  )
}

function Tools({ by, onBy }: { by: By; onBy: (by: By) => void }) {
  return (
    <div className={style.tools}>
      <Button.Group aria-label={say.by}>
        {GROUPS.map((one) => (
          <Button key={one} aria-pressed={by === one} data-here={by === one} className={style.choice} onClick={() => onBy(one)}>
            {say.groups[one]}
          </Button>
        ))}
      </Button.Group>
      <Button onClick={() => window.print()}>{say.print}</Button>
      <Button component="a" href="/api/v1/docket/xlsx" download>
        {say.download}
      </Button>
    </div>
  )
}

function Group({ by, group }: { by: By; group: DocketGroup<CalendarItem> }) {
  const late = group.items.filter((item) => item.due.late).length
  const name = group.name ?? (by === 'person' ? say.nobody : say.no_entity)
  const { columns } = say
  return (
    <section className={style.group} aria-label={name}>
      <h2 className={style.head} data-nobody={group.id === null && by === 'person'}>
        {name} <span className={style.count}>{say.count({ count: group.items.length, late })}</span>
      </h2>
      <div className={style.frame}>
        <table className={`${parts.table} ${style.table}`}>
          <thead>
            <tr>
              <th scope="col">{columns.due}</th>
              <th scope="col">{columns.what}</th>
              <th scope="col">{by === 'person' ? columns.entity : columns.owner}</th>
            </tr>
          </thead>
          <tbody>
            {group.items.map((item) => (
              <tr key={item.id}>
                <td>
                  <WhenDue item={item} />
                  <Marks item={item} />
                </td>
                <td>
                  <Link className={style.title} to="/directives/$reference" params={{ reference: item.reference }}>
                    {item.subject}
                  </Link>
                  <span className={style.second}>
                    {item.title} · {item.reference}
                  </span>
                </td>
                <td>{by === 'person' ? (item.addressee?.name ?? say.no_entity) : <Answers item={item} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Answers({ item }: { item: CalendarItem }) {
  if (!item.owner) return <strong>{words.calendar.no_owner}</strong>
  return (
    <>
      {item.owner.name}
      {item.owner_accepted ? null : <> ({words.calendar.not_accepted})</>}
    </>
  )
}
