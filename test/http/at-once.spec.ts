import { COMPLY_ACTIONS } from '../../src/domain/workflow/comply.js'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import { foldRows } from '../harness/fold-rows.js'
import { mulberry, pick as pickOf } from '../harness/random.js'

/** For a longer campaign: `EDICT_ACTIONS=2000 npx jest --selectProjects real --testPathPatterns test/http/at-once`. */
const ACTIONS = Number(process.env.EDICT_ACTIONS ?? 200)
const SEED = Number(process.env.EDICT_SEED ?? 8)

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

const CALL = {
  channel: 'video',
  started_by: 'us',
  happened_at: '2026-06-12T21:05:00Z',
  happened_zone: 'Europe/Paris',
  topics: 'x',
}
const FORCED = { reason: 'It must be.', outcome: 'lifted', override: { reason: 'Tonight, by telephone.' } }

describe('two people at once', () => {
  it('acting on the same version: one succeeds; the other is shown what changed, and acts on that', async () => {
    const opened = await cast.counsel.post('directives', { via: 'nothing', title: 'Two at once' })
    const path = `directives/${opened.body.reference}`
    for (let round = 0; round < 10; round++) {
      const { version } = (await cast.counsel.get(path)).body
      const summaries = [`Counsel saw it, ${round}`, `Lead saw it, ${round}`]
      const both = [cast.counsel, cast.lead].map((client, index) =>
        client.patch(path, { summary: summaries[index] }, { version }),
      )
      const answers = await Promise.all(both)
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
      const won = answers.findIndex(({ status }) => status === 200)
      const lost = answers[1 - won] as Answer
      const params = { version: version + 1, changed: ['directive.details_written'] }
      expect(lost.body).toMatchObject({ code: 'resource/stale', params })
      expect((await cast.counsel.get(path)).body.summary).toBe(summaries[won])
      const again = await [cast.counsel, cast.lead][1 - won]?.patch(
        path,
        { summary: 'Both' },
        { version: lost.body.params.version },
      )
      expect(again?.status).toBe(200)
    }
  })
})

describe('eight people at once', () => {
  it(`leave one chain and no half-done action over ${ACTIONS} random actions (seed ${SEED})`, async () => {
    const opened = await cast.counsel.post('directives', { via: 'nothing', title: 'Everybody at once' })
    const path = `directives/${opened.body.reference}`
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) => aColleague(app, index % 3 === 0 ? 'lead_counsel' : 'counsel', `Per Son ${index}`)),
    )
    const random = mulberry(SEED)
    const pick = <T>(of: readonly T[]): T => pickOf(random, of)
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
        () => client.post(`${path}/options`, { name: 'n', effect: 'e', certainty: 'likely', reversibility: 'not' }),
        () =>
          client.post(`${path}/scope/entries`, {
            entries: [{ answer: pick(['in', 'out']), reason: 'r', version: pick([0, 1, 2]) }],
          }),
        () => client.post(`${path}/holds`, { subject: 'Keep it' }),
        () => client.post(`${path}/contacts`, { ...CALL, agreed: pick(['', 'A week.']) }),
        () => client.post(`${path}/grounds`, { rationale: 'withheld' }),
        () => client.post(`${path}/notifications`, { audience: 'board', source: 'own_rule', basis: 'b', person_id: someone }),
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
    const tally: Record<string, number> = {}
    for (const { status, body } of answers) {
      const answer = status < 300 ? String(status) : `${status} ${body.code}`
      tally[answer] = (tally[answer] ?? 0) + 1
    }
    console.info(tally)
    const sql = 'SELECT id FROM directive WHERE reference = $1'
    const [directive] = await app.asOwner<{ id: string }>(sql, [opened.body.reference])
    const id = directive?.id
    const [chain] = await app.asOwner<{ events: number; last: number }>(
      'SELECT count(*)::int AS events, max(seq)::int AS last FROM ledger_event WHERE directive_id = $1',
      [id],
    )
    // One event for each successful action, and one for opening it.
    expect(chain).toEqual({ events: written + 1, last: written + 1 })
    expect(await app.verifyLedger()).toEqual([])
    expect(await app.asOwner('SELECT 1 FROM ledger_pending')).toEqual([])
    expect((await foldRows((sql) => app.asOwner(sql))).differences).toEqual([])
    const live = await app.asOwner(
      `SELECT kind, count(*) FROM assignment WHERE directive_id = $1 AND accepted_at IS NOT NULL AND ended_at IS NULL AND returned_at IS NULL
       GROUP BY kind HAVING count(*) > 1`,
      [id],
    )
    expect(live).toEqual([])
    const [counted] = await app.asOwner(
      `SELECT live_proceedings = (SELECT count(*) FROM proceeding p WHERE p.directive_id = d.id AND p.ended_at IS NULL) AS proceedings,
         (SELECT NULLIF(n.act_by, 'infinity') FROM directive_next n WHERE n.directive_id = d.id) IS NOT DISTINCT FROM (SELECT min(act_by) FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open') AS next
       FROM directive d WHERE id = $1`,
      [id],
    )
    expect(counted).toEqual({ proceedings: true, next: true })
  }, 1_200_000)
})
