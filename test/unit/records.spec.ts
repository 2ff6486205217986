import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Records of a directive are found, compared, inserted and read in a single way: `directives/records.ts`,
 * `platform/database/rows.ts` and `people/columns.ts`. A copy of one of them would have to be changed together with the original.
 */
const SRC = join(__dirname, '..', '..', 'src')
const ONE_WAY = ['platform/database/rows.ts', 'directives/records.ts']
// Their rows are processed before they become a view.
const ROWS_OF_THEIR_OWN = ['casework/playbooks/list-playbooks.ts', 'people/list-account-notices.ts']
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !ONE_WAY.includes(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

/** The files in which `pattern` occurs, with what it matched. */
const found = (pattern: RegExp) =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match.trim().split('\n')[0]}`))

describe('a use case', () => {
  it('finds a row with recordOf or rowOf, which refuse if there is none', () => {
    expect(found(/(findOneBy|existsBy)\([^)]*\)[^\n]*\n?[^\n]*\n?[^\n]*'resource\/not_found'/g)).toEqual([])
    expect(found(/SELECT (1|id)? ?FROM (?!\$)\w+ WHERE id = \$1[^\n]*\n[^\n]*\n?[^\n]*\n?[^\n]*'resource\/not_found'/g)).toEqual(
      [],
    )
  })

  it('checks a list of ids with requireRecords', () => {
    expect(found(/= ANY \(\$2\)[^\n]*\n[^\n]*\n?[^\n]*\n?[^\n]*'resource\/not_found'/g)).toEqual([])
  })

  it('compares the version that the client saw with recordAt, requireVersion or requireSeen', () => {
    expect(found(/new Refused\('resource\/stale'/g)).toEqual([])
    expect(found(/\b(version|seq) !== [\w.]*\b(version|seen)\b/g)).toEqual([])
  })

  it('inserts the body by spreading it, not column by column', () => {
    expect(found(/(insert|addRecord)\([^(]*\{[^{}]*\b(\w+): (input|body|said)\.\2,\s+(\w+): \3\.\4,\s+(\w+): \3\.\5,/g)).toEqual(
      [],
    )
  })

  it('reads the fields of a view with columnsOf, not column by column', () => {
    const lists = files.filter(({ path }) => /\/(list|view)[^/]*\.ts$/.test(path) && !ROWS_OF_THEIR_OWN.includes(path))
    const listed = lists.filter(({ text }) => /\b([a-z])\.\w+, (\1\.\w+, ){3}/.test(text))
    expect(listed.map(({ path }) => path)).toEqual([])
  })

  it('returns the view that it read, without a cast', () => {
    expect(found(/\bas View\b(?!\[)/g)).toEqual([])
    expect(found(/\bawait list\w+\([^\n]*\)\)\[0\] as /g)).toEqual([])
  })
})
