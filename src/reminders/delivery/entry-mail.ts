import type { Locale } from '../../domain/catalogue/locale.js'
import { type CalendarEntry, calendarEntry } from '../../domain/reminders/calendar-entry.js'
import { whenWords } from '../../domain/reminders/when-words.js'
import { writeInvitation } from '../../platform/calendar/write-calendar.js'
import type { OutgoingMail } from '../../platform/mail/mail-transport.js'
import type { MailData } from '../../platform/mail/render-mail.js'
import type { Reading } from '../reminded-deadlines.js'

interface From {
  organisation: string
  public_url: string
  sender: { name: string; address: string }
}

/**
 * The mail of a calendar entry: its text for the reader, and its data for their calendar. Neutral like the feed, for the same
 * reason.
 */
export function entryMail(
  locale: Locale,
  reading: Reading,
  owed: { method: 'request' | 'cancel'; sequence: number },
  now: Date,
  { organisation, public_url, sender }: From,
): { data: MailData['calendar_entry']; calendar: NonNullable<OutgoingMail['calendar']> } {
  const { recipient } = reading
  const told = calendarEntry(locale, { ...reading, status: 'open' }, { zone: recipient.zone, late: false }, public_url)
  // A separate id: the feed counts its own versions, and these count the sent messages.
  const entry: CalendarEntry = { ...told, uid: `mail.${told.uid}`, sequence: owed.sequence }
  const { due, due_there } = whenWords(locale, reading, recipient.zone, false)
  const method = owed.method === 'request' ? 'REQUEST' : 'CANCEL'
  const mail = {
    method,
    organizer: { name: sender.name || organisation, email: sender.address },
    attendee: { name: recipient.name, email: recipient.email },
  } as const
  return {
    data: { organisation, summary: told.summary, due, due_there, link: told.link, cancelled: owed.method === 'cancel' },
    calendar: { method, content: writeInvitation(entry, mail, now) },
  }
}
