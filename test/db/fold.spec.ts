import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { REVIEWED, scopeLists } from '../builders/full-directive.js'
import { RECORDS, type WrittenRecord } from '../builders/records.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { foldRows } from '../harness/fold-rows.js'
import { mulberry, pick, type Random } from '../harness/random.js'

/** For a longer campaign: `EDICT_HISTORIES=500 npx jest --selectProjects real --testPathPatterns test/db/fold`. */
const HISTORIES = Number(process.env.EDICT_HISTORIES ?? 60)
const STEPS = 10
const SWITCH = { name: 'Fabel', subject: 'fabel', url: 'http://127.0.0.1:1/' }
const SEED = 20260612

type Lists = Awaited<ReturnType<typeof scopeLists>>

describe('folding the stream of a directive', () => {
  let app: TestApp
  let cast: Cast
  let lists: Lists
  beforeAll(async () => {
    app = await startApp({ env: { OUTBOUND_HOSTS: '127.0.0.1' } })
    cast = await app.cast()
    lists = await scopeLists(cast.counsel)
  })
  afterAll(() => app.stop())

  it(`reproduces its rows, column by column, over ${HISTORIES} random histories`, async () => {
    for (let batch = 0; batch < HISTORIES; batch += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => aHistory(app, cast, lists, mulberry(SEED + batch + index))))
    }
    await app.sweep()
    expect(await app.asOwner('SELECT id FROM directive')).toHaveLength(HISTORIES)
    const { differences, owing, touched } = await foldRows((sql) => app.asOwner(sql))
    expect(differences).toEqual([])
    // Every table that requires events was used in some history, so that a new one cannot be forgotten.
    expect(touched).toEqual(owing)
    expect(await app.verifyLedger()).toEqual([])
  }, 600_000)
})

/** A record with a separate file in `test/records/`, and some of the changes that its routes allow. */
async function aRecord(counsel: Client, at: string, { put, bodies }: WrittenRecord, random: Random): Promise<void> {
  const ids = await put({ counsel, at, privileged: 'secret' })
  for (const [route, body] of Object.entries(bodies)) {
    const [, method = '', collection = '', rest = ''] = /^(\w+) \/([^/]+)\/\{id\}(.*)$/.exec(route) ?? []
    if (collection && random() < 0.5)
      await counsel.send(method, `${at}/${collection}/${ids[collection]}${rest}`, { body, version: 1 })
  }
}

/**
 * A hold with a system and a notice. In some histories it is released, or its notice is withdrawn. The worker records what
 * happens to its mails.
 */
async function aHold(counsel: Client, at: string, random: Random): Promise<void> {
  const hold = (await counsel.post(`${at}/holds`, { subject: 'Keep it', kept_from: '2026-01-01' })).body
  const { systems } = (await counsel.post(`${at}/holds/${hold.id}/systems`, { name: 'Mail' })).body.record
  const deletion = pick(random, [{ deletion: 'none' }, { deletion: 'off', off_by: 'Ida', off_at: '2026-06-01T10:00:00.123Z' }])
  await counsel.post(`${at}/hold-systems/${systems[0].id}/deletion`, deletion, { version: 1 })
  const notice = await counsel.post(`${at}/notices`, {
    kind: 'hold',
    hold_id: hold.id,
    subject: 'Keep it',
    text: 'Ünïcode\nand lines',
    acknowledge_by: '2099-01-01T00:00:00Z',
    acknowledge_zone: 'Europe/Berlin',
    recipients: ['ada', 'ben'].map((name) => ({ name, email: `${name}@orla.example` })),
  })
  const last = pick(random, [
    ['notices', notice.body.id, {}],
    ['notice-recipients', notice.body.recipients[0].id, {}],
    ['holds', hold.id, { subject: 'Over', text: 'It is over.' }],
  ] as const)
  const [of, id, words] = last
  if (random() < 0.7)
    await counsel.post(`${at}/${of}/${id}/${of === 'holds' ? 'release' : 'withdraw'}`, { reason: 'so', ...words }, { version: 1 })
}

const PAST = '2026-06-12T12:00:00Z'

async function aReopening(app: TestApp, counsel: Client, at: string, random: Random): Promise<void> {
  const { version } = (await counsel.get(at)).body
  await counsel.patch(at, { agency_id: app.agency_id }, { version })
  const reading = (await counsel.post(`${at}/readings`, { term: 'person', alternatives: [{ text: 'a' }], class: 'work_product' }))
    .body
  const held = { source: 'law', kind: 'stop', subject: 'Stop', reading_ids: [reading.id], clarity: 'unclear' }
  const obligation = (await counsel.post(`${at}/obligations`, held)).body
  await counsel.post(`${at}/readings/${reading.id}/alternatives`, { text: 'b', reach: 'wider' }, { version: 1 })
  await counsel.post(`${at}/readings/${reading.id}/adopt`, { alternative: 0 }, { version: 2 })
  const question = (await counsel.post(`${at}/questions`, { reading_id: reading.id, body: 'Which?' })).body
  const to = { asked_at: PAST, asked_zone: 'UTC', asked_how: 'email', contact_id: app.contact_id }
  await counsel.post(`${at}/questions/${question.id}/ask`, to, { version: 1 })
  if (random() < 0.2) await counsel.post(`${at}/questions/${question.id}/withdraw`, { reason: 'so' }, { version: 2 })
  const letter = await counsel.upload(`${at}/documents`, Buffer.from(`The answer ${randomUUID()}`), 'answer.txt')
  const given = { answered_at: PAST, answered_zone: 'UTC', answer: 'So.', document_id: letter.body.id }
  await counsel.post(`${at}/questions/${question.id}/answer`, given, { version: 2 })
  if (random() < 0.5) await counsel.post(`${at}/readings/${reading.id}/adopt`, { alternative: 1 }, { version: 3 })
  if (random() < 0.5) await counsel.patch(`${at}/obligations/${obligation.id}`, { reading_ids: [] }, { version: 1 })
  const { reopenings } = (await counsel.get(`${at}/review`)).body
  for (const one of reopenings)
    await counsel.post(
      `${at}/reopenings/${one.id}/settle`,
      { outcome: pick(random, ['stands', 'changed']) },
      { version: one.version },
    )
}

/** A measure that restricts something, for a separate obligation. */
async function aMeasure(counsel: Client, people: Cast['people'], at: string): Promise<{ id: string; version: number }> {
  const obligation = (await counsel.post(`${at}/obligations`, { source: 'law', kind: 'do', subject: 'Do it' })).body
  const planned = await counsel.post(`${at}/measures`, {
    subject: 'Switch it off',
    obligation_ids: [obligation.id],
    person_id: people.contributor.id,
    verifier_id: people.lead.id,
    restricts: true,
    inverse: 'Switch it on',
    preconditions: 'The letter is lifted',
  })
  return planned.body
}

/** Some steps in the life of a directive, in any order. Refused steps must leave nothing behind, which is the point. */
async function aHistory(app: TestApp, { counsel, lead, contributor, people }: Cast, lists: Lists, random: Random): Promise<void> {
  const via = pick(random, ['file', 'oral', 'nothing'])
  const received =
    random() < 0.7 ? { channel: 'email', at: new Date(Date.now() - 60_000).toISOString(), zone: 'America/New_York' } : null
  const opened = await counsel.post('directives', {
    via,
    title: `Directive ${randomUUID().slice(0, 8)}`,
    received,
    visibility: pick(random, ['open', 'restricted', 'sealed']),
  })
  const at = `directives/${opened.body.reference}`
  const view = async () => (await counsel.get(at)).body
  const steps: (() => Promise<unknown>)[] = [
    async () =>
      counsel.patch(
        at,
        { summary: 'It says so.', severity: pick(random, ['low', 'high']), dated_on: '2026-06-12' },
        { version: (await view()).version },
      ),
    () =>
      counsel.post(`${at}/comments`, { body: 'Ünïcode 🜁 “quotes” \\ and\nlines', class: pick(random, ['fact', 'legal_advice']) }),
    () =>
      counsel.post(`${at}/tasks`, {
        subject: 'Ask',
        person_id: people.contributor.id,
        due_at: '2026-12-30T12:00:00.123Z',
        due_zone: 'Europe/Berlin',
      }),
    () => counsel.post(`${at}/assignments`, { kind: pick(random, ['backup', 'lead', 'owner']), person_id: people.lead.id }),
    async () => {
      const waiting = (await view()).assignments.find(
        (one: { person: { id: string }; accepted_at: unknown; ended_at: unknown; returned_at: unknown }) =>
          one.person.id === people.lead.id && !one.accepted_at && !one.ended_at && !one.returned_at,
      )
      if (waiting)
        await lead.post(`${at}/assignments/${waiting.id}/${random() < 0.5 ? 'accept' : 'return'}`, { reason: 'On leave.' })
    },
    () =>
      counsel.post(`${at}/deadlines`, {
        subject: 'Answer',
        basis: 'page 1',
        due_on: pick(random, ['2027-07-06', '2028-02-29']),
        due_zone: 'America/New_York',
        safe_by: null,
      }),
    () =>
      counsel.post(`${at}/deadlines`, {
        by_rule: {
          rule_id: 'us-fda-warning-letter',
          triggers: { received: { at: received?.at ?? '2026-06-12T12:00:00Z' } },
          zone: 'America/New_York',
        },
        critical: random() < 0.5,
      }),
    // Another receipt corrects the previous one: deadlines counted from it get new proposals, which are then decided.
    async () => {
      // This step sets such a deadline itself: there are so many steps that a random history seldom contains all three events.
      const by_rule = { rule_id: 'us-fda-warning-letter', zone: 'America/New_York' }
      if (received)
        await counsel.post(`${at}/deadlines`, { by_rule: { ...by_rule, triggers: { received: { at: received.at } } } })
      const earlier = { channel: 'email', received_at: '2026-06-01T12:00:00Z', received_zone: 'America/New_York' }
      await counsel.post(`${at}/receipts`, earlier)
      const [proposal] = (await counsel.get(`deadline-proposals?directive=${opened.body.reference}`)).body.items
      if (proposal && random() < 0.7)
        await counsel.post('deadline-proposals/decide', { ids: [proposal.id], accept: random() < 0.5, reason: 'Looked at.' })
    },
    async () => {
      const [deadline] = (await counsel.get(`${at}/deadlines`)).body.items
      if (deadline)
        await counsel.post(
          `${at}/deadlines/${deadline.id}/events`,
          pick(random, [
            { kind: 'extended', basis: 'letter', reason: 'asked', due_at: '2028-03-01T22:00:00Z', due_zone: 'America/New_York' },
            { kind: 'extended', basis: 'letter', reason: 'asked', period: { unit: 'month', amount: 2 } },
            { kind: 'extension_requested', note: 'by telephone' },
            { kind: 'paused', category: 'awaiting_agency', reason: 'stay' },
            { kind: 'resumed', reason: 'stay ended' },
            { kind: 'checked' },
            { kind: 'removed', seq: 2, reason: 'misfiled' },
            { kind: 'met', note: 'sent' },
            { kind: 'waived', reason: 'lifted' },
          ]),
          { version: deadline.version },
        )
    },
    () =>
      counsel.post(`${at}/readings`, { term: 'foreign national', alternatives: [{ text: 'a', argument: 'b' }, { text: 'c' }] }),
    async () => {
      const uploaded = await counsel.upload(`${at}/documents`, Buffer.from(`The letter ${randomUUID()}`), 'letter.txt')
      await counsel.post(`${at}/demands`, { document_id: uploaded.body.id, page: 1, quote: 'shall', subject: 'Do it' })
    },
    async () => {
      const { demands } = (await counsel.get(`${at}/review`)).body
      if (demands[0]) await counsel.post(`${at}/obligations`, { demand_id: demands[0].id, kind: 'do', subject: 'Do it' })
    },
    async () => {
      // Its instrument decides which playbook starts; then its suggested members are added, or another playbook is chosen.
      const agency = (await counsel.get('agencies')).body.items.find(({ code }: { code: string }) => code === 'BIS')
      await counsel.patch(
        at,
        { agency_id: agency.id, instrument_id: pick(random, agency.instruments as { id: string }[]).id },
        { version: (await view()).version },
      )
      const { items } = (await counsel.get(`${at}/playbook`)).body
      const proposed = items.find(({ state }: { state: string }) => state === 'proposed')
      if (proposed)
        await counsel.post(
          `${at}/playbook/proposed-members/${proposed.id}/${random() < 0.5 ? 'accept' : 'decline'}`,
          random() < 0.5 ? { person_id: people.contributor.id } : { reason: 'Nobody is needed.' },
          { version: proposed.version },
        )
    },
    async () => {
      const { items } = (await counsel.get('playbooks')).body
      await counsel.post(
        `${at}/playbook`,
        { playbook_version_id: pick(random, [null, pick(random, items as { holds: { id: string } }[]).holds.id]) },
        { version: (await view()).version },
      )
    },
    async () => {
      const wide = random() < 0.5
      const decision = { chosen: 'All', reasons: 'Sure', wider_than_ordered: wide, ...(wide ? REVIEWED : {}) }
      const { id } = (await counsel.post(`${at}/decisions`, decision)).body
      if (random() < 0.3) return
      await lead.post(`${at}/decisions/${id}/approve`, {}, { version: 1 })
      const outcome = pick(random, ['keep', 'narrow', 'end'])
      const next = outcome === 'end' ? {} : { next_review_at: '2027-08-01T13:00:00Z', next_review_zone: 'Europe/Berlin' }
      await counsel.post(`${at}/decisions/${id}/reviews`, { outcome, reasons: 'Seen.', ...next }, { version: 2 })
    },
    async () => {
      const { product, group } = lists
      await counsel.post(`${at}/scope/items`, { add: [product], remove: pick(random, [[], [group]]) })
      const entries = [
        { product_id: product, answer: 'in', reason: 'All', version: 0 },
        { product_id: product, group_id: group, answer: 'out', narrower: 'out', wider: 'in', reason: 'Some', version: 0 },
      ]
      await counsel.post(`${at}/scope/items`, { add: [group] })
      await counsel.post(`${at}/scope/entries`, { entries })
      await counsel.post(`${at}/scope/entries`, { entries: [{ product_id: product, answer: null, reason: 'No', version: 1 }] })
    },
    async () => {
      const option = { name: 'Off', effect: 'Off', certainty: 'likely', reversibility: 'with_effort' }
      const { id } = (await counsel.post(`${at}/options`, option)).body
      await counsel.patch(`${at}/options/${id}`, { ...option, takes_minutes: 90 }, { version: 1 })
      if (random() < 0.5) await counsel.post(`${at}/options/${id}/withdraw`, { reason: 'No.' }, { version: 2 })
    },
    // A reading with its dependents, adopted, asked about and answered. What that reopens is resolved, or another interpretation
    // is adopted.
    () => aReopening(app, counsel, at, random),
    async () => {
      const { demands, modifications } = (await counsel.get(`${at}/review`)).body
      const agreed = { change: 'Later', official: 'A. Rey', authority: 'Signed it', agreed_at: PAST, agreed_zone: 'UTC' }
      if (demands[0]) await counsel.post(`${at}/modifications`, { ...agreed, demand_ids: [demands[0].id] })
      const waiting = modifications.find((one: { state: string }) => one.state === 'unconfirmed')
      if (waiting && random() < 0.5)
        await counsel.post(`${at}/modifications/${waiting.id}/void`, { reason: 'No.' }, { version: waiting.version })
      else if (waiting)
        await counsel.post(
          `${at}/modifications/${waiting.id}/confirm`,
          { document_id: demands[0].document_id },
          { version: waiting.version },
        )
    },
    () => counsel.post(`${at}/proceedings`, { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }),
    async () => {
      const [proceeding] = (await view()).proceedings
      if (proceeding)
        await counsel.post(
          `${at}/proceedings/${proceeding.id}/actions/${pick(random, ['file_proceeding', 'abandon_proceeding', 'seek_stay'])}`,
          { reason: 'so' },
          { version: proceeding.version },
        )
    },
    async () =>
      counsel.post(
        `${at}/actions/${pick(random, ['accept', 'amend', 'comply_first', 'send_back', 'conclude_review', 'close'])}`,
        { reason: 'It must be.', outcome: 'lifted', override: { reason: 'Tonight.' } },
        { version: (await view()).version },
      ),
    async () => {
      const { id } = (await counsel.post(`${at}/commitments`, { subject: 'Report' })).body
      const [deadline] = (await counsel.get(`${at}/deadlines`)).body.items
      const stands = { ends_when: 'The agency lifts it.', deadline_id: deadline?.id ?? null }
      await counsel.post(`${at}/commitments/${id}/stand`, stands, { version: 1 })
      if (random() < 0.5) await counsel.post(`${at}/commitments/${id}/end`, { reason: 'lifted' }, { version: 2 })
    },
    async () => {
      const measure = await aMeasure(counsel, people, at)
      const asked = await counsel.post(`${at}/measures/${measure.id}/releases`, { act: 'do', reason: 'Ordered.' })
      const [release] = asked.body.releases
      await pick(random, [
        () => lead.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 }),
        () => lead.post(`${at}/releases/${release.id}/refuse`, { reason: 'Not yet.' }, { version: 1 }),
        () => counsel.post(`${at}/releases/${release.id}/withdraw`, { reason: 'Not now.' }, { version: 1 }),
        () =>
          counsel.post(
            `${at}/releases/${release.id}/confirm`,
            { override: { guards: ['two_people'], reason: 'Nobody else is awake.' } },
            { version: 1 },
          ),
      ])()
      const proof = await contributor.upload(`${at}/documents`, Buffer.from(`Off ${randomUUID()}`), 'proof.txt')
      const brought = await contributor.post(`${at}/measures/${measure.id}/evidence`, { document_id: proof.body.id })
      const verdict = pick(random, ['accept', 'reject'])
      await lead.post(`${at}/evidence/${brought.body.evidence[0].id}/${verdict}`, pick(random, [{ reason: 'No.' }, {}]), {
        version: 1,
      })
    },
    () => aHold(counsel, at, random),
    async () => {
      const obligation = (await counsel.post(`${at}/obligations`, { source: 'law', kind: 'do', subject: 'Tell them' })).body
      const [needed] = (await counsel.get(`${at}/measures`)).body.items
      await counsel.post(`${at}/measures`, {
        ...{ subject: 'Tell them', obligation_ids: [obligation.id], depends_on: needed ? [needed.id] : [] },
        ...{ person_id: people.contributor.id, verifier_id: people.lead.id },
      })
      const [one, two] = (await counsel.get(`${at}/measures`)).body.items
      if (two) await counsel.post(`${at}/measures/${one.id}/dependencies`, { depends_on: [two.id] }, { version: one.version })
      if (two && random() < 0.5)
        await counsel.post(`${at}/measures/${two.id}/drop`, { reason: 'Another way.' }, { version: two.version })
      if (one) await counsel.post(`${at}/measures/${one.id}/verifier`, { person_id: people.counsel.id }, { version: one.version })
    },
    async () => {
      const recorded = await counsel.post(`${at}/breaches`, { from_at: '2026-06-01T12:00:00Z', what: 'Open for an hour.' })
      if (random() < 0.5)
        await counsel.post(`${at}/breaches/${recorded.body.id}/assess`, { assessment: 'None in law.' }, { version: 1 })
    },
    async () => {
      const { checks } = (
        await counsel.post(`${at}/authenticity`, {
          method: 'domain',
          result: 'genuine',
          note: 'Sent from the agency’s own domain.',
        })
      ).body
      if (random() < 0.5)
        await counsel.post(
          `${at}/authenticity/${checks[0].id}/void`,
          { reason: 'Of another letter.' },
          { version: checks[0].version },
        )
    },
    async () => {
      const [override] = (await lead.get(`${at}/overrides`)).body.items ?? []
      if (override)
        await lead.post(`${at}/overrides/${override.id}/review`, { remark: 'It was right.' }, { version: override.version })
    },
    // A measure on a switch with an unused address: attached, tested, detached.
    async () => {
      const { items } = (await counsel.get(`${at}/measures`)).body
      const [hung] = (await lead.get('switches')).body.items
      const id = hung?.id ?? (await lead.post('switches', SWITCH)).body.switch?.id
      if (!id) return
      const measure = items[0] ?? (await aMeasure(counsel, people, at))
      const to = `${at}/measures/${measure.id}/switch`
      await counsel.post(to, { switch_id: id }, { version: measure.version })
      await pick(random, [() => counsel.post(`${to}/verify`), () => counsel.post(`${to}/dry-run`, { act: 'do' })])()
    },
    () => counsel.post(`${at}/walls`, { person_id: people.auditor.id, reason: 'Worked there.' }),
    async () => {
      const { version } = await view()
      await counsel.patch(at, { agency_id: app.agency_id }, { version })
      const draft = await counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id })
      const { id } = draft.body
      await counsel.post(`${at}/letters/${id}/submit`, { facts_checked: true }, { version: draft.body.version })
    },
    () => counsel.post(`${at}/members`, { person_id: people.executive.id, level: 'read' }),
    async () => {
      const call = { channel: 'telephone', started_by: 'us', happened_at: '2026-06-12T12:00:00Z', happened_zone: 'Europe/Berlin' }
      const contact = await counsel.post(`${at}/contacts`, { ...call, topics: 'More time', agreed: 'A week.' })
      const path = `${at}/contacts/${contact.body.id}`
      await counsel.post(`${path}/notes`, { class: pick(random, ['legal_advice', 'work_product']), body: 'They “mean” it.' })
      const end = pick(random, ['not-confirmed', 'void'])
      await counsel.post(`${path}/${end}`, { reason: 'so' }, { version: 1 })
    },
    async () => {
      const ground = { authority: '15 CFR 744.22', rationale: pick(random, ['stated', 'withheld']), says: 'Security.' }
      const live = (await counsel.get(`${at}/grounds`)).body.ground
      if (live) await counsel.patch(`${at}/grounds/${live.id}`, ground, { version: live.version })
      else await counsel.post(`${at}/grounds`, ground)
    },
    ...Object.values(RECORDS).map((record) => () => aRecord(counsel, at, record, random)),
    async () => {
      const board = { audience: 'board', source: 'own_rule', basis: 'the charter', person_id: people.lead.id }
      const { body } = await counsel.post(`${at}/notifications`, board)
      await counsel.patch(`${at}/notifications/${body.id}`, { person_id: people.counsel.id }, { version: 1 })
      const end = pick(random, ['not-needed', 'void'])
      await counsel.post(`${at}/notifications/${body.id}/${end}`, { reason: 'so' }, { version: 2 })
    },
  ]
  for (let step = 0; step < STEPS; step++) await pick(random, steps)()
}
