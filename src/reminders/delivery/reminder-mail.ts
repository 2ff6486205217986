import { say } from '../../domain/catalogue/say.js'
import { isSameWall, sayActBy, sayDue, sayDueIn, sayTimeLeft } from '../../domain/moments.js'
import { compareInstants } from '../../domain/time.js'
import type { MailData } from '../../platform/mail/render-mail.js'
import type { Reading } from './read-as-recipient.js'

/**
 * What the mail of a reminder says. Of a restricted or sealed directive nothing but its reference and when something is due, by the
 * recipient's own clock: mail is read on telephones and by assistants, and even the place of a clock can name an authority.
 */
export function reminderMail(
  reading: Reading,
  now: Date,
  from: { organisation: string; public_url: string },
): MailData['reminder'] {
  const { zone } = reading.recipient
  const open = reading.visibility === 'open'
  const late = compareInstants(now, reading.due_at) >= 0
  // Of an exact time that is due, the time to be safe is the same: it is said once.
  const isSooner = compareInstants(reading.act_by, reading.due_at) < 0 && !late
  const there = (text: string | null) => (open ? (text ?? '') : '')
  return {
    organisation: from.organisation,
    reference: reading.reference,
    title: open ? reading.title : '',
    subject: open ? reading.subject : say('mail_reminder/subject_neutral'),
    due: open ? sayDue(reading, reading.place) : (sayDueIn(reading, zone) ?? sayDue({ ...reading, due_zone: zone })),
    due_there: there(sayDueIn(reading, zone)),
    act_by: !isSooner ? '' : open ? sayActBy(reading.act_by, reading.due_zone, reading.place) : sayActBy(reading.act_by, zone),
    act_by_there: there(isSooner && !isSameWall(reading.act_by, reading.due_zone, zone) ? sayActBy(reading.act_by, zone) : null),
    left: sayTimeLeft(now, compareInstants(now, reading.act_by) < 0 ? reading.act_by : reading.due_at),
    late,
    link: `${from.public_url}/directives/${reading.reference}`,
  }
}
