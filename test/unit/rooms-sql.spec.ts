import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

  it('defines the current assignment in a single place, and the due date in another', () => {
    expect(figures['places that spell out which assignment is current']).toBe(1)
    expect(figures['places that spell out the JSON of a due date']).toBe(1)
  })
})

/** SQL in the legal review room that refers to a later room, each with the name that it refers to. */
const AGAINST = [
  ["export const sql = 'SELECT 1 FROM measure WHERE id = $1'", 'measure'],
  [`export const sql = (x: string) => \`SELECT \${x} FROM reading r JOIN decision c ON true\``, 'decision'],
  ["export const sql = 'SELECT FROM reading r, evidence e'", 'evidence'],
  ["export const sql = 'UPDATE letter SET version = 2'", 'letter'],
  ["export const sql = 'SELECT measure_proved($1)'", 'measure_proved'],
] as const

describe('the check of SQL across rooms', () => {
  it('finds tables and functions of later rooms, and tables without a room', () => {
    const copy = mkdtempSync(join(tmpdir(), 'edict-rooms-'))
    try {
      mkdirSync(join(copy, 'src/review'), { recursive: true })
      mkdirSync(join(copy, 'migrations'))
      for (const [table, room] of Object.entries(ROOM_OF)) {
        mkdirSync(join(copy, 'src', room), { recursive: true })
        writeFileSync(join(copy, 'src', room, `${table}.entity.ts`), `@Entity('${table}')`)
      }
      for (const [index, [text]] of AGAINST.entries()) writeFileSync(join(copy, `src/review/against-${index}.ts`), text)
      writeFileSync(join(copy, 'migrations/0001_new.sql'), 'CREATE TABLE sheep (id uuid);')
      const { lists } = countSql(copy)
      expect(lists.against).toEqual(
        AGAINST.map(([, name], index) => expect.stringMatching(`^src/review/against-${index}.ts:1 review names ${name} of `)),
      )
      expect(lists.problems).toContain('sheep: no room')
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

const ROOM_OF: Record<string, string> = {
  measure: 'remediation',
  evidence: 'remediation',
  decision: 'scoping',
  letter: 'letters',
}
