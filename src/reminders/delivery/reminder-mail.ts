import type { Locale } from '../../domain/catalogue/locale.js'
import { say } from '../../domain/catalogue/say.js'
import { sayTimeLeft } from '../../domain/moments.js'
import { whenWords } from '../../domain/reminders/when-words.js'
import { compareInstants } from '../../domain/time.js'
import type { MailData } from '../../platform/mail/render-mail.js'
import type { Reading } from '../reminded-deadlines.js'

/**
 * The content of a reminder's mail. For a restricted or sealed directive only its reference and the due time in the recipient's
 * zone: mail is read on phones and by assistants.
 */
export function reminderMail(
  locale: Locale,
  reading: Reading,
  now: Date,
  from: { organisation: string; public_url: string },
): MailData['reminder'] {
  const open = reading.visibility === 'open'
  const late = compareInstants(now, reading.due_at) >= 0
  return {
    organisation: from.organisation,
    sealed: reading.visibility === 'sealed',
    reference: reading.reference,
    title: open ? reading.title : '',
    subject: open ? reading.subject : say(locale, 'mail_reminder/subject_neutral'),
    ...whenWords(locale, reading, reading.recipient.zone, late),
    left: sayTimeLeft(locale, now, compareInstants(now, reading.act_by) < 0 ? reading.act_by : reading.due_at),
    late,
    link: `${from.public_url}/directives/${reading.reference}`,
  }
}
