import { Refused } from '../../domain/errors.js'
import { sayInstant } from '../../domain/moments.js'
import { type Job, Postpone } from '../../outbox/handlers.js'
import type { Settings } from '../../platform/config/settings.js'
import type { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { MailTransport } from '../../platform/mail/mail-transport.js'
import type { RenderedMail } from '../../platform/mail/render-mail.js'
import type { Links } from '../links.js'

/** What a mail with a link says of its link and its person. */
export interface LinkWords {
  name: string
  link: string
  expires: string
}

interface Row {
  id: string
  email: string
  name: string
  zone: string
  expires_at: Date
}

/** Another look when no mail server is set yet: a person is setting one. */
const WAIT_MS = 60_000

/**
 * Sends the link that a job is about to the person whom it is for, if it may still be used. The token is made again here, so that no
 * row carries it; the Message-ID is the link's own, so that a repeat is recognised as one.
 */
export async function sendLink(
  job: Job,
  parts: { work: UnitOfWork; links: Links; mail: MailTransport; settings: Settings },
  render: (words: LinkWords) => RenderedMail,
): Promise<void> {
  const { work, links, mail, settings } = parts
  const row = await work.asNobody(async (tx) => {
    const [found] = await tx.query<Row>(
      `SELECT l.id, p.email, p.name, p.zone, l.expires_at FROM one_time_link l JOIN person p ON p.id = l.person_id
       WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND p.ended_at IS NULL`,
      [job.subject_id, tx.now],
    )
    return found
  })
  if (!row) return
  if (!mail.isConfigured) throw new Postpone(new Date(Date.now() + WAIT_MS), 'mail/not_configured')
  const words = { name: row.name, link: links.urlOf(row.id), expires: sayInstant(row.expires_at, row.zone) }
  const message_id = `<${row.id}@${new URL(settings.http.public_url).hostname}>`
  try {
    await mail.send({ message_id, to: { name: row.name, address: row.email }, ...render(words) })
  } catch (error) {
    if (error instanceof Refused && error.code === 'mail/refused') return work.asWorker((tx) => job.bury(tx, error.code))
    throw error
  }
}
