import { randomUUID } from 'node:crypto'
import type { Role } from '../../src/domain/access/role.js'
import { Links } from '../../src/people/links.js'
import type { TestApp } from '../harness/app.js'
import { type Answer, Client, ok } from '../harness/client.js'
import { signInByLink } from './colleague.js'

export const PASSWORD = 'grey heron over still water'

export const someEmail = () => `p-${randomUUID().slice(0, 8)}@orla.example`

export const signIn = (client: Client, email: string, password = PASSWORD): Promise<Answer> =>
  client.post('session', { email, password })

export interface Account {
  id: string
  email: string
  /** A client signed in as this person. */
  client: Client
}

/** A person who was invited and has joined, over HTTP and mail. */
export async function anAccount(app: TestApp, administrator: Client, role: Role = 'counsel'): Promise<Account> {
  const email = someEmail()
  const invited = await administrator.post('people', { email, name: 'Ira Finch', role, zone: 'Europe/Brussels' })
  if (invited.status !== 201) throw new Error(`inviting answered ${invited.status} ${invited.body.code}`)
  if (invited.body.state === 'waiting') await approvedByLead(app, invited.body.request.id)
  const client = new Client(app.url)
  const joined = await client.post('links/accept', { token: await openedByMail(app, email), password: PASSWORD })
  if (joined.status !== 200) throw new Error(`joining answered ${joined.status} ${joined.body.code}`)
  return { id: invited.body.id, email, client }
}

/** A lead counsel of the cast, in a separate browser. */
async function aLead(app: TestApp): Promise<Client> {
  const [lead] = await app.asOwner<{ id: string }>(
    `SELECT id FROM person WHERE role = 'lead_counsel' AND joined_at IS NOT NULL AND ended_at IS NULL ORDER BY joined_at LIMIT 1`,
  )
  const client = new Client(app.url)
  await signInByLink(app, client, lead!.id)
  return client
}

/** What an administrator asked for is approved by a lead counsel, as it would be. */
export async function approvedByLead(app: TestApp, requestId: string): Promise<void> {
  const lead = await aLead(app)
  await ok(lead.post(`access-requests/${requestId}/approve`))
  await lead.delete('session')
}

/**
 * The token in the newest mail to an address, after everything due was sent. Without a worker, the token that the mail would
 * contain.
 */
export async function openedByMail(app: TestApp, email: string): Promise<string> {
  return app.worker ? mailedToken(app, email) : unsentToken(app, email)
}

async function mailedToken(app: TestApp, email: string): Promise<string> {
  await app.sweep()
  const links = app.mails.to(email).flatMap(({ text }) => /\/join#([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? [])
  const token = links.at(-1)
  if (!token) throw new Error(`no mail with a link came to ${email}`)
  return token
}

async function unsentToken(app: TestApp, email: string): Promise<string> {
  const [link] = await app.asOwner<{ id: string }>(
    `SELECT l.id FROM one_time_link l JOIN person p ON p.id = l.person_id JOIN outbox o ON o.subject_id = l.id
     WHERE p.email = $1 ORDER BY l.made_at DESC, o.made_at DESC LIMIT 1`,
    [email],
  )
  if (!link) throw new Error(`no link was made for ${email}`)
  return new URL(app.http.get(Links, { strict: false }).urlOf(link.id)).hash.slice(1)
}

/** The token of a link that an administrator copied. */
export const tokenOf = (url: string): string => new URL(url).hash.slice(1)

/** A contributor who used a copied link, and waits for lead counsel to confirm it: the request, and the code that they saw. */
export async function joinedByCopy(app: TestApp, administrator: Client): Promise<{ id: string; email: string; code: string }> {
  const email = someEmail()
  const invited = await ok(administrator.post('people', { email, name: 'Ira Finch', role: 'contributor', zone: 'UTC' }))
  const { url } = await ok(administrator.post(`people/${invited.id}/invitation-link`))
  const { code } = await ok(new Client(app.url).post('links/ask-to-join', { token: tokenOf(url), password: PASSWORD }))
  const [request] = await app.asOwner<{ id: string }>(
    `SELECT id FROM access_request WHERE person_id = $1 AND kind = 'identity' AND state = 'waiting'`,
    [invited.id],
  )
  return { id: request!.id, email, code }
}
