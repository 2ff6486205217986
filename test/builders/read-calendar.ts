import ICAL from 'ical.js'

/** A calendar entry as another program reads it. */
export interface ReadEntry {
  uid: string
  sequence: number
  summary: string
  description: string
  /** A day, or an instant in UTC. */
  start: string
  end: string | null
  status: string
  alarms: number
  organizer: string | null
  attendee: string | null
}

/** Reads a calendar with a parser from a different library than the one that wrote it. Throws if the text is not a calendar. */
export function readCalendar(text: string): { method: string; entries: ReadEntry[] } {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map((event): ReadEntry => {
    const value = (name: string) => event.getFirstPropertyValue(name)
    const time = (name: string) => {
      const at = value(name) as ICAL.Time | null
      return at && (at.isDate ? at.toString() : at.toJSDate().toISOString())
    }
    return {
      uid: String(value('uid')),
      sequence: Number(value('sequence')),
      summary: String(value('summary')),
      description: String(value('description')),
      start: String(time('dtstart')),
      end: time('dtend'),
      status: String(value('status')),
      alarms: event.getAllSubcomponents('valarm').length,
      organizer: value('organizer') as string | null,
      attendee: value('attendee') as string | null,
    }
  })
  return { method: String(calendar.getFirstPropertyValue('method')), entries }
}

/** Violations of the line format (RFC 5545, 3.1), of which there should be none. */
export function faultsOfLines(text: string): string[] {
  const lines = text.split('\r\n')
  const faults = lines.flatMap((line) => [
    ...(/[\r\n]/.test(line) ? [`a line end that is no CRLF: ${line}`] : []),
    ...(Buffer.byteLength(line) > 75 ? [`longer than 75 octets: ${line}`] : []),
  ])
  return lines.at(-1) === '' ? faults : [...faults, 'the last line has no end']
}
