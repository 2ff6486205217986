import { COMPLY, COMPLY_ACTIONS, type ComplyAction, type ComplyRule } from '../../src/domain/workflow/comply.js'
import { STAGES, type Stage } from '../../src/domain/workflow/stage.js'
import type { Cast } from '../builders/cast.js'
import { versionOf } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'

let app: TestApp
let cast: Cast
let counsel: Client
let lead: Client
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  counsel = cast.counsel
  lead = cast.lead
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

const open = async (title = 'A case'): Promise<string> => {
  const { status, body } = await counsel.post('directives', { via: 'nothing', title })
  expect(status).toBe(201)
  return `directives/${body.reference}`
}
const act = async (client: Client, at: string, action: string, body: object = {}): Promise<Answer> =>
  client.post(`${at}/actions/${action}`, body, { version: await versionOf(client, at.slice(11)) })
const FORCED = { reason: 'It must be.', outcome: 'lifted', override: { reason: 'Tonight, by telephone.' } }
/** Moves a new directive to a stage, overriding whatever is missing. */
async function at(stage: Stage): Promise<string> {
  const path = await open()
  const way: Record<Stage, ComplyAction[]> = {
    intake: [],
    legal_review: ['accept'],
    scoping: ['accept', 'conclude_review'],
    remediation: ['accept', 'conclude_review', 'agree_scope'],
    monitoring: ['accept', 'conclude_review', 'agree_scope', 'declare_complied'],
    closed: ['close'],
  }
  for (const action of way[stage]) expect([action, (await act(lead, path, action, FORCED)).status]).toEqual([action, 200])
  return path
}
const row = async (path: string) =>
  (
    await app.asOwner<{ id: string; stage: string; live_proceedings: number; next_act_by: Date | null; version: number }>(
      'SELECT id, stage, live_proceedings, next_act_by, version FROM directive WHERE reference = $1',
      [path.slice(11)],
    )
  )[0] as { id: string; stage: string; live_proceedings: number; next_act_by: Date | null; version: number }
const lastKind = async (path: string) => (await counsel.get(`${path}/timeline`)).body.items[0].kind

describe('the compliance line over HTTP', () => {
  it.each(STAGES)('does from %s what the table says, and refuses the rest with a reason', async (stage) => {
    for (const action of COMPLY_ACTIONS) {
      const path = await at(stage)
      const rule: ComplyRule = COMPLY[action]
      const shown = (await lead.get(path)).body.actions.find((one: { action: string }) => one.action === action)
      const before = await row(path)
      const bare = await act(lead, path, action, { reason: 'so', outcome: 'lifted' })
      const from = rule.from.includes(stage)
      // The action does what the page says.
      expect([stage, action, bare.status === 200]).toEqual([stage, action, shown.available])
      if (bare.status === 200) continue
      expect([stage, action, bare.body.code]).toEqual([stage, action, from ? 'workflow/missing_facts' : 'workflow/not_from_here'])
      expect([bare.status, shown.refusal.detail, await row(path)]).toEqual([409, bare.body.detail, before])
      const forced = await act(lead, path, action, FORCED)
      expect([stage, action, forced.status, shown.overridable]).toEqual([stage, action, from ? 200 : 409, from])
    }
  })

  it('lets counsel comply first only as lead of the directive', async () => {
    const path = await open()
    const refused = await act(counsel, path, 'comply_first', { reason: 'By midnight.' })
    expect([refused.status, refused.body.code]).toEqual([403, 'workflow/not_your_role'])
    expect((await counsel.post(`${path}/assignments`, { kind: 'lead', person_id: cast.people.counsel.id })).status).toBe(201)
    expect((await act(counsel, path, 'comply_first', {})).body.code).toBe('workflow/reason_required')
    const done = await act(counsel, path, 'comply_first', { reason: 'By midnight.' })
    expect(done).toMatchObject({ status: 200, body: { stage: 'remediation', owed: ['legal_review', 'scoping'] } })
  })

  it('keeps skipped stages required, and does not close until they are done', async () => {
    const path = await open()
    await act(lead, path, 'comply_first', { reason: 'By midnight.' })
    const close = { outcome: 'lifted', no_commitments_reason: 'None were given.' }
    expect((await act(counsel, path, 'close', close)).body.params.missing).toEqual(['nothing_owed'])
    // A reason given with a refused action is not stored.
    expect((await counsel.get(path)).body.no_commitments_reason).toBeNull()
    const reviewed = await act(counsel, path, 'conclude_review', { no_demands_reason: 'It only informs.' })
    expect(reviewed).toMatchObject({ status: 200, body: { stage: 'remediation', owed: ['scoping'] } })
    expect(await lastKind(path)).toBe('directive.settled_legal_review')
    const decision = (await counsel.post(`${path}/decisions`, { chosen: 'All', reasons: 'Sure.', wider_than_ordered: false }))
      .body
    await lead.post(`${path}/decisions/${decision.id}/approve`, {}, { version: 1 })
    expect(await act(counsel, path, 'agree_scope')).toMatchObject({ status: 200, body: { stage: 'remediation', owed: [] } })
    expect(await act(counsel, path, 'close', close)).toMatchObject({ status: 200, body: { stage: 'closed', outcome: 'lifted' } })
  })

  it('records who overrode missing requirements, and why', async () => {
    const path = await open()
    expect((await act(counsel, path, 'accept', { override: { reason: '   ' } })).status).toBe(400)
    const done = await act(counsel, path, 'accept', { override: { reason: 'The letter comes on Monday.' } })
    expect(done).toMatchObject({ status: 200, body: { stage: 'legal_review' } })
    const { id } = await row(path)
    const overrides = await app.asOwner(
      'SELECT action, missing, reason, by, reviewed_at FROM guard_override WHERE directive_id = $1',
      [id],
    )
    const missing = ['agency', 'instrument', 'receipt']
    const by = cast.people.counsel.id
    expect(overrides).toEqual([{ action: 'accept', missing, reason: 'The letter comes on Monday.', by, reviewed_at: null }])
    const [event] = await app.asOwner<{ body: Buffer }>(
      `SELECT b.body FROM ledger_body b JOIN ledger_event e USING (stream, seq) WHERE e.directive_id = $1 AND e.kind = 'directive.accept'`,
      [id],
    )
    expect(JSON.parse((event as { body: Buffer }).body.toString('utf8'))).toMatchObject({
      actor_id: by,
      details: { overridden: missing, override_reason: 'The letter comes on Monday.' },
      rows: { guard_override: expect.anything(), directive: { [id]: { stage: 'legal_review' } } },
    })
    // Nothing was missing, so nothing is overridden.
    const clean = await act(counsel, path, 'conclude_review', { no_demands_reason: 'None.', override: { reason: 'In case.' } })
    expect(clean.status).toBe(200)
    expect(await app.asOwner('SELECT 1 FROM guard_override WHERE directive_id = $1', [id])).toHaveLength(1)
  })

  it('sends back to any earlier stage, and to no later one', async () => {
    const path = await at('remediation')
    expect((await act(counsel, path, 'send_back', {})).body.code).toBe('workflow/reason_required')
    expect((await act(counsel, path, 'send_back', { reason: 'so', to: 'monitoring' })).body.code).toBe('workflow/not_to_there')
    expect((await act(counsel, path, 'send_back', { reason: 'so' })).body.stage).toBe('scoping')
    expect((await act(counsel, path, 'send_back', { reason: 'so', to: 'intake' })).body.stage).toBe('intake')
    const tasks = (await counsel.get(`${path}/tasks`)).body.items
    const live = tasks.filter((one: { done_at: unknown; cancelled_at: unknown }) => !one.done_at && !one.cancelled_at)
    // Overrides made along the way wait for their review, whatever stage follows.
    expect(live.filter(({ kind }: { kind: string }) => kind !== 'review_override')).toMatchObject([{ kind: 'stage_work' }])
  })

  it('requires the review again after an amendment, and keeps the stage', async () => {
    const path = await at('monitoring')
    expect(await act(counsel, path, 'amend', { reason: 'A second letter.' })).toMatchObject({
      status: 200,
      body: { stage: 'monitoring', owed: ['legal_review'] },
    })
    expect((await act(counsel, path, 'conclude_review', { no_demands_reason: 'None.' })).body.owed).toEqual([])
  })

  it('closes with an outcome, reopens with a reason, and keeps both on record', async () => {
    const path = await at('monitoring')
    await counsel.post(`${path}/tasks`, { subject: 'Ask', person_id: cast.people.contributor.id })
    const close = { no_commitments_reason: 'None.' }
    expect((await act(counsel, path, 'close', close)).body.code).toBe('workflow/outcome_required')
    expect((await act(counsel, path, 'close', { ...close, outcome: 'won' })).status).toBe(400)
    const closed = await act(counsel, path, 'close', { ...close, outcome: 'complied_our_view' })
    expect(closed).toMatchObject({ status: 200, body: { outcome: 'complied_our_view', closed_at: expect.any(String) } })
    const tasks = (await counsel.get(`${path}/tasks`)).body.items
    const live = tasks.filter((one: { done_at: unknown; cancelled_at: unknown }) => !one.done_at && !one.cancelled_at)
    // Overrides made along the way are reviewed after closing too.
    expect(new Set(live.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['review_override']))
    expect((await act(counsel, path, 'amend', { reason: 'so' })).body.code).toBe('workflow/not_from_here')
    expect((await act(counsel, path, 'reopen', { reason: 'It goes on.' })).body).toMatchObject({
      stage: 'monitoring',
      outcome: null,
      closed_at: null,
    })
    const kinds = (await counsel.get(`${path}/timeline`)).body.items.map((one: { kind: string }) => one.kind)
    expect(kinds.slice(0, 2)).toEqual(['directive.reopen', 'directive.close'])
  })
})

describe('the appeal line over HTTP', () => {
  const APPEAL = { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }
  const contest = async (path: string, id: string, action: string, body: object = {}) => {
    const { proceedings } = (await counsel.get(path)).body
    const { version } = proceedings.find((one: { id: string }) => one.id === id)
    return counsel.post(`${path}/proceedings/${id}/actions/${action}`, body, { version })
  }

  it.each(STAGES)('begins at %s, and moves neither the stage nor any deadline', async (stage) => {
    const path = await at(stage)
    const before = await row(path)
    const opened = await counsel.post(`${path}/proceedings`, APPEAL)
    expect(opened).toMatchObject({ status: 201, body: { stage: 'preparing' } })
    expect(await row(path)).toEqual({ ...before, live_proceedings: 1 })
    expect((await counsel.get(path)).body.in_appeal).toBe(true)
    expect((await contest(path, opened.body.id, 'decide_proceeding', { outcome: 'upheld' })).body.code).toBe(
      'workflow/not_from_here',
    )
    expect((await contest(path, opened.body.id, 'file_proceeding')).body).toMatchObject({
      stage: 'filed',
      filed_on: '2026-06-12',
    })
    expect((await contest(path, opened.body.id, 'abandon_proceeding')).body.code).toBe('workflow/reason_required')
    expect((await contest(path, opened.body.id, 'decide_proceeding', { outcome: 'upheld' })).body.stage).toBe('decided')
    expect(await row(path)).toEqual(before)
    const next = await counsel.post(`${path}/proceedings`, { ...APPEAL, kind: 'court', previous_id: opened.body.id })
    expect(next.body.previous_id).toBe(opened.body.id)
  })

  it('blocks closing while a proceeding is live, and can continue after closing', async () => {
    const path = await at('monitoring')
    const one = (await counsel.post(`${path}/proceedings`, APPEAL)).body
    const two = (await counsel.post(`${path}/proceedings`, { ...APPEAL, kind: 'court', forum: 'The Court' })).body
    expect((await row(path)).live_proceedings).toBe(2)
    const close = { outcome: 'lifted', no_commitments_reason: 'None.' }
    expect((await act(counsel, path, 'close', close)).body.params.missing).toEqual(['no_live_proceeding'])
    await contest(path, one.id, 'abandon_proceeding', { reason: 'No use.' })
    expect((await row(path)).live_proceedings).toBe(1)
    expect((await act(counsel, path, 'close', { ...close, override: { reason: 'The court may take years.' } })).status).toBe(200)
    expect((await contest(path, two.id, 'file_proceeding')).status).toBe(200)
    // A court's decision does not amend a closed directive; someone is asked to look at it.
    expect((await contest(path, two.id, 'decide_proceeding', { outcome: 'revoked' })).status).toBe(200)
    expect((await counsel.get(path)).body).toMatchObject({ stage: 'closed', owed: [], in_appeal: false })
    const tasks = (await counsel.get(`${path}/tasks`)).body.items
    expect(tasks.map((task: { kind: string }) => task.kind)).toContain('review_amendment')
  })

  it('moves a stay separately: sought, denied, sought again, granted until a time, and extended', async () => {
    const path = await at('remediation')
    const { id } = (await counsel.post(`${path}/proceedings`, APPEAL)).body
    const before = await row(path)
    expect((await contest(path, id, 'grant_stay', { until: '2026-07-01T00:00:00Z' })).body.code).toBe('workflow/not_from_here')
    for (const action of ['seek_stay', 'refuse_stay', 'seek_stay']) expect((await contest(path, id, action)).status).toBe(200)
    expect((await contest(path, id, 'grant_stay')).body.code).toBe('workflow/until_required')
    for (const until of ['2026-07-01T00:00:00Z', '2026-08-01T00:00:00Z'])
      expect((await contest(path, id, 'grant_stay', { until })).body).toMatchObject({
        stay: 'granted',
        stay_until: until.replace('Z', '.000Z'),
      })
    expect(await row(path)).toEqual(before)
  })

  it('creates an amendment when it changes the directive', async () => {
    const path = await at('remediation')
    const { id } = (await counsel.post(`${path}/proceedings`, APPEAL)).body
    await contest(path, id, 'file_proceeding')
    const { version } = await row(path)
    expect((await contest(path, id, 'decide_proceeding', { outcome: 'partly_revoked' })).status).toBe(200)
    expect((await counsel.get(path)).body).toMatchObject({ stage: 'remediation', owed: ['legal_review'], version: version + 1 })
  })
})
