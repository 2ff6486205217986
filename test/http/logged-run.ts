import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

/** What a run in a separate process tells the test that reads its log. */
export interface LoggedRun {
  readonly full: FullDirective
  readonly people: Cast['people']
  readonly mails: number
  /** Sent with the request that sends the letter. */
  readonly given: string
  readonly echoed: string | null
  readonly sent: { readonly kind: string; readonly request_id: string | null }[]
  /** The secret in the address of a calendar feed, which was requested correctly and incorrectly; and the response. */
  readonly feed: { readonly token: string; readonly statuses: number[] }
  readonly malformed: string | null
  readonly refused: { readonly header: string | null; readonly body: string }
  readonly broken: { readonly header: string | null; readonly body: string }
}

/**
 * A directive with everything in it, its letter sent and its reminders due, with refusals and a failure along the way; all of it
 * logged.
 */
async function run(): Promise<void> {
  const app = await startApp({ env: { LOG_LEVEL: 'trace' } })
  const cast = await app.cast()
  const full = await aFullDirective(app, cast)
  const letter = `directives/${full.reference}/letters/${full.ids.letters}`
  const submitted = await ok(cast.counsel.post(`${letter}/submit`, { facts_checked: true }, { version: 1 }))
  const approved = await ok(cast.lead.post(`${letter}/approve`, {}, { version: submitted.version }))
  const given = randomUUID()
  const asked = { version: approved.version, headers: { 'x-request-id': given } }
  const sending = await cast.counsel.post(`${letter}/send`, { contact_id: app.contact_id }, asked)
  if (sending.status >= 300) throw new Error(`answered ${sending.status}`)
  await app.sweep()
  await app.setTime('2027-07-07T12:00:00Z')
  await app.sweep()
  const sent = await app.asOwner<LoggedRun['sent'][number]>(`SELECT kind, request_id FROM outbox_done WHERE kind LIKE 'letter%'`)

  const { address } = await ok(cast.counsel.post('account/feeds', { name: 'Phone' }))
  const feed = { token: address.split('/').at(-1).replace('.ics', ''), statuses: [] as number[] }
  const { pathname } = new URL(address)
  for (const path of [
    pathname,
    `${pathname}?x=1`,
    pathname.replace('.ics', ''),
    `${pathname}/x`,
    pathname.slice(7),
    `${pathname}%zz`,
  ])
    feed.statuses.push((await new Client(app.url).get(path)).status)

  const named = { headers: { 'x-request-id': 'Ines Okafor wrote this' } }
  const malformed = await cast.counsel.send('GET', 'me', named)
  const refused = await cast.counsel.get(`directives/${full.reference}/letters/${randomUUID()}`)
  // An error that our code did not foresee, with content in its message.
  await app.asOwner(`ALTER TABLE comment ADD CONSTRAINT breaks CHECK (body <> 'A quillwort that breaks')`)
  const broken = await cast.counsel.post(`directives/${full.reference}/comments`, {
    body: 'A quillwort that breaks',
    class: 'fact',
  })

  const told: LoggedRun = {
    full,
    people: cast.people,
    mails: app.mails.to(app.contact_email).length,
    given,
    echoed: sending.headers.get('x-request-id'),
    sent,
    feed,
    malformed: malformed.headers.get('x-request-id'),
    refused: { header: refused.headers.get('x-request-id'), body: refused.body.request_id },
    broken: { header: broken.headers.get('x-request-id'), body: broken.body.request_id },
  }
  process.send?.(told)
  await app.stop()
  process.exit(0)
}

void run().catch((error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
