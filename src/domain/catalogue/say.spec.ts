import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DE } from './de.js'
import { EN } from './en.js'
import { argumentsOf } from './message.js'
import { hasWords, say, sayCode } from './say.js'

/** Namespaces and messages that have not been translated into German yet, by their path. English is shown for them. */
const STILL_ENGLISH: readonly string[] = []

describe('say', () => {
  it('inserts the words of codes, and of lists of codes, into a sentence', () => {
    expect(
      say('en-GB', 'workflow/missing_facts', { action: 'close', missing: ['agency', 'no_live_proceeding', 'decision_approved'] }),
    ).toContain(': the agency, the end of every proceeding and approval of the scope decision.')
  })

  it('writes a list in the format of the reader’s locale', () => {
    const said = (locale: 'en-US' | 'en-GB') =>
      say(locale, 'workflow/missing_facts', { action: 'close', missing: ['agency', 'instrument', 'owner_accepted'] })
    expect(said('en-US')).toContain('the agency, the instrument, and an owner')
    expect(said('en-GB')).toContain('the agency, the instrument and an owner')
  })

  it('leaves out a part of a message whose parameter is absent, null or empty', () => {
    const without = say('en-GB', 'resource/stale')
    for (const changed of [undefined, null, [], '']) expect(sayCode('en-GB', 'resource/stale', { changed })).toBe(without)
    expect(sayCode('en-GB', 'resource/stale', { changed: ['deadline.met', 'task.done'] })).toContain('Deadline met and Task done')
  })

  it.each(['{subject}', "'{'", '{x, plural, one {a} other {b}}', '[x] $& $1 {action__action}', '<b>', '#', 'other', 'true'])(
    'never interprets the parameter %s as part of the message',
    (hostile) => {
      const plain = say('en-GB', 'task/judge_evidence', { subject: 'SUBJECT' })
      expect(say('en-GB', 'task/judge_evidence', { subject: hostile })).toBe(plain.replace('SUBJECT', () => hostile))
    },
  )

  it.each(['no/such_code', 'toString', '__proto__', 'constructor', 'task/toString', 'task', '/'])(
    'returns %s, which has no words, unchanged',
    (code) => {
      expect(sayCode('de', code)).toBe(code)
      expect(hasWords(code)).toBe(false)
    },
  )

  it('does not compile if a parameter is missing, misspelt or not expected', () => {
    // @ts-expect-error the message needs `subject`
    say('en-GB', 'task/judge_evidence')
    // @ts-expect-error the message needs `subject`
    say('en-GB', 'task/judge_evidence', { subjct: 'a' })
    // @ts-expect-error a code that is no code
    say('en-GB', 'task/judge_evidense', { subject: 'a' })
    // @ts-expect-error every code of a union takes its own
    say('en-GB', 'task/undo_measure' as 'task/undo_measure' | 'task/notify', { subject: 'a' })
    say('en-GB', 'task/left_stage')
  })
})

describe('the catalogue', () => {
  const english = [...messages(EN)]

  it('has words for every code used in the source', () => {
    const said = [...sources()].flatMap((text) =>
      [...text.matchAll(/\b(?:say|sayCode)\([^,()]+(?:\(\))?, '([a-z_]+\/[^']+)'/g)].map((match) => match[1]!),
    )
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

  it('contains only messages that parse, and names only namespaces that exist', () => {
    for (const [path, text] of [...english, ...messages(DE)]) {
      for (const [, namespace] of argumentsOf(text).map((name) => name.split('__')))
        expect([path, namespace === undefined || namespace in EN]).toEqual([path, true])
    }
  })

  it('translates only messages that exist in English, with exactly the parameters of the English ones', () => {
    const ours = new Map(english)
    for (const [path, text] of messages(DE)) {
      const original = ours.get(path)
      expect([path, original !== undefined]).toEqual([path, true])
      const bases = (of: string) => [...new Set(argumentsOf(of).map((name) => name.replace(/_given$|__.*$/, '')))].sort()
      expect([path, bases(text)]).toEqual([path, bases(original!)])
    }
  })

  it('translates every message except those that are listed as still English', () => {
    const theirs = new Set([...messages(DE)].map(([path]) => path))
    const missing = english.map(([path]) => path).filter((path) => !theirs.has(path))
    const within = (path: string) => STILL_ENGLISH.filter((one) => path === one || path.startsWith(`${one}.`))
    expect(missing.filter((path) => within(path).length === 0)).toEqual([])
    expect(new Set(missing.flatMap(within))).toEqual(new Set(STILL_ENGLISH))
  })

  it('defines no namespace in two files', () => {
    const folder = join(__dirname, 'en/codes')
    const namespaces = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^ {2}(\w+): \{/gm)].map((match) => match[1]!),
    )
    expect(namespaces.filter((name, at) => namespaces.indexOf(name) !== at)).toEqual([])
  })
})

function* messages(of: object, path = ''): Generator<[string, string]> {
  for (const [key, value] of Object.entries(of)) {
    const at = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') yield [at, value]
    else yield* messages(value as object, at)
  }
}

function* sources(folder = join(__dirname, '../..')): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* sources(join(folder, entry.name))
    else if (/(?<!\.spec)\.ts$/.test(entry.name)) yield readFileSync(join(folder, entry.name), 'utf8')
  }
}
