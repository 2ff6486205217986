import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownExamples, sharedExamples, sharedIsHere } from '../deadlines/fixtures.js'

const root = join(__dirname, '..', '..')
const CLI = [join(root, 'dist', 'cli.js'), 'deadlines', 'compute']

const question = {
  id: 'foia',
  trigger: '2026-06-05',
  amount: 20,
  unit: 'business_day',
  calendar: 'UK-ALL',
  timezone: 'Europe/London',
}

describe('the command "deadlines compute"', () => {
  it('answers one question from standard input, or an array of them from a file, in order', () => {
    const [answer] = JSON.parse(execFileSync(process.execPath, CLI, { input: JSON.stringify(question), encoding: 'utf8' }))
    expect(Object.keys(answer)).toEqual(['id', 'dueOn', 'dueAt', 'safeBy', 'steps', 'calendar', 'tzdb', 'ambiguous'])
    expect(answer).toMatchObject({ id: 'foia', dueOn: '2026-07-06', dueAt: '2026-07-06T23:00:00Z', safeBy: '2026-07-06' })
    expect(answer.steps.length).toBeGreaterThan(1)
    const file = join(mkdtempSync(join(tmpdir(), 'edict-questions-')), 'questions.json')
    writeFileSync(
      file,
      JSON.stringify([
        { ...question, id: 'b' },
        { ...question, id: 'a' },
      ]),
    )
    const answers = JSON.parse(execFileSync(process.execPath, [...CLI, file], { encoding: 'utf8' }))
    expect(answers.map((one: { id: string }) => one.id)).toEqual(['b', 'a'])
  })

  it('reports an error for a question that cannot be answered, answers the others, and exits with 1', () => {
    const wrong = [
      { ...question, id: 'year', trigger: '2199-06-05' },
      { ...question, id: 'zone', timezone: 'Mars/Olympus' },
      { ...question, id: 'amount', amount: 1.5 },
      { ...question, id: 'calendar', calendar: 'MARS' },
      { ...question, id: 'option', options: { moonPhase: 'full' } },
      question,
    ]
    const { status, stdout } = spawnSync(process.execPath, CLI, { input: JSON.stringify(wrong), encoding: 'utf8' })
    const answers = JSON.parse(stdout)
    expect(answers.map((one: { error?: { code: string } }) => one.error?.code ?? 'answered')).toEqual([
      'deadline/calendar_ends',
      'deadline/bad_zone',
      'deadline/bad_amount',
      'deadline/unknown_calendar',
      'deadline/bad_question',
      'answered',
    ])
    for (const { error } of answers.slice(0, 5)) expect(error.message).toMatch(/\w+ \w+.*[.]$/)
    expect(status).toBe(1)
    expect(spawnSync(process.execPath, CLI, { input: 'no json' }).status).toBe(2)
  })

  it('answers every example identically in four time zones', () => {
    const input = JSON.stringify([...(sharedIsHere ? sharedExamples() : []), ...ownExamples()])
    const [first, ...others] = ['UTC', 'Asia/Tokyo', 'Pacific/Auckland', 'America/New_York'].map((TZ) =>
      execFileSync(process.execPath, CLI, { input, encoding: 'utf8', env: { ...process.env, TZ }, maxBuffer: 1 << 26 }),
    )
    for (const other of others) expect(other).toBe(first)
  })
})
