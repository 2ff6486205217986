import type { TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import type { Cast } from './cast.js'

/** A word that stands only in what is privileged: whoever reads it without working the case has found a leak. */
export const PRIVILEGED = 'zephyrine'

/** A directive with something in every list, some of it privileged, and the ids by which its routes name them. */
export interface FullDirective {
  reference: string
  id: string
  /** By the name of the collection in the path: `documents`, `deadlines`, … */
  ids: Record<string, string>
  fact_document: string
  privileged_document: string
}

/** Opens a directive as counsel and puts something in every list of it. The lead approves; the contributor has a measure. */
export async function aFullDirective(
  app: TestApp,
  { counsel, lead, contributor, people }: Cast,
  open: { visibility?: string; title?: string } = {},
): Promise<FullDirective> {
  const opened = await created(
    counsel.post('directives', {
      via: 'oral',
      title: open.title ?? 'A quillwort directive',
      visibility: open.visibility ?? 'open',
      received: { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York', note: 'A call.' },
    }),
  )
  const { reference } = opened
  const at = `directives/${reference}`
  const [row] = await app.asOwner<{ id: string }>('SELECT id FROM directive WHERE reference = $1', [reference])
  const id = (row as { id: string }).id
  const agency = (await counsel.get('agencies')).body.items.find(({ code }: { code: string }) => code === 'CISA')
  await created(counsel.patch(at, { agency_id: agency.id, instrument_id: agency.instruments[0].id }, { version: 1 }), 200)
  await created(counsel.post(`${at}/members`, { person_id: people.lead.id, level: 'case' }))
  await created(counsel.post(`${at}/members`, { person_id: people.executive.id, level: 'read' }))
  const fact = await created(
    counsel.upload(`${at}/documents`, Buffer.from('A quillwort letter'), 'letter.txt', { title: 'The letter' }),
  )
  const secret = await created(
    counsel.upload(`${at}/documents`, Buffer.from(`A ${PRIVILEGED} memo`), 'memo.txt', {
      title: `The ${PRIVILEGED} memo`,
      class: 'legal_advice',
      origin: 'produced',
    }),
  )
  // What the reader writes of them, put as this spec wants it: after the reader, where there is one.
  if (app.worker) await app.sweep()
  for (const document of [fact, secret]) {
    await app.asOwner(
      `INSERT INTO document_page (document_id, directive_id, page, text) VALUES ($1, $2, 1, $3)
       ON CONFLICT (document_id, page) DO UPDATE SET text = EXCLUDED.text`,
      [document.id, id, document === fact ? 'The quillwort shall be reported.' : `The quillwort and the ${PRIVILEGED} advice.`],
    )
  }
  const comment = await created(counsel.post(`${at}/comments`, { body: 'A fact.', class: 'fact' }))
  await created(counsel.post(`${at}/comments`, { body: `A ${PRIVILEGED} thought.`, class: 'legal_advice' }))
  const deadline = await created(
    counsel.post(`${at}/deadlines`, { subject: 'Report', basis: 'page 1', due_on: '2027-07-06', due_zone: 'America/New_York' }),
  )
  await aProposal(counsel, at)
  const demand = await created(
    counsel.post(`${at}/demands`, { document_id: fact.id, page: 1, quote: 'shall be reported', subject: 'Report it' }),
  )
  const secretDemand = await created(
    counsel.post(`${at}/demands`, { document_id: secret.id, page: 1, quote: `the ${PRIVILEGED} advice`, subject: 'Follow it' }),
  )
  const reading = await created(
    counsel.post(`${at}/readings`, { term: 'report', alternatives: [{ text: `${PRIVILEGED} wide` }, { text: 'narrow' }] }),
  )
  const obligation = await created(
    counsel.post(`${at}/obligations`, { demand_id: demand.id, kind: 'report', subject: 'Report it', deadline_id: deadline.id }),
  )
  await created(counsel.post(`${at}/obligations`, { demand_id: secretDemand.id, kind: 'do', subject: 'Do it' }))
  const decision = await created(
    counsel.post(`${at}/decisions`, {
      chosen: 'Everything',
      reasons: 'Nothing narrower.',
      wider_than_ordered: true,
      ...REVIEWED,
    }),
  )
  const option = await aScope(counsel, lead, at)
  const measure = await created(
    counsel.post(`${at}/measures`, {
      subject: 'Switch it off',
      obligation_ids: [obligation.id],
      person_id: people.contributor.id,
      verifier_id: people.lead.id,
      restricts: true,
      inverse: 'Switch it on',
    }),
  )
  await created(
    counsel.post(`${at}/measures`, {
      subject: 'Somebody else’s part',
      obligation_ids: [obligation.id],
      person_id: people.counsel.id,
      verifier_id: people.lead.id,
    }),
  )
  const proof = await created(
    contributor.upload(`${at}/documents`, Buffer.from('It is off.'), 'proof.txt', { origin: 'produced' }),
  )
  const brought = await created(contributor.post(`${at}/measures/${measure.id}/evidence`, { document_id: proof.id }))
  await created(counsel.post(`${at}/measures/${measure.id}/evidence`, { document_id: secret.id }))
  const proceeding = await created(
    counsel.post(`${at}/proceedings`, { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }),
  )
  const task = await created(counsel.post(`${at}/tasks`, { subject: 'Ask around', person_id: people.counsel.id }))
  const assignment = await created(counsel.post(`${at}/assignments`, { kind: 'lead', person_id: people.lead.id }))
  await created(counsel.post(`${at}/commitments`, { subject: 'Report yearly' }))
  const told = await contactsAndGrounds(counsel, at, { fact: fact.id, contributor: people.contributor.id })
  const letter = await created(
    counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id }),
  )
  return {
    reference,
    id,
    fact_document: fact.id,
    privileged_document: secret.id,
    ids: {
      documents: fact.id,
      comments: comment.id,
      deadlines: deadline.id,
      readings: reading.id,
      obligations: obligation.id,
      decisions: decision.id,
      options: option.id,
      measures: measure.id,
      evidence: brought.evidence[0].id,
      proceedings: proceeding.id,
      tasks: task.id,
      assignments: assignment.id,
      letters: letter.id,
      members: people.lead.id,
      walls: people.lead.id,
      ...told,
    },
  }
}

/** What a decision that goes beyond what was ordered must say. */
export const REVIEWED = {
  review_at: '2027-07-01T13:00:00Z',
  review_zone: 'America/New_York',
  exit_criteria: ['The agency answers'],
}

/** An item on each list of the organisation, made once for all directives. */
export async function scopeLists(counsel: Client): Promise<Record<'product' | 'group' | 'path' | 'place', string>> {
  const { items } = await created(counsel.get('scope-lists'), 200)
  const group = { decided_by: 'The desk', decided_on: 'The licence' }
  const made: Record<string, string> = {}
  for (const axis of ['product', 'group', 'path', 'place']) {
    const known = items.find((item: { axis: string; retired_at: string | null }) => item.axis === axis && !item.retired_at)
    const body = { axis, name: `The first ${axis}`, ...(axis === 'group' ? group : {}) }
    made[axis] = known?.id ?? (await created(counsel.post('scope-lists', body))).id
  }
  return made as Awaited<ReturnType<typeof scopeLists>>
}

/** A matrix with an entry, an option, and a decision that was approved and reviewed. */
async function aScope(counsel: Client, lead: Client, at: string): Promise<{ id: string }> {
  const { product, group, path, place } = await scopeLists(counsel)
  await created(counsel.post(`${at}/scope/items`, { add: [product, group, path, place] }), 200)
  const entry = { product_id: product, group_id: group, answer: 'in', reason: `A ${PRIVILEGED} reason`, version: 0 }
  await created(counsel.post(`${at}/scope/entries`, { entries: [entry] }), 200)
  const option = { name: `A ${PRIVILEGED} option`, effect: 'Off', certainty: 'certain', reversibility: 'at_once' }
  const made = await created(counsel.post(`${at}/options`, option))
  const decision = await created(
    counsel.post(`${at}/decisions`, { chosen: 'As ordered', reasons: 'Enough.', wider_than_ordered: false }),
  )
  await created(lead.post(`${at}/decisions/${decision.id}/approve`, {}, { version: 1 }), 200)
  const next = { next_review_at: '2027-08-01T13:00:00Z', next_review_zone: 'America/New_York' }
  await created(
    counsel.post(`${at}/decisions/${decision.id}/reviews`, { outcome: 'keep', reasons: 'Still.', ...next }, { version: 2 }),
    200,
  )
  return made
}

/** A deadline by a rule, counted from the receipt; then the receipt is corrected, so that another date is proposed. */
async function aProposal(counsel: Client, at: string): Promise<void> {
  const by_rule = { rule_id: 'us-fda-warning-letter', triggers: { received: { at: '2026-06-12T21:05:00Z' } } }
  await created(counsel.post(`${at}/deadlines`, { by_rule, subject: 'Answer' }))
  const earlier = { channel: 'telephone', received_at: '2026-06-11T21:05:00Z', received_zone: 'America/New_York' }
  await created(counsel.post(`${at}/receipts`, earlier))
}

/** What was said with the agency, what it rests on, and who else must know; the notes and what is supposed are privileged. */
async function contactsAndGrounds(
  counsel: Client,
  at: string,
  { fact, contributor }: { fact: string; contributor: string },
): Promise<Record<string, string>> {
  const contact = await created(
    counsel.post(`${at}/contacts`, {
      channel: 'telephone',
      started_by: 'agency',
      happened_at: '2026-06-12T21:05:00Z',
      happened_zone: 'America/New_York',
      topics: 'What is ordered',
      agreed: 'A week more.',
    }),
  )
  const noted = await created(
    counsel.post(`${at}/contacts/${contact.id}/notes`, { class: 'work_product', body: `They sounded ${PRIVILEGED}.` }),
  )
  const ground = await created(
    counsel.post(`${at}/grounds`, {
      authority: '15 CFR 744.22',
      rationale: 'partly_stated',
      says: 'Security.',
      document_id: fact,
    }),
  )
  const hypothesis = await created(
    counsel.post(`${at}/hypotheses`, { text: `A ${PRIVILEGED} paper`, source: 'a call', confidence: 'low' }),
  )
  const insurer = { audience: 'insurer', name: 'Harbour Mutual', source: 'insurance', basis: 'policy 12, clause 7' }
  const notification = await created(counsel.post(`${at}/notifications`, { ...insurer, person_id: contributor }))
  await created(counsel.post(`${at}/notifications`, { audience: 'board', source: 'own_rule', basis: 'the charter' }))
  return {
    contacts: contact.id,
    'contact-notes': noted.notes[0].id,
    grounds: ground.id,
    hypotheses: hypothesis.id,
    notifications: notification.id,
  }
}

async function created(answer: Promise<Answer>, status = 201): Promise<any> {
  const { status: came, body } = await answer
  if (came !== status) throw new Error(`answered ${came} ${JSON.stringify(body)}`)
  return body
}

/** The current version of a directive. */
export const versionOf = async (client: Client, reference: string): Promise<number> =>
  (await client.get(`directives/${reference}`)).body.version
