import type { Answer, Client } from '../harness/client.js'
import type { FullDirective } from './full-directive.js'
import { RECORDS } from './records.js'

export interface Route {
  method: string
  path: string
  /** Whether it declares If-Match. */
  changes: boolean
}

interface Asked {
  body?: unknown
  version?: number
  key?: string
  headers?: Record<string, string>
}

interface Operation {
  parameters?: { name: string }[]
}

const OPTION = { name: 'n', effect: 'e', certainty: 'certain', reversibility: 'at_once' }
const BY = { acknowledge_by: '2027-01-01T12:00:00Z', acknowledge_zone: 'UTC' }
const NOTICE = { subject: 's', text: 't', ...BY }
const TO_SOMEBODY = { recipients: [{ name: 'n', email: 'n@orla.example' }] }

/** A valid body for each write, so that it can be refused only by the access lock. Writes without a body have no entry. */
export const BODIES: Record<string, (full: FullDirective) => unknown> = {
  ...Object.fromEntries(
    Object.values(RECORDS).flatMap(({ bodies }) => Object.entries(bodies).map(([route, body]) => [route, () => body])),
  ),
  'PATCH /': () => ({ title: 'Another' }),
  'POST /visibility': () => ({ visibility: 'sealed', reason: 'so' }),
  'POST /receipts': () => ({ channel: 'post', received_at: '2026-06-12T10:00:00Z', received_zone: 'UTC' }),
  'POST /members': ({ ids }) => ({ person_id: ids.members, level: 'read' }),
  'POST /members/{person_id}/end': () => ({ reason: 'so' }),
  'POST /walls': ({ ids }) => ({ person_id: ids.members, reason: 'so' }),
  'POST /walls/{person_id}/lift': () => ({ reason: 'so' }),
  'POST /comments': () => ({ body: 'hm', class: 'fact' }),
  'POST /comments/{id}/void': () => ({ reason: 'so' }),
  'POST /tasks': ({ ids }) => ({ subject: 'Ask', person_id: ids.members }),
  'POST /tasks/{id}/cancel': () => ({ reason: 'so' }),
  'POST /deadlines': () => ({ subject: 'x', basis: 'y', due_on: '2027-01-01', due_zone: 'UTC' }),
  'POST /deadlines/{id}/events': () => ({ kind: 'waived', reason: 'so' }),
  'POST /demands': ({ ids }) => ({ document_id: ids.documents, page: 1, quote: 'q', subject: 's' }),
  'POST /readings': () => ({ term: 't', alternatives: [{ text: 'a' }] }),
  'POST /readings/{id}/adopt': () => ({ alternative: 0 }),
  'POST /readings/{id}/alternatives': () => ({ text: 'c' }),
  'POST /questions': ({ ids }) => ({ reading_id: ids.readings, body: 'q' }),
  'POST /questions/{id}/ask': ({ ids }) => ({
    asked_at: '2026-06-12T10:00:00Z',
    asked_zone: 'UTC',
    asked_how: 'email',
    contact_id: ids['agency-contacts'],
  }),
  'POST /questions/{id}/answer': ({ ids }) => ({
    answered_at: '2026-06-12T10:00:00Z',
    answered_zone: 'UTC',
    answer: 'a',
    document_id: ids.documents,
  }),
  'POST /questions/{id}/withdraw': () => ({ reason: 'so' }),
  'POST /modifications': ({ ids }) => ({
    demand_ids: [ids.demands],
    change: 'c',
    official: 'o',
    authority: 'a',
    agreed_at: '2026-06-12T10:00:00Z',
    agreed_zone: 'UTC',
  }),
  'POST /modifications/{id}/confirm': ({ ids }) => ({ document_id: ids.documents }),
  'POST /modifications/{id}/void': () => ({ reason: 'so' }),
  'POST /reopenings/{id}/settle': () => ({ outcome: 'stands' }),
  'PATCH /obligations/{id}': () => ({ subject: 's' }),
  'POST /obligations': () => ({ source: 'law', kind: 'do', subject: 's' }),
  'POST /obligations/{id}/waive': () => ({ reason: 'so' }),
  'POST /decisions': () => ({ chosen: 'c', reasons: 'r', wider_than_ordered: false }),
  'POST /decisions/{id}/reviews': () => ({ outcome: 'end', reasons: 'r' }),
  'POST /scope/items': ({ ids }) => ({ remove: [ids.members] }),
  'POST /scope/entries': () => ({ entries: [{ answer: 'in', reason: 'so', version: 0 }] }),
  'POST /options': () => OPTION,
  'PATCH /options/{id}': () => OPTION,
  'POST /options/{id}/withdraw': () => ({ reason: 'so' }),
  'POST /measures': ({ ids }) => ({
    subject: 's',
    obligation_ids: [ids.obligations],
    person_id: ids.members,
    verifier_id: ids.documents,
  }),
  'POST /measures/{id}/evidence': ({ ids }) => ({ document_id: ids.documents }),
  'POST /measures/{id}/drop': () => ({ reason: 'so' }),
  'POST /measures/{id}/verifier': ({ ids }) => ({ person_id: ids.members }),
  'POST /measures/{id}/dependencies': () => ({ depends_on: [] }),
  'POST /measures/{id}/releases': () => ({ act: 'do', reason: 'so' }),
  'POST /releases/{id}/refuse': () => ({ reason: 'so' }),
  'POST /releases/{id}/withdraw': () => ({ reason: 'so' }),
  'POST /breaches': () => ({ from_at: '2026-06-12T10:00:00Z', what: 'w' }),
  'POST /breaches/{id}/assess': () => ({ assessment: 'a' }),
  'POST /breaches/{id}/decide': () => ({ disclosure: 'disclose', reasons: 'r' }),
  'POST /authenticity': () => ({ method: 'domain', result: 'genuine', note: 'n' }),
  'POST /authenticity/{id}/void': () => ({ reason: 'so' }),
  'POST /overrides/{id}/review': () => ({ remark: 'r' }),
  'POST /measures/{id}/switch': () => ({ switch_id: null }),
  'POST /measures/{id}/switch/dry-run': () => ({ act: 'do' }),
  'POST /evidence/{id}/reject': () => ({ reason: 'so' }),
  'POST /commitments': () => ({ subject: 's' }),
  'POST /obligations/{id}/stand': () => ({ ends_when: 'so' }),
  'POST /obligations/{id}/end': () => ({ reason: 'so' }),
  'POST /commitments/{id}/stand': () => ({ ends_when: 'so' }),
  'POST /commitments/{id}/end': () => ({ reason: 'so' }),
  'POST /contacts': () => ({
    channel: 'telephone',
    started_by: 'us',
    happened_at: '2026-06-12T10:00:00Z',
    happened_zone: 'UTC',
    topics: 't',
  }),
  'POST /contacts/{id}/confirm': ({ ids }) => ({ document_id: ids.documents }),
  'POST /contacts/{id}/not-confirmed': () => ({ reason: 'so' }),
  'POST /contacts/{id}/void': () => ({ reason: 'so' }),
  'POST /contacts/{id}/notes': () => ({ class: 'work_product', body: 'b' }),
  'POST /contact-notes/{id}/void': () => ({ reason: 'so' }),
  'POST /grounds': () => ({ rationale: 'withheld' }),
  'PATCH /grounds/{id}': () => ({ rationale: 'withheld' }),
  'POST /notifications': () => ({ audience: 'board', source: 'own_rule', basis: 'b' }),
  'PATCH /notifications/{id}': () => ({}),
  'POST /notifications/{id}/sent': ({ ids }) => ({
    document_id: ids.documents,
    sent_at: '2026-06-12T10:00:00Z',
    sent_zone: 'UTC',
  }),
  'POST /notifications/{id}/not-needed': () => ({ reason: 'so' }),
  'POST /notifications/{id}/void': () => ({ reason: 'so' }),
  'POST /actions/{action}': () => ({ reason: 'so', outcome: 'lifted', override: { reason: 'so' } }),
  'POST /proceedings': () => ({ kind: 'appeal', forum: 'f', public: false, filing_stays: 'nothing' }),
  'POST /proceedings/{id}/actions/{action}': () => ({ reason: 'so' }),
  'POST /assignments': ({ ids }) => ({ kind: 'backup', person_id: ids.members }),
  'POST /assignments/{id}/return': () => ({ reason: 'so' }),
  'POST /playbook': () => ({ playbook_version_id: null }),
  'POST /playbook/proposed-members/{id}/accept': ({ ids }) => ({ person_id: ids.members }),
  'POST /playbook/proposed-members/{id}/decline': () => ({ reason: 'so' }),
  'POST /holds': () => ({ subject: 's' }),
  'POST /holds/{id}/release': () => ({ reason: 'so', subject: 's', text: 't' }),
  'POST /holds/{id}/systems': () => ({ name: 'n' }),
  'POST /hold-systems/{id}/deletion': () => ({ deletion: 'none' }),
  'POST /hold-systems/{id}/void': () => ({ reason: 'so' }),
  'POST /notices': ({ ids }) => ({ kind: 'hold', hold_id: ids.holds, ...NOTICE, ...TO_SOMEBODY }),
  'POST /notices/preview': () => NOTICE,
  'POST /notices/{id}/recipients': () => ({ ...BY, ...TO_SOMEBODY }),
  'POST /notices/{id}/withdraw': () => ({ reason: 'so' }),
  'POST /notice-recipients/{id}/withdraw': () => ({ reason: 'so' }),
  'POST /letters': () => ({ template: 'acknowledgement_of_receipt' }),
  'PATCH /letters/{id}': () => ({ title: 't' }),
  'POST /letters/{id}/submit': () => ({ facts_checked: true }),
  'POST /letters/{id}/approve-alone': () => ({ reason: 'so' }),
  'POST /letters/{id}/return': () => ({ reason: 'so' }),
  'POST /letters/{id}/send': ({ ids }) => ({ contact_id: ids.documents }),
}

/** Requests a route on a directive. The request is well-formed except for what is given; the ids in the path are real. */
export function ask(client: Client, route: Route, full: FullDirective, asked: Asked = {}): Promise<Answer> {
  const { method, path } = route
  const parts = path.split('/')
  const url = path
    .replace('{reference}', full.reference)
    .replace('{id}', full.ids[parts[parts.indexOf('{id}') - 1] ?? ''] ?? full.ids.documents ?? '')
    .replace('{person_id}', full.ids.members ?? '')
    .replace('{tab}', 'scope')
    .replace('{action}', path.includes('/proceedings/') ? 'file_proceeding' : 'amend')
  if (url.includes('{')) throw new Error(`No value is known for a parameter of ${url}.`)
  const key = keyOf(route)
  if (key === 'POST /documents') return client.upload(url, Buffer.from('x'), 'x.txt', {}, asked)
  const body = method === 'GET' ? {} : { body: BODIES[key]?.(full) ?? {} }
  return client.send(method, url, { version: 1, ...body, ...asked })
}

export const keyOf = ({ method, path }: Pick<Route, 'method' | 'path'>) =>
  `${method} ${path.replace('/api/v1/directives/{reference}', '') || '/'}`

/** Every route under one directive, from the API's own description, so that none can be forgotten. */
export async function routesOfDirectives(client: Client): Promise<Route[]> {
  const { paths } = (await client.get<{ paths: Record<string, Record<string, Operation>> }>('/api/openapi.json')).body
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/v1/directives/{reference}'))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { parameters }]) => ({
        method: method.toUpperCase(),
        path,
        changes: (parameters ?? []).some(({ name }) => name === 'If-Match'),
      })),
    )
}
