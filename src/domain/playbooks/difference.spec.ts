import { differences } from './difference.js'
import { Playbook } from './playbook.js'

const task = (key: string, subject: string, more: object = {}) => ({ key, subject, role: 'owner', ...more })
const playbook = (more: object) => Playbook.parse({ title: 'Letter', deadlines: [], ...more })

describe('the difference between two versions', () => {
  const before = playbook({ tasks: [task('call', 'Call'), task('mark', 'Mark')], leaves_out: ['scope'] })

  it('is empty if only the order of fields differs', () => {
    const [first] = before.tasks
    const turned = Object.fromEntries(Object.entries(first!).reverse()) as typeof first
    expect(differences(before, { ...before, tasks: [turned!, before.tasks[1]!] })).toEqual([])
  })

  it('lists what was added, removed and changed, with the changed fields', () => {
    const after = playbook({
      title: 'Another',
      leaves_out: ['scope'],
      tasks: [task('call', 'Call twice', { due: { unit: 'hour', amount: 1 } }), task('write', 'Write')],
      hold: { subject: 'Records', keep: 'Keep all.', systems: [] },
    })
    expect(differences(before, after)).toEqual([
      { section: 'title', key: null, name: null, change: 'changed', fields: [] },
      { section: 'hold', key: 'hold', name: 'Records', change: 'added', fields: [] },
      { section: 'tasks', key: 'call', name: 'Call twice', change: 'changed', fields: ['due', 'subject'] },
      { section: 'tasks', key: 'write', name: 'Write', change: 'added', fields: [] },
      { section: 'tasks', key: 'mark', name: 'Mark', change: 'removed', fields: [] },
    ])
  })

  it('contains everything if there is no earlier version', () => {
    expect(differences(null, before).map(({ key, change }) => [key, change])).toEqual([
      ['call', 'added'],
      ['mark', 'added'],
    ])
  })
})
