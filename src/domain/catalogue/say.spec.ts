import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EN } from './en.js'
import { hasWords, say } from './say.js'

describe('say', () => {
  it('inserts the words of codes, and of lists of codes, into a sentence', () => {
    expect(say('workflow/missing_facts', { action: 'close', missing: ['agency', 'no_live_proceeding', 'receipt'] })).toBe(
      '“Close” is not possible yet. Still missing: the agency, the end of every proceeding and the receipt.',
    )
  })

  it('leaves out a section whose parameter is absent, null or empty', () => {
    const without = 'Someone else changed this after you opened it. Reload and check it. What you typed is still here.'
    for (const changed of [undefined, null, [], '']) expect(say('resource/stale', { changed })).toBe(without)
    expect(say('resource/stale', { changed: ['deadline.met', 'task.done'] })).toContain(
      'after you opened it: Deadline met and Task done.',
    )
  })

  it('never interprets a parameter as part of the sentence', () => {
    const hostile = '{subject} [x] $& $1 {action:action}'
    expect(say('task/judge_evidence', { subject: hostile })).toBe(`Judge the evidence: ${hostile}`)
  })

  it.each(['no/such_code', 'toString', '__proto__', 'constructor'])('returns %s, which has no words, unchanged', (code) => {
    expect(say(code)).toBe(code)
    expect(hasWords(code)).toBe(false)
  })
})

describe('the catalogue', () => {
  it('has words for every code used in the source', () => {
    const said = [...sources()].flatMap((text) => [...text.matchAll(/\bsay\('([a-z_]+\/[^']+)'/g)].map((match) => match[1]!))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((code) => !hasWords(code))).toEqual([])
  })

  it('has words for every kind of event that the source appends', () => {
    const kinds = [...sources()].flatMap((text) =>
      [...text.matchAll(/ledger\.append\([\s\S]{1,200}?kind: ([^,}\n]+)/g)].flatMap((match) =>
        [...match[1]!.matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map((kind) => kind[1]!),
      ),
    )
    expect(kinds.length).toBeGreaterThan(30)
    expect(kinds.filter((kind) => !hasWords(`event/${kind}`))).toEqual([])
  })

  it('refers only to namespaces that exist, and closes every bracket', () => {
    for (const [code, sentence] of Object.entries<string>(EN)) {
      for (const [, room] of sentence.matchAll(/\{[a-z_]+:([a-z_]+)\}/g)) {
        expect([code, Object.keys(EN).some((other) => other.startsWith(`${room}/`))]).toEqual([code, true])
      }
      expect(sentence.replace(/\{[a-z_]+(:[a-z_]+)?\}/g, '').replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[{}[\]]/)
    }
  })

  it('has no code twice', () => {
    const folder = join(__dirname, 'en')
    const codes = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map((match) => match[1]!),
    )
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
    expect(codes.sort()).toEqual(
      Object.keys(EN)
        .filter((code) => code.includes('/'))
        .sort(),
    )
  })
})

function* sources(folder = join(__dirname, '../..')): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* sources(join(folder, entry.name))
    else if (/(?<!\.spec)\.ts$/.test(entry.name)) yield readFileSync(join(folder, entry.name), 'utf8')
  }
}
