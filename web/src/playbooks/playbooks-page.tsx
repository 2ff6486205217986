import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { nameInPath } from '../api/playbook-names.js'
import { playbooksQuery } from '../api/queries.js'
import { type PlaybookRow } from '../api/types.js'
import dates from '../dates/dates.module.css'
import { Chip } from '../parts/chip.js'
import { Kbd } from '../parts/kbd.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useCan, useMe } from '../session/use-me.js'
import { momentInFull } from '../time/in-full.js'
import { words } from '../words/words.js'

const say = words.playbooks

/** '2 deadlines, 1 task': the contents of a version, by section. */
function brings(counts: PlaybookRow['counts']): string {
  const { nothing, hold, ...sections } = say.brings
  const { hold: holds = 0, ...others } = counts as Readonly<Record<string, number | undefined>>
  const parts = Object.entries(sections).map(([section, word]) => {
    const count = others[section] ?? 0
    return count > 0 ? word({ count }) : ''
  })
  return [...parts, holds > 0 ? hold : ''].filter(Boolean).join(', ') || nothing
}

/** Every playbook, by agency and instrument: its contents, and who changed it last. */
export function PlaybooksPage() {
  const can = useCan()
  const playbooks = useQuery(playbooksQuery)
  const navigate = useNavigate({ from: '/playbooks' })
  const { q } = useSearch({ from: '/inside/playbooks' })
  const shown = (playbooks.data?.items ?? []).filter((row) => fits(row, q ?? ''))
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        actions={
          can('playbook.manage') ? (
            <Button variant="filled" renderRoot={(props: Record<string, unknown>) => <Link to="/playbooks/new" {...props} />}>
              {say.add}
            </Button>
          ) : null
        }
      />
      <search className={dates.tools}>
        <TextInput
          type="search"
          aria-label={say.search}
          placeholder={say.search}
          value={q ?? ''}
          onChange={(event) =>
            void navigate({ search: { q: event.currentTarget.value || undefined }, replace: true, resetScroll: false })
          }
          rightSection={<Kbd>/</Kbd>}
          data-search
        />
      </search>
      {playbooks.isError && !playbooks.data ? <Failed error={playbooks.error} retry={() => void playbooks.refetch()} /> : null}
      {playbooks.isPending ? <Loading rows={6} /> : null}
      {playbooks.data && shown.length === 0 ? <Empty title={say.none} /> : null}
      {shown.length > 0 ? <Table rows={shown} /> : null}
      <TimesIn />
    </>
  )
}

function Table({ rows }: { rows: PlaybookRow[] }) {
  const me = useMe()
  return (
    <div className={parts.panel}>
      <table className={parts.table}>
        <thead>
          <tr>
            <th scope="col">{say.columns.playbook}</th>
            <th scope="col">{say.columns.agency}</th>
            <th scope="col" className={dates.wide}>
              {say.columns.brings}
            </th>
            <th scope="col" className={dates.wide}>
              {say.columns.changed}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.holds.id}>
              <td>
                <Link className={dates.name} to="/playbooks/$agency/$instrument" params={nameInPath(row)}>
                  {row.title}
                </Link>
                <span className={dates.second}>
                  {row.instrument}
                  {row.leaves_out.length > 0 ? (
                    <>
                      {' '}
                      <Chip tone="plain">{say.light}</Chip>
                    </>
                  ) : null}
                  {row.holds.retired ? (
                    <>
                      {' '}
                      <Chip tone="amber">{say.retired}</Chip>
                    </>
                  ) : null}
                </span>
              </td>
              <td>{row.agency ? (row.agency_name ?? row.agency) : say.any_agency}</td>
              <td className={`${dates.wide} ${dates.anywhere}`}>{row.holds.retired ? null : brings(row.counts)}</td>
              <td className={dates.wide}>
                {row.holds.made_by ? say.by({ name: row.holds.made_by.name }) : say.shipped}
                <span className={dates.second}>
                  {say.version({ seq: row.holds.seq })}, {momentInFull(row.holds.made_at, me.person.zone)}
                  {row.newer_shipped ? `; ${say.newer_shipped}` : ''}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function fits({ title, about, agency, agency_name, instrument }: PlaybookRow, q: string): boolean {
  const text = [title, about, agency ?? say.any_agency, agency_name ?? '', instrument].join(' ').toLowerCase()
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
