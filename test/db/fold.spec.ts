import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { REVIEWED, scopeLists } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { foldRows } from '../harness/fold-rows.js'
import { mulberry, pick, type Random } from '../harness/random.js'

/** A campaign is longer: `EDICT_HISTORIES=500 npx jest --selectProjects real --testPathPatterns test/db/fold`. */
const HISTORIES = Number(process.env.EDICT_HISTORIES ?? 60)
const STEPS = 10
const SEED = 20260612

type Lists = Awaited<ReturnType<typeof scopeLists>>

describe('folding the stream of a directive', () => {
  let app: TestApp
  let cast: Cast
  let lists: Lists
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    lists = await scopeLists(cast.counsel)
  })
  afterAll(() => app.stop())

  it(`gives its rows, column by column, over ${HISTORIES} random histories`, async () => {
    for (let batch = 0; batch < HISTORIES; batch += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => aHistory(app, cast, lists, mulberry(SEED + batch + index))))
    }
    await app.sweep()
    expect(await app.asOwner('SELECT id FROM directive')).toHaveLength(HISTORIES)
    const { differences, owing, touched } = await foldRows((sql) => app.asOwner(sql))
    expect(differences).toEqual([])
    // Every table that owes events was in some history: a new one cannot be forgotten.
    expect(touched).toEqual(owing)
    expect(await app.verifyLedger()).toEqual([])
  }, 600_000)
})

/** Some steps in the life of a directive, in any order; what is refused leaves nothing behind, which is the point. */
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
    // A further receipt corrects the one before it: what was counted from that is proposed anew, and decided.
    async () => {
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
    () => counsel.post(`${at}/commitments`, { subject: 'Report' }),
    async () => {
      const obligation = (await counsel.post(`${at}/obligations`, { source: 'law', kind: 'do', subject: 'Do it' })).body
      const measure = await counsel.post(`${at}/measures`, {
        subject: 'Switch it off',
        obligation_ids: [obligation.id],
        person_id: people.contributor.id,
        verifier_id: people.lead.id,
        restricts: true,
        inverse: 'Switch it on',
      })
      const proof = await contributor.upload(`${at}/documents`, Buffer.from(`Off ${randomUUID()}`), 'proof.txt')
      const brought = await contributor.post(`${at}/measures/${measure.body.id}/evidence`, { document_id: proof.body.id })
      const verdict = pick(random, ['accept', 'reject'])
      await lead.post(`${at}/evidence/${brought.body.evidence[0].id}/${verdict}`, pick(random, [{ reason: 'No.' }, {}]), {
        version: 1,
      })
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
      const { body } = await counsel.post(`${at}/hypotheses`, { text: 'A paper.', source: 'a call', confidence: 'low' })
      if (random() < 0.5) await counsel.post(`${at}/hypotheses/${body.id}/drop`, { reason: 'Denied.' }, { version: 1 })
    },
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
