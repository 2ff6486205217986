// How fast deadlines are calculated: the engine with its steps and its safe date, compared with date-holidays, called for each
// day, and with moment-business-days with the same holidays. Then how long it takes to recalculate every open deadline after a
// calendar changed.
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { shippedCalendar } from '../dist/deadlines/compute-command.js'
import { compute } from '../dist/domain/deadlines/compute.js'
import { CalendarChanges, Period } from '../dist/domain/deadlines/period.js'
import { recount } from '../dist/domain/deadlines/recount.js'
import { aCrowd } from './crowd.mjs'
import { sideBySide, two } from './side-by-side.mjs'

const require = createRequire(import.meta.url)
const Holidays = require('date-holidays')
const moment = require('moment-business-days')

const say = (line) => process.stdout.write(`${line}\n`)
const ZONE = 'America/New_York'
const TZDB = process.versions.tz ?? 'unknown'
// Eight start dates, so that no side is measured on a single day.
const STARTS = ['2026-01-05', '2026-02-10', '2026-03-06', '2026-05-20', '2026-06-12', '2026-08-31', '2026-10-29', '2026-12-18']

const QUESTIONS = [
  ['45 calendar days', { unit: 'calendar_day', amount: 45 }],
  ['20 business days', { unit: 'business_day', amount: 20 }],
  ['1 month with roll', { unit: 'month', amount: 1, roll: 'forward' }],
  ['72 hours', { unit: 'hour', amount: 72 }],
]

/** @param {string[]} words a number sets how many open deadlines are recalculated; the default is 100,000 */
export async function run(words) {
  const calendar = shippedCalendar('US-FED')
  const library = new Holidays('US', { types: ['public', 'bank'] })
  moment.updateLocale('us', {
    holidays: [...calendar.days].filter(([, day]) => !day.works).map(([day]) => day),
    holidayFormat: 'YYYY-MM-DD',
  })

  say(
    `Node ${process.versions.node}. Questions a second, medians; each engine answer comes with its steps, its safe date and its alternatives.`,
  )
  for (const [name, period] of QUESTIONS) {
    const ours = () => STARTS.map((day) => answer(calendar, period, day))
    const sides = [
      ['date-holidays', () => STARTS.map((day) => byLibrary(library, period, day))],
      ['moment-business-days', () => STARTS.map((day) => byMoment(period, day))],
    ]
    for (const [other, theirs] of sides) {
      agree(name, other, calendar, library, period)
      const { first_ms, second_ms, ratio } = await sideBySide(ours, theirs, 60)
      const each = (ms) => Math.round((STARTS.length * 1000) / ms).toLocaleString('en')
      say(
        `${name.padEnd(20)} Edict ${each(first_ms).padStart(9)}/s : ${other.padEnd(20)} ${each(second_ms).padStart(9)}/s   ratio ${two(1 / ratio)}`,
      )
    }
  }
  await recountAll(Number(words.find((word) => /^\d+$/.test(word)) ?? 100_000))
}

function answer(calendar, period, day) {
  const trigger = period.unit === 'hour' ? { at: `${day}T17:21:00Z` } : { on: day }
  return compute(
    {
      triggers: { received: trigger },
      formula: { from: 'received', period: Period.parse(period) },
      zone: ZONE,
      calendar,
      changes: CalendarChanges.parse({}),
      other_readings: [],
    },
    TZDB,
  )
}

const text = (date) => date.toISOString().slice(0, 10)
const next = (date) => new Date(date.getTime() + 86_400_000)

/** Written as a user of the library would, with one call for each day. The argument is noon in the zone, so that the day is unambiguous. */
function byLibrary(library, { unit, amount }, day) {
  const works = (date) => date.getUTCDay() % 6 !== 0 && !library.isHoliday(new Date(`${text(date)}T12:00:00-05:00`))
  let date = new Date(`${day}T00:00:00Z`)
  if (unit === 'hour') return new Date(Date.parse(`${day}T17:21:00Z`) + amount * 3_600_000).toISOString()
  if (unit === 'calendar_day') return text(new Date(date.getTime() + amount * 86_400_000))
  if (unit === 'month') {
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount + 1, 0)).getUTCDate()
    date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount, Math.min(date.getUTCDate(), last)))
    while (!works(date)) date = next(date)
    return text(date)
  }
  for (let left = amount; left > 0; ) {
    date = next(date)
    if (works(date)) left -= 1
  }
  return text(date)
}

function byMoment({ unit, amount }, day) {
  const date = moment(day, 'YYYY-MM-DD')
  if (unit === 'hour') return moment.utc(`${day}T17:21:00Z`).add(amount, 'hours').toISOString()
  if (unit === 'calendar_day') return date.add(amount, 'days').format('YYYY-MM-DD')
  if (unit === 'month') {
    const end = date.add(amount, 'month')
    return (end.isBusinessDay() ? end : end.nextBusinessDay()).format('YYYY-MM-DD')
  }
  return date.businessAdd(amount).format('YYYY-MM-DD')
}

/** A ratio means nothing if the answers differ. */
function agree(name, other, calendar, library, period) {
  for (const day of STARTS) {
    const ours = answer(calendar, period, day)
    const mine = period.unit === 'hour' ? new Date(ours.due_at).toISOString() : ours.due_on
    const theirs = other === 'date-holidays' ? byLibrary(library, period, day) : byMoment(period, day)
    if (mine !== theirs) throw new Error(`${name} from ${day}: ${mine}, and ${other} says ${theirs}`)
  }
}

/** Reads every open deadline from the database as the worker does, and recalculates it with another version of the calendar. */
async function recountAll(many) {
  // Nine out of ten deadlines are open, two per directive.
  const crowd = await aCrowd(Math.max(1, Math.ceil(many / 1.8)))
  const worker = new pg.Client({ connectionString: crowd.urls.workerUrl })
  try {
    const reckoning = {
      start: {
        by_rule: {
          rule_id: 'us-fda-warning-letter',
          formula: { from: 'received', period: Period.parse({ unit: 'business_day', amount: 15 }) },
          other_readings: [],
          triggers: { received: { at: '2026-06-12T21:21:00Z' } },
          sources: {},
          recurs: null,
          zone: ZONE,
          calendar: 'US-FED',
          calendar_version: shippedCalendar('US-FED').version,
          changes: CalendarChanges.parse({}),
        },
      },
      moves: [],
    }
    await crowd.superuser.query('SET session_replication_role = replica')
    await crowd.superuser.query(
      `UPDATE deadline SET reckoning = $1, calendars = '{US-FED}', rule_id = 'us-fda-warning-letter' WHERE status = 'open'`,
      [JSON.stringify(reckoning)],
    )
    await crowd.superuser.query('VACUUM ANALYZE deadline')
    const before = shippedCalendar('US-FED')
    const after = {
      ...before,
      version: 'US-FED@next',
      days: new Map(before.days).set('2026-06-24', { works: false, name: 'Closure' }),
    }
    const law = { tzdb: TZDB, calendarOf: (_, version) => (version === after.version ? after : before) }
    await worker.connect()
    const begun = performance.now()
    let last = '00000000-0000-0000-0000-000000000000'
    let counted = 0
    let moved = 0
    for (;;) {
      const { rows } = await worker.query(
        `SELECT id, reckoning, due_at, safe_by::text AS safe_by FROM deadline WHERE status IN ('open', 'paused') AND calendars @> '{US-FED}' AND id > $1 ORDER BY id LIMIT 2000`,
        [last],
      )
      if (rows.length === 0) break
      last = rows.at(-1).id
      for (const row of rows) {
        counted += 1
        if (recount(row.reckoning, { calendar_version: after.version }, row, law)) moved += 1
      }
    }
    const seconds = (performance.now() - begun) / 1000
    say(
      `${counted.toLocaleString('en')} open deadlines recalculated with another calendar, ${moved.toLocaleString('en')} moved: ${two(seconds)} s (aim: 60 s)`,
    )
  } finally {
    await worker.end()
    await crowd.stop()
  }
}
