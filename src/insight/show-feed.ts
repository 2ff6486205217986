import { Injectable } from '@nestjs/common'
import type { Locale } from '../domain/catalogue/locale.js'
import { say } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import { type CalendarDeadline, type CalendarEntry, calendarEntry } from '../domain/reminders/calendar-entry.js'
import { compareInstants } from '../domain/time.js'
import { Feeds } from '../people/feeds.js'
import { writeFeed } from '../platform/calendar/write-calendar.js'
import { Settings } from '../platform/config/settings.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { SEEN_DIRECTIVES } from './seen.js'

/** More than any person has in practice. If there are more, the calendar itself says so. */
const MOST_OPEN = 1000
const MOST_SETTLED = 200

/** A person's deadlines for their own calendar: with their access at this moment, not an earlier one. */
@Injectable()
export class ShowFeed {
  constructor(
    private readonly work: UnitOfWork,
    private readonly feeds: Feeds,
    private readonly settings: Settings,
  ) {}

  /** @param file the last part of the feed's URL. Throws `resource/not_found`, whatever is wrong with it. */
  async run(file: string): Promise<string> {
    const actor = await this.feeds.holder(file)
    if (!actor) throw new Refused('resource/not_found')
    const { public_url } = this.settings.http
    return this.work.read(actor, async (tx) => {
      const open = await tx.hot<CalendarDeadline>(OPEN)
      const settled = await tx.hot<CalendarDeadline>(SETTLED)
      const entries = [...open.slice(0, MOST_OPEN), ...settled].map((deadline) => {
        const late = deadline.status === 'open' && compareInstants(deadline.due_at, tx.now) <= 0
        return calendarEntry(tx.locale, deadline, { zone: actor.zone, late }, public_url)
      })
      return writeFeed(
        tx.locale,
        open.length > MOST_OPEN ? [cutNotice(tx.locale, tx.now, public_url), ...entries] : entries,
        tx.now,
      )
    })
  }
}

const DEADLINES = `
  SELECT l.id, l.subject, l.status, l.due_on, l.due_at, l.due_zone, l.precision, l.act_by, l.due_version, zone_place(l.due_zone, d.agency_id) AS place,
    d.reference, d.title, d.visibility
  FROM deadline l JOIN directive d ON d.id = l.directive_id`

const OPEN = `${DEADLINES} WHERE l.status = 'open' AND ${SEEN_DIRECTIVES} ORDER BY l.act_by, l.id LIMIT ${MOST_OPEN + 1}`

// Otherwise a calendar that showed the deadline while it was open would never learn the outcome.
const SETTLED = `${DEADLINES} WHERE l.status <> 'open' AND l.due_at > (SELECT edict_now()) - interval '30 days' AND ${SEEN_DIRECTIVES}
  ORDER BY l.due_at, l.id LIMIT ${MOST_SETTLED}`

function cutNotice(locale: Locale, now: Date, public_url: string): CalendarEntry {
  const on = now.toISOString().slice(0, 10)
  const summary = say(locale, 'calendar_entry/cut', { shown: MOST_OPEN })
  const link = `${public_url}/calendar`
  return {
    uid: `cut@${new URL(public_url).hostname}`,
    sequence: 0,
    summary,
    description: summary,
    link,
    when: { on },
    cancelled: false,
  }
}
