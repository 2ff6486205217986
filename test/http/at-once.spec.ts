import { COMPLY_ACTIONS } from '../../src/domain/workflow/comply.js'
import { aColleague } from '../builders/colleague.js'
import { type Cast, startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
}, 60_000)
afterAll(() => app.stop())

const FORCED = { reason: 'It must be.', outcome: 'lifted', override: { reason: 'Tonight, by telephone.' } }

describe('eight people at once', () => {
  const ACTIONS = 200
  it('leave one chain and no half-done action, whatever they do', async () => {
    const opened = await cast.counsel.post('directives', { via: 'nothing', title: 'Everybody at once' })
    const path = `directives/${opened.body.reference}`
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) => aColleague(app, index % 3 === 0 ? 'lead_counsel' : 'counsel', `Per Son ${index}`)),
    )
    const random = mulberry(8)
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
    const answers: Answer[] = []
    const step = async (client: Client): Promise<Answer> => {
      const body = (await client.get(path)).body
      const someone = pick(people).id
      const [deadline] = (await client.get(`${path}/deadlines`)).body.items.filter(
        (one: { status: string }) => one.status === 'open',
      )
      const proceeding = body.proceedings.at(-1)
      const waiting = body.assignments.filter(
        (one: { accepted_at: unknown; ended_at: unknown; returned_at: unknown }) =>
          !one.accepted_at && !one.ended_at && !one.returned_at,
      )
      return pick<() => Promise<Answer>>([
        () => client.post(`${path}/actions/${pick(COMPLY_ACTIONS)}`, FORCED, { version: body.version }),
        () => client.patch(path, { summary: `Seen at ${random()}` }, { version: body.version }),
        () => client.post(`${path}/comments`, { body: 'So it is.', class: pick(['fact', 'legal_advice']) }),
        () => client.post(`${path}/tasks`, { subject: 'Ask', person_id: someone }),
        () => client.post(`${path}/deadlines`, { subject: 'x', basis: 'y', due_on: '2027-01-01', due_zone: 'Europe/Paris' }),
        () =>
          deadline
            ? client.post(`${path}/deadlines/${deadline.id}/events`, { kind: 'met', note: 'n' }, { version: deadline.version })
            : client.post(`${path}/commitments`, { subject: 'One' }),
        () => client.post(`${path}/assignments`, { kind: pick(['owner', 'backup', 'lead']), person_id: someone }),
        () =>
          client.post(
            `${path}/assignments/${waiting[0]?.id ?? someone}/${pick(['accept', 'return'])}`,
            pick([{}, { reason: 'No.' }]),
          ),
        () => client.post(`${path}/members`, { person_id: someone, level: 'case' }),
        () => client.post(`${path}/members/${someone}/end`, { reason: 'so' }),
        () => client.post(`${path}/proceedings`, { kind: 'appeal', forum: 'f', public: true, filing_stays: 'nothing' }),
        () =>
          proceeding
            ? client.post(
                `${path}/proceedings/${proceeding.id}/actions/${pick(['file_proceeding', 'abandon_proceeding', 'seek_stay'])}`,
                { reason: 'so' },
                { version: proceeding.version },
              )
            : client.post(`${path}/decisions`, { chosen: 'c', reasons: 'r', wider_than_ordered: false }),
        () => client.upload(`${path}/documents`, Buffer.from(`bytes ${random()}`), 'a.txt'),
      ])()
    }
    await Promise.all(
      people.map(async ({ client }) => {
        for (let done = 0; done < ACTIONS / 8; done++) answers.push(await step(client))
      }),
    )
    expect(answers).toHaveLength(ACTIONS)
    const worse = answers.filter(({ status }) => status >= 500).map(({ status, body }) => [status, body.code])
    expect(worse).toEqual([])
    expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(2)
    const written = answers.filter(({ status }) => status < 300).length
    const [directive] = await app.asOwner<{ id: string }>('SELECT id FROM directive')
    const id = directive?.id
    const [chain] = await app.asOwner<{ events: number; last: number }>(
      'SELECT count(*)::int AS events, max(seq)::int AS last FROM ledger_event WHERE directive_id = $1',
      [id],
    )
    // One event for each action that was answered with success, and for opening it.
    expect(chain).toEqual({ events: written + 1, last: written + 1 })
    expect(await app.verifyLedger()).toEqual([])
    expect(await app.asOwner('SELECT 1 FROM ledger_pending')).toEqual([])
    const live = await app.asOwner(
      `SELECT kind, count(*) FROM assignment WHERE directive_id = $1 AND accepted_at IS NOT NULL AND ended_at IS NULL AND returned_at IS NULL
       GROUP BY kind HAVING count(*) > 1`,
      [id],
    )
    expect(live).toEqual([])
    const [counted] = await app.asOwner(
      `SELECT live_proceedings = (SELECT count(*) FROM proceeding p WHERE p.directive_id = d.id AND p.ended_at IS NULL) AS proceedings,
         next_act_by IS NOT DISTINCT FROM (SELECT min(act_by) FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open') AS next
       FROM directive d WHERE id = $1`,
      [id],
    )
    expect(counted).toEqual({ proceedings: true, next: true })
  }, 120_000)
})

/** A small seeded generator: the same seed asks for the same things. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
