import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SRC = join(__dirname, '..', '..', 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))

/** Files with text fields of their own, each with its reason. */
const OWN = [
  'domain/line.ts' /* where they are declared */,
  'people/session.schema.ts' /* a code, of which spaces do not count */,
  'remediation/switches/switches.schema.ts' /* the address of a program, with rules of its own */,
  'people/email.ts' /* an address, of ASCII characters only */,
]

describe('text that people type', () => {
  it('is declared as a line or a passage, so that no field takes characters that nobody sees', () => {
    const direct = files.filter(({ path, text }) => /z\s*\.string\(\)\s*\.(trim|overwrite)\(/.test(text) && !OWN.includes(path))
    expect(direct.map(({ path }) => path)).toEqual([])
  })

  it('has one declaration of the address of a page', () => {
    const direct = files.filter(({ path, text }) => /\bz\s*\.(url|httpUrl)\(/.test(text) && path !== 'domain/line.ts')
    expect(direct.map(({ path }) => path)).toEqual([])
  })
})
