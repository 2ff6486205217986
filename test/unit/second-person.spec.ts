import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAuthor, requireAnother, SECOND_PERSON, type SecondPersonRuleName } from '../../src/domain/access/second-person.js'
import { ERRORS } from '../../src/domain/errors.js'

const SRC = join(__dirname, '..', '..', 'src')
const TABLE = 'domain/access/second-person.ts'
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && path !== TABLE && !path.startsWith('domain/catalogue/'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))
const RULES = Object.keys(SECOND_PERSON) as SecondPersonRuleName[]
const REFUSALS: readonly string[] = Object.values(SECOND_PERSON).map(({ refusal }) => refusal)

/** Refusals that sound like a second person and are none, each with its reason. */
const NOT_A_SECOND_PERSON = ['member/own_wall' /* nobody excludes themselves: one person raises a wall */]
/** Comparisons with the caller that protect a person's own records, or their own account, rather than need a second person. */
const ABOUT_ONESELF = [
  'assignment/not_yours',
  'comment/not_yours',
  'contact/not_yours',
  'contact/note_not_yours',
  'member/own_wall',
  'person/not_oneself',
  'token/of_a_person',
  'access/forbidden',
  'access/not_signed_in' /* the database knows this person as the one who signed in */,
]

describe('the table of rules that take two people', () => {
  it('names every rule that the code enforces, and no other', () => {
    for (const rule of RULES) {
      const uses = files.filter(({ text }) => text.includes(`'${rule}'`))
      expect([rule, uses.length > 0]).toEqual([rule, true])
    }
  })

  it('is the only place that refuses an author', () => {
    const direct = files.flatMap(({ path, text }) =>
      [...text.matchAll(/new Refused\('([\w/]+)'/g)]
        .filter(([, code]) => REFUSALS.includes(code!))
        .map(([, code]) => `${path}: ${code}`),
    )
    // Without its guards, a release lists everything that is missing; the two people are one of them.
    expect(direct).toEqual(['remediation/releases/confirm-release.ts: release/guards_missing'])
  })

  it('has each code by which a person is refused for what they did themselves', () => {
    const codes = Object.keys(ERRORS).filter((code) => /\/own_|takes_two|_verifies$|second_person$/.test(code))
    expect(codes.filter((code) => !REFUSALS.includes(code) && !NOT_A_SECOND_PERSON.includes(code))).toEqual([])
  })

  it('has each comparison of the caller with a person in a record', () => {
    const compared = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /[!=]== actor(\.id|Id)\b|\bactor(\.id|Id) [!=]==/.test(line) && line.includes('Refused('))
        .filter((line) => !ABOUT_ONESELF.some((code) => line.includes(`'${code}'`)))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(compared).toEqual([])
  })
})

describe('a second person', () => {
  it('is anyone but the authors', () => {
    expect(() => requireAnother('letter.approve', 'lead', ['counsel', null])).not.toThrow()
    expect(isAuthor('letter.approve', 'lead', [])).toBe(false)
  })

  it('is none of the authors, whichever of them began', () => {
    expect(() => requireAnother('letter.approve', 'lead', ['counsel', 'lead'])).toThrow('letter/own_approval')
    expect(isAuthor('release.confirm', 'counsel', ['counsel'])).toBe(true)
  })
})
