import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { APPEAL_ACTIONS } from '../../src/domain/workflow/appeal.js'
import { COMPLY_ACTIONS } from '../../src/domain/workflow/comply.js'
import { workflowPage } from '../../src/domain/workflow/page.js'

describe('docs/workflow.md', () => {
  it('is generated from the tables; update it with `npm run -s edict -- docs workflow > docs/workflow.md`', () => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'workflow.md'), 'utf8')).toBe(workflowPage())
  })

  it('has a row and an arrow for every action, in words', () => {
    const page = workflowPage()
    for (const action of [...COMPLY_ACTIONS, ...APPEAL_ACTIONS])
      expect(page).toMatch(new RegExp(`^\\| .+ \\(\`${action}\`\\) \\|`, 'm'))
    // A code without words is shown unchanged.
    expect(page).not.toMatch(/\b(action|stage|mover|fact)\//)
  })
})
