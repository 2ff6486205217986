import { COMPLY, COMPLY_ACTIONS, type ComplyRule } from '../../src/domain/workflow/comply.js'
import { STAGES } from '../../src/domain/workflow/stage.js'
import { CaseLines, FORCED } from '../builders/case-lines.js'

let lines: CaseLines
beforeAll(async () => {
  lines = await CaseLines.start()
})
afterAll(() => lines.app.stop())

describe('the compliance line over HTTP', () => {
  it.each(STAGES)('does from %s what the table says, and refuses the rest with a reason', async (stage) => {
    for (const action of COMPLY_ACTIONS) {
      const path = await lines.at(stage)
      const rule: ComplyRule = COMPLY[action]
      const shown = (await lines.lead.get(path)).body.actions.find((one: { action: string }) => one.action === action)
      const before = await lines.row(path)
      const bare = await lines.act(lines.lead, path, action, { reason: 'so', outcome: 'lifted' })
      const from = rule.from.includes(stage)
      // The action does what the page says.
      expect([stage, action, bare.status === 200]).toEqual([stage, action, shown.available])
      if (bare.status === 200) continue
      expect([stage, action, bare.body.code]).toEqual([stage, action, from ? 'workflow/missing_facts' : 'workflow/not_from_here'])
      expect([bare.status, shown.refusal.detail, await lines.row(path)]).toEqual([409, bare.body.detail, before])
      const forced = await lines.act(lines.lead, path, action, FORCED)
      expect([stage, action, forced.status, shown.overridable]).toEqual([stage, action, from ? 200 : 409, from])
    }
  })
})
