import { STAGES } from '../../src/domain/workflow/stage.js'
import { CaseLines } from '../builders/case-lines.js'

let lines: CaseLines
beforeAll(async () => {
  lines = await CaseLines.start()
})
afterAll(() => lines.app.stop())

describe('the appeal line over HTTP', () => {
  const APPEAL = { kind: 'appeal', forum: 'The Director', public: false, filing_stays: 'nothing' }
  const contest = async (path: string, id: string, action: string, body: object = {}) => {
    const { proceedings } = (await lines.counsel.get(path)).body
    const { version } = proceedings.find((one: { id: string }) => one.id === id)
    return lines.counsel.post(`${path}/proceedings/${id}/actions/${action}`, body, { version })
  }

  it.each(STAGES)('begins at %s, and moves neither the stage nor any deadline', async (stage) => {
    const path = await lines.at(stage)
    const before = await lines.row(path)
    const opened = await lines.counsel.post(`${path}/proceedings`, APPEAL)
    expect(opened).toMatchObject({ status: 201, body: { stage: 'preparing' } })
    expect(await lines.row(path)).toEqual({ ...before, live_proceedings: 1 })
    expect((await lines.counsel.get(path)).body.in_appeal).toBe(true)
    expect((await contest(path, opened.body.id, 'decide_proceeding', { outcome: 'upheld' })).body.code).toBe(
      'workflow/not_from_here',
    )
    expect((await contest(path, opened.body.id, 'file_proceeding')).body).toMatchObject({
      stage: 'filed',
      filed_on: '2026-06-12',
    })
    expect((await contest(path, opened.body.id, 'abandon_proceeding')).body.code).toBe('workflow/reason_required')
    expect((await contest(path, opened.body.id, 'decide_proceeding', { outcome: 'upheld' })).body.stage).toBe('decided')
    expect(await lines.row(path)).toEqual(before)
    const next = await lines.counsel.post(`${path}/proceedings`, { ...APPEAL, kind: 'court', previous_id: opened.body.id })
    expect(next.body.previous_id).toBe(opened.body.id)
  })

  it('blocks closing while a proceeding is live, and can continue after closing', async () => {
    const path = await lines.at('monitoring')
    const one = (await lines.counsel.post(`${path}/proceedings`, APPEAL)).body
    const two = (await lines.counsel.post(`${path}/proceedings`, { ...APPEAL, kind: 'court', forum: 'The Court' })).body
    expect((await lines.row(path)).live_proceedings).toBe(2)
    const close = { outcome: 'lifted', no_commitments_reason: 'None.' }
    expect((await lines.act(lines.counsel, path, 'close', close)).body.params.missing).toEqual(['no_live_proceeding'])
    await contest(path, one.id, 'abandon_proceeding', { reason: 'No use.' })
    expect((await lines.row(path)).live_proceedings).toBe(1)
    expect(
      (await lines.act(lines.counsel, path, 'close', { ...close, override: { reason: 'The court may take years.' } })).status,
    ).toBe(200)
    expect((await contest(path, two.id, 'file_proceeding')).status).toBe(200)
    // A court's decision does not amend a closed directive; someone is asked to look at it.
    expect((await contest(path, two.id, 'decide_proceeding', { outcome: 'revoked' })).status).toBe(200)
    expect((await lines.counsel.get(path)).body).toMatchObject({ stage: 'closed', owed: [], in_appeal: false })
    const tasks = (await lines.counsel.get(`${path}/tasks`)).body.items
    expect(tasks.map((task: { kind: string }) => task.kind)).toContain('review_amendment')
  })

  it('moves a stay separately: sought, denied, sought again, granted until a time, and extended', async () => {
    const path = await lines.at('remediation')
    const { id } = (await lines.counsel.post(`${path}/proceedings`, APPEAL)).body
    const before = await lines.row(path)
    expect((await contest(path, id, 'grant_stay', { until: '2026-07-01T00:00:00Z' })).body.code).toBe('workflow/not_from_here')
    for (const action of ['seek_stay', 'refuse_stay', 'seek_stay']) expect((await contest(path, id, action)).status).toBe(200)
    expect((await contest(path, id, 'grant_stay')).body.code).toBe('workflow/until_required')
    for (const until of ['2026-07-01T00:00:00Z', '2026-08-01T00:00:00Z'])
      expect((await contest(path, id, 'grant_stay', { until })).body).toMatchObject({
        stay: 'granted',
        stay_until: until.replace('Z', '.000Z'),
      })
    expect(await lines.row(path)).toEqual(before)
  })

  it('creates an amendment when it changes the directive', async () => {
    const path = await lines.at('remediation')
    const { id } = (await lines.counsel.post(`${path}/proceedings`, APPEAL)).body
    await contest(path, id, 'file_proceeding')
    const { version } = await lines.row(path)
    expect((await contest(path, id, 'decide_proceeding', { outcome: 'partly_revoked' })).status).toBe(200)
    expect((await lines.counsel.get(path)).body).toMatchObject({
      stage: 'remediation',
      owed: ['legal_review'],
      version: version + 1,
    })
  })
})
