import type { Locale } from '../../domain/catalogue/locale.js'
import { printable } from '../../domain/letters/printable.js'
import { sayDue } from '../../domain/moments.js'
import type { MailData } from '../../platform/mail/render-mail.js'

interface Typed {
  readonly subject: string
  readonly text: string
}

/** The mail of a notice: the sender's text, the acknowledgement date and the link. It has no other data, so it can reveal nothing else. */
export function noticeMail(
  locale: Locale,
  notice: Typed & { acknowledge_by: Date; acknowledge_zone: string },
  { organisation, link, chase }: { organisation: string; link: string; chase: boolean },
): MailData['notice'] {
  const by = sayDue(locale, {
    precision: 'instant',
    due_on: '',
    due_at: notice.acknowledge_by,
    due_zone: notice.acknowledge_zone,
  })
  return { organisation, subject: notice.subject, lines: linesOf(notice.text), by, link, chase }
}

/** The mail that ends a hold for a custodian. It asks for nothing, so it has no link. */
export function releaseMail(words: Typed, organisation: string): MailData['notice_release'] {
  return { organisation, subject: words.subject, lines: linesOf(words.text) }
}

const linesOf = (text: string) => printable(text).trim().split('\n')
