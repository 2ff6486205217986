import { CaseLines } from '../builders/case-lines.js'

let lines: CaseLines
beforeAll(async () => {
  lines = await CaseLines.start()
})
afterAll(() => lines.app.stop())

describe('the compliance line over HTTP', () => {
  it('lets counsel comply first only as lead of the directive', async () => {
    const path = await lines.open()
    const refused = await lines.act(lines.counsel, path, 'comply_first', { reason: 'By midnight.' })
    expect([refused.status, refused.body.code]).toEqual([403, 'workflow/not_your_role'])
    expect(
      (await lines.counsel.post(`${path}/assignments`, { kind: 'lead', person_id: lines.cast.people.counsel.id })).status,
    ).toBe(201)
    expect((await lines.act(lines.counsel, path, 'comply_first', {})).body.code).toBe('workflow/reason_required')
    const done = await lines.act(lines.counsel, path, 'comply_first', { reason: 'By midnight.' })
    expect(done).toMatchObject({ status: 200, body: { stage: 'remediation', owed: ['legal_review', 'scoping'] } })
  })

  it('keeps skipped stages required, and does not close until they are done', async () => {
    const path = await lines.open()
    await lines.act(lines.lead, path, 'comply_first', { reason: 'By midnight.' })
    const close = { outcome: 'lifted', no_commitments_reason: 'None were given.' }
    expect((await lines.act(lines.counsel, path, 'close', close)).body.params.missing).toEqual(['nothing_owed'])
    // A reason given with a refused action is not stored.
    expect((await lines.counsel.get(path)).body.no_commitments_reason).toBeNull()
    const reviewed = await lines.act(lines.counsel, path, 'conclude_review', { no_demands_reason: 'It only informs.' })
    expect(reviewed).toMatchObject({ status: 200, body: { stage: 'remediation', owed: ['scoping'] } })
    expect(await lines.lastKind(path)).toBe('directive.settled_legal_review')
    const decision = (
      await lines.counsel.post(`${path}/decisions`, { chosen: 'All', reasons: 'Sure.', wider_than_ordered: false })
    ).body
    await lines.lead.post(`${path}/decisions/${decision.id}/approve`, {}, { version: 1 })
    expect(await lines.act(lines.counsel, path, 'agree_scope')).toMatchObject({
      status: 200,
      body: { stage: 'remediation', owed: [] },
    })
    expect(await lines.act(lines.counsel, path, 'close', close)).toMatchObject({
      status: 200,
      body: { stage: 'closed', outcome: 'lifted' },
    })
  })

  it('records who overrode missing requirements, and why', async () => {
    const path = await lines.open()
    expect((await lines.act(lines.counsel, path, 'accept', { override: { reason: '   ' } })).status).toBe(400)
    const done = await lines.act(lines.counsel, path, 'accept', { override: { reason: 'The letter comes on Monday.' } })
    expect(done).toMatchObject({ status: 200, body: { stage: 'legal_review' } })
    const { id } = await lines.row(path)
    const overrides = await lines.app.asOwner(
      'SELECT action, missing, reason, by, reviewed_at FROM guard_override WHERE directive_id = $1',
      [id],
    )
    const missing = ['agency', 'instrument', 'receipt']
    const by = lines.cast.people.counsel.id
    expect(overrides).toEqual([{ action: 'accept', missing, reason: 'The letter comes on Monday.', by, reviewed_at: null }])
    const [event] = await lines.app.asOwner<{ body: Buffer }>(
      `SELECT b.body FROM ledger_body b JOIN ledger_event e USING (stream, seq) WHERE e.directive_id = $1 AND e.kind = 'directive.accept'`,
      [id],
    )
    expect(JSON.parse((event as { body: Buffer }).body.toString('utf8'))).toMatchObject({
      actor_id: by,
      details: { overridden: missing, override_reason: 'The letter comes on Monday.' },
      rows: { guard_override: expect.anything(), directive: { [id]: { stage: 'legal_review' } } },
    })
    // Nothing was missing, so nothing is overridden.
    const clean = await lines.act(lines.counsel, path, 'conclude_review', {
      no_demands_reason: 'None.',
      override: { reason: 'In case.' },
    })
    expect(clean.status).toBe(200)
    expect(await lines.app.asOwner('SELECT 1 FROM guard_override WHERE directive_id = $1', [id])).toHaveLength(1)
  })

  it('sends back to any earlier stage, and to no later one', async () => {
    const path = await lines.at('remediation')
    expect((await lines.act(lines.counsel, path, 'send_back', {})).body.code).toBe('workflow/reason_required')
    expect((await lines.act(lines.counsel, path, 'send_back', { reason: 'so', to: 'monitoring' })).body.code).toBe(
      'workflow/not_to_there',
    )
    expect((await lines.act(lines.counsel, path, 'send_back', { reason: 'so' })).body.stage).toBe('scoping')
    expect((await lines.act(lines.counsel, path, 'send_back', { reason: 'so', to: 'intake' })).body.stage).toBe('intake')
    const tasks = (await lines.counsel.get(`${path}/tasks`)).body.items
    const live = tasks.filter((one: { done_at: unknown; cancelled_at: unknown }) => !one.done_at && !one.cancelled_at)
    // Overrides made along the way wait for their review, whatever stage follows.
    expect(live.filter(({ kind }: { kind: string }) => kind !== 'review_override')).toMatchObject([{ kind: 'stage_work' }])
  })

  it('requires the review again after an amendment, and keeps the stage', async () => {
    const path = await lines.at('monitoring')
    expect(await lines.act(lines.counsel, path, 'amend', { reason: 'A second letter.' })).toMatchObject({
      status: 200,
      body: { stage: 'monitoring', owed: ['legal_review'] },
    })
    expect((await lines.act(lines.counsel, path, 'conclude_review', { no_demands_reason: 'None.' })).body.owed).toEqual([])
  })

  it('closes with an outcome, reopens with a reason, and keeps both on record', async () => {
    const path = await lines.at('monitoring')
    await lines.counsel.post(`${path}/tasks`, { subject: 'Ask', person_id: lines.cast.people.contributor.id })
    const close = { no_commitments_reason: 'None.' }
    expect((await lines.act(lines.counsel, path, 'close', close)).body.code).toBe('workflow/outcome_required')
    expect((await lines.act(lines.counsel, path, 'close', { ...close, outcome: 'won' })).status).toBe(400)
    const closed = await lines.act(lines.counsel, path, 'close', { ...close, outcome: 'complied_our_view' })
    expect(closed).toMatchObject({ status: 200, body: { outcome: 'complied_our_view', closed_at: expect.any(String) } })
    const tasks = (await lines.counsel.get(`${path}/tasks`)).body.items
    const live = tasks.filter((one: { done_at: unknown; cancelled_at: unknown }) => !one.done_at && !one.cancelled_at)
    // Overrides made along the way are reviewed after closing too.
    expect(new Set(live.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['review_override']))
    expect((await lines.act(lines.counsel, path, 'amend', { reason: 'so' })).body.code).toBe('workflow/not_from_here')
    expect((await lines.act(lines.counsel, path, 'reopen', { reason: 'It goes on.' })).body).toMatchObject({
      stage: 'monitoring',
      outcome: null,
      closed_at: null,
    })
    const kinds = (await lines.counsel.get(`${path}/timeline`)).body.items.map((one: { kind: string }) => one.kind)
    expect(kinds.slice(0, 2)).toEqual(['directive.reopen', 'directive.close'])
  })
})
