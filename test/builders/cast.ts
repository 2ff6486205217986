import type { Role } from '../../src/domain/access/role.js'
import { type Client, ok } from '../harness/client.js'
import type { Mails } from '../harness/mails.js'

/** The password of every member of the cast. */
export const PASSWORD = 'a heron waits in shallow water'

export interface Person {
  id: string
  email: string
}

/** One person of each role, signed in. */
export interface Cast {
  administrator: Client
  counsel: Client
  lead: Client
  contributor: Client
  executive: Client
  auditor: Client
  people: Record<'administrator' | 'counsel' | 'lead' | 'contributor' | 'executive' | 'auditor', Person>
}

export const ROLES = {
  counsel: 'counsel',
  contributor: 'contributor',
  executive: 'executive',
  auditor: 'auditor',
  // Last: from then on, readers take the approval of a lead counsel.
  lead: 'lead_counsel',
} as const satisfies Record<string, Role>

/** An entity of ours, and two contacts at CISA: one verified, one not. */
export interface Furniture {
  addressee_id: string
  agency_id: string
  contact_id: string
  contact_email: string
  unverified_contact_id: string
}

export const nameOf = (role: string) => `${role[0]?.toUpperCase()}${role.slice(1)} Person`

/** The first administrator, who joins with the link that is printed at the start. */
export async function firstAdministrator(client: Client, link: string): Promise<Person> {
  const email = 'admin@orla.example'
  const token = new URL(link).hash.slice(1)
  const joining = { token, email, name: 'Ada Mbeki', password: PASSWORD, zone: 'Europe/Berlin' }
  return { id: (await ok(client.post('links/accept', joining))).person.id, email }
}

/** Invites a person and has them join with the link in their mail, which `sent` waits for. */
export async function joinByMail(
  administrator: Client,
  client: Client,
  name: keyof typeof ROLES,
  { mails, sent }: { mails: Mails; sent: () => Promise<void> },
): Promise<Person> {
  const email = `${name}@orla.example`
  const person = { name: nameOf(name), email, role: ROLES[name], zone: 'Europe/Berlin' }
  const { id } = await ok(administrator.post('people', person))
  await sent()
  const token = /\/join#([A-Za-z0-9_-]+)/.exec(mails.to(email).at(-1)?.text ?? '')?.[1]
  await ok(client.post('links/accept', { token, password: PASSWORD }))
  return { id, email }
}

/** Creates what an installation needs before a letter can be answered. The lead verifies the contact that counsel added. */
export async function furnish(counsel: Client, lead: Client): Promise<Furniture> {
  const contact_email = 'reports@cisa.example'
  const entity = { name: 'Orla Systems, Inc.', jurisdiction: 'US', address: '1 Quay Street, Boston' }
  const addressee_id = (await ok(counsel.post('addressees', entity))).id
  const { items } = await ok(counsel.get('agencies'))
  const agency_id = items.find((agency: { code: string }) => agency.code === 'CISA').id
  const contacts = `agencies/${agency_id}/contacts`
  const contact_id = (await ok(counsel.post(contacts, { name: 'Reports desk', email: contact_email }))).id
  const verified = { how: 'called back on the published number' }
  await ok(lead.post(`${contacts}/${contact_id}/verify`, verified, { version: 1 }))
  const unverified_contact_id = (await ok(counsel.post(contacts, { name: 'J. Reyes', email: 'reyes@cisa.example' }))).id
  return { addressee_id, agency_id, contact_id, contact_email, unverified_contact_id }
}
