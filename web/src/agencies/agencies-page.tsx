import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { agenciesQuery } from '../api/queries.js'
import { Chip } from '../parts/chip.js'
import { Kbd } from '../parts/kbd.js'
import { PageHead } from '../parts/page-head.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import style from './agencies.module.css'
import { AgencyDialog } from './agency-dialog.js'

const say = words.agencies

/** The authorities that write to us. */
export function AgenciesPage() {
  const can = useCan()
  const agencies = useQuery(agenciesQuery)
  const [typed, type] = useState('')
  const [adding, setAdding] = useState(false)
  const wanted = typed.trim().toLowerCase()
  const shown = (agencies.data?.items ?? []).filter((agency) =>
    [agency.name, agency.short_name, agency.code, agency.place, agency.jurisdiction].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.lead}
        actions={can('agency.manage') ? <Button onClick={() => setAdding(true)}>{say.add}</Button> : null}
      />
      <search className={style.tools}>
        <TextInput
          type="search"
          aria-label={say.search}
          placeholder={say.search}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          rightSection={<Kbd>/</Kbd>}
          data-search
        />
      </search>
      {agencies.isError && !agencies.data ? <Failed error={agencies.error} retry={() => void agencies.refetch()} /> : null}
      {agencies.isPending ? <Loading rows={6} /> : null}
      {agencies.data && shown.length === 0 ? <Empty title={agencies.data.items.length === 0 ? say.empty : say.none} /> : null}
      {shown.length > 0 ? (
        <div className={parts.panel}>
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{say.columns.agency}</th>
                <th scope="col">{say.columns.place}</th>
                <th scope="col" className={style.wide}>
                  {say.columns.instruments}
                </th>
                <th scope="col" className={style.wide}>
                  {say.columns.contacts}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((agency) => (
                <tr key={agency.id}>
                  <td>
                    <Link className={style.name} to="/agencies/$id" params={{ id: agency.id }}>
                      {agency.name}
                    </Link>
                    <span className={style.second}>
                      {agency.short_name} · {agency.jurisdiction}{' '}
                      {agency.checked === 'to_be_confirmed' ? <Chip tone="amber">{say.to_be_confirmed}</Chip> : null}
                    </span>
                  </td>
                  <td>
                    {agency.place}
                    <span className={style.second}>{agency.zone}</span>
                  </td>
                  <td className={style.wide}>{say.instruments_count({ count: agency.instruments.length })}</td>
                  <td className={style.wide}>{say.contacts_count({ count: agency.contacts_count })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {adding ? <AgencyDialog onClose={() => setAdding(false)} /> : null}
    </>
  )
}
