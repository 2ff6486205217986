import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { calendarQuery } from '../api/queries.js'
import { type CalendarDay, type CalendarView } from '../api/types.js'
import { Chip } from '../parts/chip.js'
import { SourceLink } from '../parts/explanation.js'
import { Facts } from '../parts/facts.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading, Note } from '../parts/states.js'
import { TimesIn } from '../parts/times-in.js'
import { useCan, useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { momentInFull } from '../time/in-full.js'
import { dayInFull, todayIn } from '../time/wording.js'
import { words } from '../words/words.js'
import { AddDay, RemoveDay } from './calendar-dialogs.js'
import style from './dates.module.css'
import { DatesHead } from './dates-head.js'

const say = words.datesCalendars.page

/** One calendar, year by year: the days that differ from the weekly pattern, and the source of each. */
export function HolidaysPage() {
  const me = useMe()
  const { id } = useParams({ from: '/inside/dates/calendars/$id' })
  const { year: asked } = useSearch({ from: '/inside/dates/calendars/$id' })
  const year = /^(19|20)\d\d$/.test(asked ?? '') ? Number(asked) : Number(todayIn(now(), me.person.zone).slice(0, 4))
  const calendar = useQuery(calendarQuery(id, year))
  if (calendar.isPending) return <Loading rows={8} />
  if (calendar.isError) return <Failed error={calendar.error} retry={() => void calendar.refetch()} />
  return <Loaded calendar={calendar.data} />
}

type Open = 'add' | CalendarDay

function Loaded({ calendar }: { calendar: CalendarView }) {
  const can = useCan()
  const navigate = useNavigate({ from: '/dates/calendars/$id' })
  const [open, setOpen] = useState<Open | null>(null)
  const list = words.datesCalendars
  return (
    <>
      <DatesHead
        title={calendar.name}
        lead={`${calendar.id} · ${list.years({ from: calendar.from, until: calendar.until })}`}
        actions={can('calendar.manage') ? <Button onClick={() => setOpen('add')}>{say.add}</Button> : null}
      />
      <div className={`${style.columns} ${style.year}`}>
        <Year calendar={calendar} onRemove={can('calendar.manage') ? setOpen : null} />
        <div className={style.column}>
          <Panel title={say.about}>
            <p>{calendar.about}</p>
            <Facts
              rows={[
                { name: say.answers, value: list.years({ from: calendar.from, until: calendar.until }) },
                { name: say.own_days, value: list.days({ checked: calendar.checked, toConfirm: calendar.to_confirm }) },
                ...(calendar.entered > 0 ? [{ name: '', value: list.entered({ count: calendar.entered }) }] : []),
                ...(calendar.aliases.length > 0 ? [{ name: say.aliases, value: calendar.aliases.join(', ') }] : []),
                ...(calendar.includes.length > 0
                  ? [{ name: say.includes, value: <Included ids={calendar.includes} year={calendar.year} /> }]
                  : []),
                { name: say.version, value: calendar.version },
              ]}
            />
          </Panel>
          <History calendar={calendar} />
        </div>
      </div>
      <TimesIn />
      {open === 'add' ? (
        <AddDay
          calendar={calendar}
          onClose={(year) => {
            setOpen(null)
            if (year) void navigate({ search: { year: String(year) } })
          }}
        />
      ) : null}
      {open !== null && open !== 'add' ? <RemoveDay calendar={calendar} day={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

function Included({ ids, year }: { ids: string[]; year: number }) {
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 ? ', ' : ''}
      <Link to="/dates/calendars/$id" params={{ id }} search={{ year: String(year) }}>
        {id}
      </Link>
    </span>
  ))
}

function Year({ calendar, onRemove }: { calendar: CalendarView; onRemove: ((day: CalendarDay) => void) | null }) {
  const { year, from, until, days } = calendar
  // Often twelve days cite the same passage, so it is shown once, below the days.
  const sources = [...new Set(days.filter(({ entered }) => !entered).map(sourceOf))]
  const isOutside = year < from || year > until
  const go = (to: number, label: string, arrow: string) => (
    <Button
      size="xs"
      aria-label={label}
      disabled={to < from || to > until}
      renderRoot={(props: Record<string, unknown>) =>
        to < from || to > until ? (
          <button type="button" {...props} />
        ) : (
          <Link
            to="/dates/calendars/$id"
            params={{ id: calendar.id }}
            search={{ year: String(to) }}
            resetScroll={false}
            {...props}
          />
        )
      }
    >
      {arrow}
    </Button>
  )
  return (
    <Panel
      title={say.year({ year })}
      aside={
        <div className={style.years}>
          {go(year > until ? until : year - 1, say.before({ year: year - 1 }), '←')}
          {go(year < from ? from : year + 1, say.after({ year: year + 1 }), '→')}
        </div>
      }
    >
      {isOutside ? <Note tone="amber">{say.outside({ from, until })}</Note> : null}
      {!isOutside && days.length === 0 ? <p className={parts.muted}>{say.no_days}</p> : null}
      {days.length > 0 ? (
        <table className={parts.table}>
          <thead>
            <tr>
              <th scope="col">{say.columns.day}</th>
              <th scope="col">{say.columns.name}</th>
              <th scope="col">{say.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <Row
                key={`${day.calendar} ${day.on}`}
                day={day}
                source={sources.indexOf(sourceOf(day)) + 1}
                own={calendar.id}
                onRemove={onRemove}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      {days.length > 0 ? <Sources days={days} sources={sources} /> : null}
    </Panel>
  )
}

interface RowProps {
  day: CalendarDay
  /** The number of the source in the list below; 0 for none. */
  source: number
  own: string
  onRemove: ((day: CalendarDay) => void) | null
}

function Row({ day, source, own, onRemove }: RowProps) {
  const isOwn = day.calendar === own
  return (
    <tr>
      <td className={style.day}>
        <time dateTime={day.on}>{dayInFull(day.on)}</time>
      </td>
      <td>
        {day.name} {day.kind === 'holiday' ? null : <Chip tone="blue">{say.kind[day.kind]}</Chip>}{' '}
        {day.disputed ? <Chip tone="violet">{say.disputed}</Chip> : null}{' '}
        {!day.entered && day.read_on === null ? <Chip tone="amber">{words.dates.to_confirm}</Chip> : null}
        {isOwn ? null : <span className={style.second}>{say.from({ calendar: day.calendar })}</span>}
        {day.disputed ? (
          <span className={style.second}>
            {(day.holds ? say.disputed_holds : say.disputed_not)({ why: day.disputed.replace(/\.$/, '') })}
          </span>
        ) : null}
        {day.entered ? (
          <span className={style.second}>
            {say.by_person}{' '}
            {isOwn && onRemove ? (
              <Button size="compact-sm" aria-label={say.remove_label({ day: dayInFull(day.on) })} onClick={() => onRemove(day)}>
                {say.remove}
              </Button>
            ) : null}
          </span>
        ) : null}
      </td>
      <td data-numbers>
        {day.entered ? null : (
          <a href={`#source-${source}`} aria-label={say.source_number({ number: source })}>
            {source}
          </a>
        )}
      </td>
    </tr>
  )
}

/** The source of a day as one string, so that days with the same source share an entry. */
const sourceOf = ({ address, passage, read_on }: CalendarDay): string => JSON.stringify([address, passage, read_on])

function Sources({ days, sources }: { days: CalendarDay[]; sources: string[] }) {
  return (
    <>
      <h3 className={style.sub}>{say.sources}</h3>
      <ol className={style.sources}>
        {sources.map((source, at) => {
          const { passage, address, read_on } = days.find((day) => sourceOf(day) === source)!
          return (
            <li key={source} id={`source-${at + 1}`} tabIndex={-1}>
              {passage} <SourceLink address={address} readOn={read_on} />
            </li>
          )
        })}
      </ol>
    </>
  )
}

/** Every version: what changed, who changed it, and why. */
function History({ calendar }: { calendar: CalendarView }) {
  const me = useMe()
  return (
    <Panel title={say.history}>
      <ul className={parts.list}>
        {calendar.versions.map(({ version, origin, note, made_by, made_at }) => (
          <li key={version} className={parts.row}>
            <strong data-numbers>{version}</strong> <Chip tone="plain">{say.origin[origin]}</Chip>
            {note ? <div>{note}</div> : null}
            <span className={style.second}>
              {[made_by?.name, momentInFull(made_at, me.person.zone)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
