import { Button, Switch } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { calendarItemsQuery } from '../api/queries.js'
import { Kbd } from '../parts/kbd.js'
import { useKeys } from '../parts/keys.js'
import { PageHead } from '../parts/page-head.js'
import { Failed, Loading, Note } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { fullDay, monthOfYear, todayIn } from '../time/wording.js'
import { words } from '../words/words.js'
import { Agenda } from './agenda.js'
import style from './calendar.module.css'
import { addMonths, spanOf } from './days.js'
import { Month } from './month.js'

const { calendar: say } = words
const VIEWS = ['month', 'agenda'] as const
type View = (typeof VIEWS)[number]
interface Search {
  view?: View
  on?: string
  settled?: string
}

/**
 * Deadlines by day, for all directives that the reader can see. On a phone the agenda comes first, because a grid has no room for
 * words.
 */
export function CalendarPage() {
  const me = useMe()
  const today = todayIn(useNow(), me.person.zone)
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const navigate = useNavigate({ from: '/calendar' })
  const search = useSearch({ from: '/inside/calendar' }) as Search
  const view: View = VIEWS.find((one) => one === search.view) ?? (isNarrow ? 'agenda' : 'month')
  const day = isDay(search.on) ? search.on : today
  const go = (to: Search) => void navigate({ search: { ...search, ...to } as Record<string, string>, replace: true })
  const turn = (months: number) => go({ on: addMonths(day, months) })
  const { from, to } = spanOf(view, day)
  const calendar = useQuery(calendarItemsQuery(from, to, search.settled === 'true'))
  // The grid handles its own keys while it has the focus.
  const [earlier, later] = [() => turn(-1), () => turn(1)]
  useKeys(
    Object.fromEntries([
      ['PageUp', earlier],
      ['PageDown', later],
    ]),
  )
  return (
    <>
      <PageHead
        title={say.title}
        lead={say.covers}
        actions={<Button renderRoot={(props: Record<string, unknown>) => <Link to="/docket" {...props} />}>{say.docket}</Button>}
      />
      <div className={style.tools}>
        {/* These are buttons, not fields, so the page's keyboard shortcuts keep working after one is pressed. */}
        <Button.Group aria-label={say.view}>
          {VIEWS.map((one) => (
            <Button
              key={one}
              aria-pressed={view === one}
              data-here={view === one}
              className={style.view}
              onClick={() => go({ view: one })}
            >
              {say.views[one]}
            </Button>
          ))}
        </Button.Group>
        <Button aria-label={say.before[view]} onClick={earlier}>
          ‹
        </Button>
        <Button onClick={() => go({ on: undefined })}>{say.today}</Button>
        <Button aria-label={say.after[view]} onClick={later}>
          ›
        </Button>
        <h2 className={style.span} aria-live="polite">
          {view === 'month' ? monthOfYear(day) : say.span({ from: fullDay(from), to: fullDay(to) })}
        </h2>
        <Switch
          className={style.settled}
          label={say.settled}
          checked={search.settled === 'true'}
          onChange={(event) => go({ settled: event.currentTarget.checked ? 'true' : undefined })}
        />
      </div>
      {calendar.data && calendar.data.late_before > 0 ? <LateBefore count={calendar.data.late_before} /> : null}
      {calendar.data?.cut ? <Note tone="amber">{say.cut}</Note> : null}
      {calendar.isError && !calendar.data ? <Failed error={calendar.error} retry={() => void calendar.refetch()} /> : null}
      {calendar.isPending ? <Loading rows={6} height={60} /> : null}
      {calendar.data && view === 'month' ? (
        <Month items={calendar.data.items} day={day} today={today} onDay={(on) => go({ on })} />
      ) : null}
      {calendar.data && view === 'agenda' ? <Agenda items={calendar.data.items} today={today} /> : null}
      <KeysOf view={view} />
    </>
  )
}

function LateBefore({ count }: { count: number }) {
  return (
    <div className={style.lateBefore}>
      <Note tone="red">
        {say.late_before({ count })}{' '}
        <Link to="/directives" search={{ late: 'true' }}>
          {say.show_late}
        </Link>
      </Note>
    </div>
  )
}

function KeysOf({ view }: { view: View }) {
  return (
    <p className={style.keys} aria-hidden>
      {view === 'month' ? (
        <>
          <Kbd>←</Kbd> <Kbd>→</Kbd> {say.keys.days} · <Kbd>↑</Kbd> <Kbd>↓</Kbd> {say.keys.weeks} ·{' '}
        </>
      ) : (
        <>
          <Kbd>J</Kbd> <Kbd>K</Kbd> {say.keys.move} · <Kbd>Enter</Kbd> {say.keys.open} ·{' '}
        </>
      )}
      <Kbd>Page Up</Kbd> <Kbd>Page Down</Kbd> {say.keys.months}
    </p>
  )
}

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
