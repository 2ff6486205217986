import type { TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import type { Cast } from './cast.js'
import { RECORDS } from './records.js'
import { aSwitchCall } from './switched-measure.js'

/** A word that only occurs in privileged text. If a person who does not work on the case reads it, there is a leak. */
export const PRIVILEGED = 'zephyrine'

/** A directive with something in every list, some of it privileged, and the ids that its routes use. */
export interface FullDirective {
  reference: string
  id: string
  /** By the name of the collection in the path: `documents`, `deadlines`, … */
  ids: Record<string, string>
  fact_document: string
  privileged_document: string
}

/** Opens a directive as counsel and adds something to every list. The lead approves; the contributor has a measure. */
export async function aFullDirective(
  app: TestApp,
  { counsel, contributor, lead, people }: Cast,
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
  // The results of document processing, set to what this spec needs. If a worker is running, this happens after its processing.
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
    counsel.post(`${at}/obligations`, {
      demand_id: demand.id,
      kind: 'report',
      subject: 'Report it',
      deadline_id: deadline.id,
      reading_ids: [reading.id],
    }),
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
      preconditions: 'The letter is lifted',
    }),
  )
  const other = await created(
    counsel.post(`${at}/measures`, {
      subject: 'Someone else’s part',
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
  const { question, modification, reopening } = await anAnswer(app, counsel, at, { reading, demand, secretDemand, fact })
  await aSwitchCall(app, { counsel, lead }, at, measure.id)
  const more = await whatMeasuresBring(counsel, at, measure.id, other.id)
  const proceeding = await created(
    counsel.post(`${at}/proceedings`, { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }),
  )
  const task = await created(counsel.post(`${at}/tasks`, { subject: 'Ask around', person_id: people.counsel.id }))
  const assignment = await created(counsel.post(`${at}/assignments`, { kind: 'lead', person_id: people.lead.id }))
  const { items } = (await counsel.get(`${at}/playbook`)).body
  const commitment = await created(
    counsel.post(`${at}/commitments`, { subject: 'Report yearly', ends_when: 'The agency lifts it.' }),
  )
  await putInFindings(app, id, { obligation: obligation.id, reading: reading.id })
  const told = await contactsAndGrounds(counsel, at, { fact: fact.id, contributor: people.contributor.id })
  const recorded: Record<string, string> = {}
  for (const { put } of Object.values(RECORDS)) Object.assign(recorded, await put({ counsel, at, privileged: PRIVILEGED }))
  const letter = await created(
    counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id }),
  )
  const hold = await created(counsel.post(`${at}/holds`, { subject: `Keep the ${PRIVILEGED} files` }))
  const { record } = await created(counsel.post(`${at}/holds/${hold.id}/systems`, { name: `The ${PRIVILEGED} archive` }))
  const notice = await created(
    counsel.post(`${at}/notices`, {
      kind: 'hold',
      hold_id: hold.id,
      subject: 'Keep everything',
      text: `Keep what is ${PRIVILEGED}.`,
      acknowledge_by: '2027-06-15T21:00:00Z',
      acknowledge_zone: 'America/New_York',
      recipients: [{ name: `Zoe ${PRIVILEGED}`, email: 'zoe@orla.example' }],
    }),
  )
  return {
    reference,
    id,
    fact_document: fact.id,
    privileged_document: secret.id,
    ids: {
      documents: fact.id,
      'agency-contacts': app.contact_id,
      comments: comment.id,
      deadlines: deadline.id,
      demands: demand.id,
      readings: reading.id,
      questions: question.id,
      modifications: modification.id,
      reopenings: reopening.id,
      obligations: obligation.id,
      commitments: commitment.id,
      decisions: decision.id,
      options: option.id,
      measures: measure.id,
      evidence: brought.evidence[0].id,
      ...more,
      proceedings: proceeding.id,
      tasks: task.id,
      assignments: assignment.id,
      letters: letter.id,
      'proposed-members': items.find(({ section }: { section: string }) => section === 'members').id,
      holds: hold.id,
      'hold-systems': record.systems[0].id,
      notices: notice.id,
      'notice-recipients': notice.recipients[0].id,
      members: people.lead.id,
      walls: people.lead.id,
      ...told,
      ...recorded,
    },
  }
}

/** The required fields of a decision that goes beyond the order. */
export const REVIEWED = {
  review_at: '2027-07-01T13:00:00Z',
  review_zone: 'America/New_York',
  exit_criteria: ['The agency answers'],
}

/** An item on each list of the organisation, created once for all directives. */
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

/**
 * Questions and answers, so that something has been reopened; one question and one modification are privileged, and one of each
 * is pending.
 */
async function anAnswer(
  app: TestApp,
  counsel: Client,
  at: string,
  { reading, demand, secretDemand, fact }: Record<'reading' | 'demand' | 'secretDemand' | 'fact', { id: string }>,
): Promise<Record<'question' | 'modification' | 'reopening', { id: string }>> {
  await created(counsel.post(`${at}/readings/${reading.id}/adopt`, { alternative: 0 }, { version: 1 }), 200)
  const when = { asked_at: '2026-06-12T21:05:30Z', asked_zone: 'UTC' }
  const asked = await created(
    counsel.post(`${at}/questions`, { reading_id: reading.id, body: `A ${PRIVILEGED} question?`, class: 'legal_advice' }),
  )
  const to = { ...when, asked_how: 'email', contact_id: app.contact_id }
  await created(counsel.post(`${at}/questions/${asked.id}/ask`, to, { version: 1 }), 200)
  const answer = { answered_at: when.asked_at, answered_zone: 'UTC', answer: `A ${PRIVILEGED} answer.`, document_id: fact.id }
  const { reopenings } = await created(counsel.post(`${at}/questions/${asked.id}/answer`, answer, { version: 2 }), 200)
  const question = await created(counsel.post(`${at}/questions`, { demand_id: demand.id, body: 'By when?', class: 'fact' }))
  const agreed = { agreed_at: when.asked_at, agreed_zone: 'UTC', official: 'A. Official', authority: 'Signed the letter.' }
  const modification = await created(
    counsel.post(`${at}/modifications`, { ...agreed, demand_ids: [demand.id], change: 'A week more.' }),
  )
  await created(
    counsel.post(`${at}/modifications`, {
      ...{ ...agreed, demand_ids: [secretDemand.id], class: 'agency_restricted' },
      change: `A ${PRIVILEGED} change.`,
    }),
  )
  const reopening = reopenings.find((one: { subject_kind: string }) => one.subject_kind === 'obligation')
  return { question, modification, reopening }
}

/** A deadline from a rule, counted from the receipt; then the receipt is corrected, so that another date is proposed. */
async function aProposal(counsel: Client, at: string): Promise<void> {
  const by_rule = { rule_id: 'us-fda-warning-letter', triggers: { received: { at: '2026-06-12T21:05:00Z' } } }
  await created(counsel.post(`${at}/deadlines`, { by_rule, subject: 'Answer' }))
  const earlier = { channel: 'telephone', received_at: '2026-06-11T21:05:00Z', received_zone: 'America/New_York' }
  await created(counsel.post(`${at}/receipts`, earlier))
}

/** A pending release, one that was confirmed by one person alone, a dependency, a possible breach, and an authenticity check. */
async function whatMeasuresBring(counsel: Client, at: string, measure: string, other: string): Promise<Record<string, string>> {
  await created(counsel.post(`${at}/measures/${measure}/dependencies`, { depends_on: [other] }, { version: 2 }), 200)
  const irreversible = await created(
    counsel.post(`${at}/measures`, {
      ...{ subject: 'Erase the copies', obligation_ids: await obligationsOf(counsel, at), irreversible: true },
      ...(await ownersOf(counsel, at, measure)),
    }),
  )
  const alone = await created(counsel.post(`${at}/measures/${irreversible.id}/releases`, { act: 'do', reason: 'Ordered.' }))
  await created(
    counsel.post(
      `${at}/releases/${alone.releases[0].id}/confirm`,
      { override: { guards: ['two_people', 'authenticity'], reason: `The ${PRIVILEGED} reason of that night.` } },
      { version: 1 },
    ),
    200,
  )
  const asked = await created(counsel.post(`${at}/measures/${measure}/releases`, { act: 'do', reason: 'Ordered for tonight.' }))
  const breach = await created(
    counsel.post(`${at}/breaches`, { from_at: '2026-06-12T21:05:00Z', what: `Open for the ${PRIVILEGED} hour.` }),
  )
  const checked = await created(
    counsel.post(`${at}/authenticity`, { method: 'domain', result: 'inconclusive', note: 'The signature is missing.' }),
  )
  const [override] = (await counsel.get(`${at}/overrides`)).body.items
  return {
    releases: asked.releases[0].id,
    breaches: breach.id,
    authenticity: checked.checks[0].id,
    overrides: override.id,
  }
}

async function obligationsOf(counsel: Client, at: string): Promise<string[]> {
  return (await counsel.get(`${at}/review`)).body.obligations.map(({ id }: { id: string }) => id)
}

async function ownersOf(counsel: Client, at: string, measure: string): Promise<{ person_id: string; verifier_id: string }> {
  const one = (await counsel.get(`${at}/measures`)).body.items.find(({ id }: { id: string }) => id === measure)
  return { person_id: one.person.id, verifier_id: one.verifier.id }
}

/** Findings as the checker would write them, one of them privileged. The worker writes them, and not every spec has a worker. */
async function putInFindings(app: TestApp, id: string, { obligation, reading }: Record<string, string>): Promise<void> {
  await app.asOwner(
    `INSERT INTO finding (id, directive_id, code, subject_id, class, grave, first_seen_at, last_seen_at)
     SELECT gen_random_uuid(), $1, code, subject_id, class, grave, edict_now(), edict_now()
     FROM (VALUES ('no_task', $1::uuid, 'fact', false), ('obligation_without_measure', $2::uuid, 'fact', true),
       ('reading_past_review', $3::uuid, 'legal_advice', false)) v (code, subject_id, class, grave)`,
    [id, obligation, reading],
  )
}

/** Agency communications, stated grounds and notifications; the notes are privileged. */
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
  const insurer = { audience: 'insurer', name: 'Harbour Mutual', source: 'insurance', basis: 'policy 12, clause 7' }
  const notification = await created(counsel.post(`${at}/notifications`, { ...insurer, person_id: contributor }))
  await created(counsel.post(`${at}/notifications`, { audience: 'board', source: 'own_rule', basis: 'the charter' }))
  return {
    contacts: contact.id,
    'contact-notes': noted.notes[0].id,
    grounds: ground.id,
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
