import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { calendarsQuery } from '../api/queries.js'
import { Chip } from '../parts/chip.js'
import { Kbd } from '../parts/kbd.js'
import parts from '../parts/parts.module.css'
import { Empty, Failed, Loading } from '../parts/states.js'
import { useCan } from '../session/use-me.js'
import { words } from '../words/words.js'
import { BringCalendar } from './calendar-dialogs.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'

const say = words.datesCalendars

/** Every calendar, the years it covers, and how many of its days were verified against their source. */
export function CalendarsPage() {
  const can = useCan()
  const calendars = useQuery(calendarsQuery)
  const [typed, type] = useState('')
  const [bringing, setBringing] = useState(false)
  const wanted = typed.trim().toLowerCase()
  const shown = (calendars.data?.items ?? []).filter(({ id, name, aliases }) =>
    [id, name, ...aliases].some((text) => text.toLowerCase().includes(wanted)),
  )
  return (
    <>
      <DatesHead
        title={words.dates.pages.calendars}
        lead={say.lead}
        actions={can('calendar.manage') ? <Button onClick={() => setBringing(true)}>{say.bring}</Button> : null}
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
      {calendars.isError && !calendars.data ? <Failed error={calendars.error} retry={() => void calendars.refetch()} /> : null}
      {calendars.isPending ? <Loading rows={6} /> : null}
      {calendars.data && shown.length === 0 ? <Empty title={say.none} /> : null}
      {shown.length > 0 ? (
        <div className={parts.panel}>
          <table className={parts.table}>
            <thead>
              <tr>
                <th scope="col">{say.columns.calendar}</th>
                <th scope="col">{say.columns.years}</th>
                <th scope="col">{say.columns.days}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((calendar) => (
                <tr key={calendar.id}>
                  <td>
                    <Link className={style.name} to="/dates/calendars/$id" params={{ id: calendar.id }}>
                      {calendar.name}
                    </Link>
                    <span className={style.second}>
                      {calendar.id} {calendar.origin === 'organisation' ? <Chip tone="blue">{say.ours}</Chip> : null}
                    </span>
                  </td>
                  <td data-numbers>{say.years({ from: calendar.from, until: calendar.until })}</td>
                  <td data-numbers>
                    {say.days({ checked: calendar.checked, toConfirm: calendar.to_confirm })}
                    {calendar.entered > 0 ? (
                      <span className={style.second}>{say.entered({ count: calendar.entered })}</span>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {bringing ? <BringCalendar onClose={() => setBringing(false)} /> : null}
    </>
  )
}
