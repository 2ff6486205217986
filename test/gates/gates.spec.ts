import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Each breaks the copy of the project in one place; `gate` must then fail and name the fault. */
const BREAKS: { what: string; gate: string; file: string; text: string; says: RegExp }[] = [
  {
    what: 'a room that imports a later one',
    gate: 'rules',
    file: 'src/people/me.ts',
    text: `import '../casework/act.js'\n`,
    says: /people-looks-only-back/,
  },
  {
    what: 'a cycle within a room',
    gate: 'rules',
    file: 'src/domain/workflow/stage.ts',
    text: `import './comply.js'\n`,
    says: /no-cycles/,
  },
  {
    what: 'a domain that imports Node',
    gate: 'rules',
    file: 'src/domain/time.ts',
    text: `import 'node:fs'\n`,
    says: /domain-is-pure/,
  },
  {
    what: 'a queue outside the outbox',
    gate: 'rules',
    file: 'src/letters/send-letter.ts',
    text: `import 'bull'\n`,
    says: /only-outbox-queues/,
  },
  {
    what: 'mail outside platform/mail',
    gate: 'rules',
    file: 'src/letters/send-letter.ts',
    text: `import 'nodemailer'\n`,
    says: /only-mail-mails/,
  },
  {
    what: 'a development dependency in the product',
    gate: 'rules',
    file: 'src/letters/send-letter.ts',
    text: `import 'fast-check'\n`,
    says: /no-dev-parts-in-product/,
  },
  {
    what: 'a type error in the server',
    gate: 'types',
    file: 'src/outbox/backoff.ts',
    text: `export const wrong: number = 'a word'\n`,
    says: /src\/outbox\/backoff\.ts.*TS2322/,
  },
  {
    what: 'a type error in the web application',
    gate: 'types',
    file: 'web/src/main.tsx',
    text: `export const wrong: number = 'a word'\n`,
    says: /web\/src\/main\.tsx.*TS2322/,
  },
  {
    what: 'a skipped test',
    gate: 'lint',
    file: 'src/domain/time.spec.ts',
    text: `it.skip('is never run', () => undefined)\n`,
    says: /noSkippedTests/,
  },
  {
    what: 'a console statement',
    gate: 'lint',
    file: 'src/outbox/backoff.ts',
    text: `console.log('here')\n`,
    says: /noConsole/,
  },
  {
    what: 'a formatting error',
    gate: 'lint',
    file: 'src/outbox/backoff.ts',
    text: `export  const   spaced = 1;\n`,
    says: /format/,
  },
  {
    what: 'an idiom that the writing guide refuses',
    gate: 'lint',
    file: 'src/outbox/backoff.ts',
    // In two parts, because the linter reads this file too.
    text: ['// Asks an', 'ew.\n'].join(''),
    says: /backoff\.ts:\d+ .*write again/,
  },
]

describe('the gates that each change must pass', () => {
  const root = process.cwd()
  let house: string

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'edict-gates-'))
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    for (const file of files.split('\0').filter(Boolean)) copy(file)
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
    // The linter follows .gitignore, and the check of idioms reads the files that git tracks.
    execFileSync('git', ['init', '-q'], { cwd: house })
    execFileSync('git', ['add', '-A'], { cwd: house })
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  function copy(file: string): void {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    cpSync(join(root, file), join(house, file))
  }

  function pass(gate: string): { code: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', gate], { cwd: house, encoding: 'utf8' })
    return { code: status, said: stdout + stderr }
  }

  it.each(['rules', 'types', 'lint'])('accept the project as it is: %s', (gate) => {
    expect(pass(gate)).toMatchObject({ code: 0 })
  })

  it.each(BREAKS)('stop $what', ({ gate, file, text, says }) => {
    appendFileSync(join(house, file), text)
    try {
      const { code, said } = pass(gate)
      expect(said).toMatch(says)
      expect(code).not.toBe(0)
    } finally {
      copy(file)
    }
  })

  it('stop a file that nothing imports', () => {
    const orphan = join(house, 'src/outbox/forgotten.ts')
    writeFileSync(orphan, 'export const forgotten = 1\n')
    try {
      const { code, said } = pass('rules')
      expect(said).toMatch(/no-orphans/)
      expect(code).not.toBe(0)
    } finally {
      rmSync(orphan)
    }
  })
})
