import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..')

interface Section {
  figures: Record<string, number>
  lists: { against: string[]; problems: string[] }
}

function countSql(root: string): Section {
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/figures.mjs', 'sql', '--json', '--root', root], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  })
  if (!stdout) throw new Error(stderr)
  return (JSON.parse(stdout) as { sql: Section }).sql
}

describe('SQL in src/', () => {
  const { figures, lists } = countSql(ROOT)

  it('names no table and no function of a later room', () => {
    expect(lists.against).toEqual([])
  })

  it('names only tables whose room is declared once', () => {
    expect(lists.problems).toEqual([])
  })

  it('spells out in one place which assignment is current, and in one place what a due date is', () => {
    expect(figures['places that spell out which assignment is current']).toBe(1)
    expect(figures['places that spell out the JSON of a due date']).toBe(1)
  })
})

describe('the check of SQL across rooms', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'edict-rooms-'))
    for (const folder of ['src', 'migrations']) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true })
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it.each([
    ['a table in a plain string', `export const sql = 'SELECT 1 FROM measure WHERE id = $1'`, 'measure'],
    [
      'a table that is joined in a template',
      `export const sql = (x: string) => \`SELECT \${x} FROM reading r JOIN decision c ON true\``,
      'decision',
    ],
    ['a table in a list', `export const sql = 'SELECT FROM reading r, evidence e'`, 'evidence'],
    ['a table that is written', `export const sql = 'UPDATE letter SET version = 2'`, 'letter'],
    ['a function', `export const sql = 'SELECT measure_proved($1)'`, 'measure_proved'],
  ])('finds %s of a later room', (_, text, name) => {
    writeFileSync(join(copy, 'src/review/against.ts'), text)
    expect(countSql(copy).lists.against).toEqual([expect.stringMatching(`src/review/against.ts:1 review names ${name} of `)])
  })

  it('finds a table that no room declares', () => {
    writeFileSync(join(copy, 'src/review/against.ts'), '')
    writeFileSync(join(copy, 'migrations/9999_new.sql'), 'CREATE TABLE sheep (id uuid);')
    expect(countSql(copy).lists.problems).toEqual(['sheep: no room'])
  })
})
