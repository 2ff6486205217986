import {
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { Locale } from '../../domain/catalogue/locale.js'
import { say } from '../../domain/catalogue/say.js'
import type { CalendarEntry } from '../../domain/reminders/calendar-entry.js'
import { Temporal } from '../../domain/time.js'

const PRODUCT = '//Edict//Deadlines//EN'
/** The suggested refresh interval for calendars in seconds. Most ignore it. */
const ASK_AGAIN = 3600

/** The organiser and the recipient of an invitation. */
export interface CalendarMail {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly organizer: { readonly name: string; readonly email: string }
  readonly attendee: { readonly name: string; readonly email: string }
}

/** A calendar of all entries, for its subscriber (RFC 5545). The only place that writes iCalendar. */
export function writeFeed(locale: Locale, entries: readonly CalendarEntry[], now: Date): string {
  const calendar = new ICalCalendar({
    prodId: PRODUCT,
    name: say(locale, 'calendar_entry/name'),
    ttl: ASK_AGAIN,
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entries) calendar.createEvent(eventOf(entry, now))
  return textOf(calendar)
}

/** One entry that a mail adds to a calendar, moves or removes (RFC 5546). No reply is requested. */
export function writeInvitation(entry: CalendarEntry, mail: CalendarMail, now: Date): string {
  const calendar = new ICalCalendar({ prodId: PRODUCT, method: ICalCalendarMethod[mail.method] })
  const event = calendar.createEvent(eventOf({ ...entry, cancelled: mail.method === 'CANCEL' }, now))
  event.organizer({ ...mail.organizer, mailto: mail.organizer.email })
  event.createAttendee({ ...mail.attendee, mailto: mail.attendee.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED })
  return textOf(calendar)
}

function eventOf(entry: CalendarEntry, now: Date): ICalEventData {
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: now,
    summary: entry.summary,
    description: entry.description,
    url: entry.link,
    ...timesOf(entry),
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A due date does not block anyone's time.
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

// A whole day ends on the next: the end is exclusive. An exact time has no duration.
function timesOf({ when }: CalendarEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('at' in when) return { start: new Date(when.at) }
  const day = Temporal.PlainDate.from(when.on)
  return { allDay: true, start: atMidnight(day), end: atMidnight(day.add({ days: 1 })) }
}

// The library takes the day from the instant in UTC.
const atMidnight = (day: Temporal.PlainDate) => new Date(`${day.toString()}T00:00:00Z`)

const textOf = (calendar: ICalCalendar) => `${calendar.toString()}\r\n`
