import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ABILITIES } from '../../src/domain/access/policy.js'
import { ERRORS } from '../../src/domain/errors.js'

const SRC = join(__dirname, '..', '..', 'src')
// These files list the codes; they do not use them.
const LISTS = /domain\/(errors|records|access\/policy)\.ts$|domain\/catalogue\/|\.spec\.ts$/

const source = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|mjs)$/.test(path) && !LISTS.test(path))
  .map((path) => readFileSync(join(SRC, path), 'utf8'))
  .join('\n')

const isUsed = (code: string) => source.includes(`'${code}'`)

describe('dead code', () => {
  it('does not include error codes: each is used by code that can refuse with it', () => {
    expect(Object.keys(ERRORS).filter((code) => !isUsed(code))).toEqual([])
  })

  it('does not include abilities: each is checked by a route or a use case', () => {
    expect(Object.keys(ABILITIES).filter((ability) => !isUsed(ability))).toEqual([])
  })
})
