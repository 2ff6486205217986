export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/** Why a password is refused. */
export type PasswordRefusal =
  | { code: 'password/too_short'; params: { min: number } }
  | { code: 'password/too_long'; params: { max: number } }
  | { code: 'password/too_common'; params: Record<never, never> }
  | { code: 'password/is_yours'; params: Record<never, never> }
  | { code: 'password/of_organisation'; params: Record<never, never> }

/** What careless long passwords consist of: words and keyboard runs at the top of every published list. */
const COMMON = [
  'password|passwort|passw0rd|p@ssword|p@ssw0rd|motdepasse|contraseña|wachtwoord|kennwort|secret|letmein|welcome|willkommen|bienvenue',
  'admin|administrator|changeme|default|edict|guest|login|master|root|superuser|test|testing|temporary|user|username|correcthorsebatterystaple',
  'iloveyou|ilovyou|princess|sunshine|football|baseball|basketball|superman|batman|monkey|dragon|shadow|trustno|starwars|whatever|michael',
  'qwerty|qwertyuiop|qwertzuiop|azertyuiop|asdfghjkl|zxcvbnm|asdf|qwer|zxcv|qazwsx|qazwsxedc|qwertyuiopasdfghjkl|poiuytrewq|abcdefghijklmnopqrstuvwxyz',
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter',
].join('|')
const MADE_OF_COMMON = new RegExp(`^(?:${COMMON})+$`)
const RUNS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

/** The form in which passwords are compared and hashed: if two keyboards encode it differently, it is still one password. */
export const normalPassword = (password: string): string => password.normalize('NFKC')

/** What a guesser tries first for this account, besides what is common everywhere. */
export interface PasswordContext {
  readonly email: string
  readonly name: string
  readonly organisation: string
}

/**
 * Why this person may not use `password`, or null. Length counts characters, not bytes; no rule requires kinds of characters
 * (NIST SP 800-63B-4, 3.1.1.2). Not for checking a password at sign-in: an old one stays valid.
 */
export async function refusalOfPassword(password: string, context: PasswordContext): Promise<PasswordRefusal | null> {
  const normal = normalPassword(password)
  const length = [...normal].length
  if (length < PASSWORD_MIN) return { code: 'password/too_short', params: { min: PASSWORD_MIN } }
  if (length > PASSWORD_MAX) return { code: 'password/too_long', params: { max: PASSWORD_MAX } }
  const lower = normal.toLowerCase()
  const yours = wordsOf(context.name, context.email)
  const theirs = [...wordsOf(context.organisation, context.email.split('@')[1] ?? ''), ...PRODUCT]
  if (isMadeOf(lower, yours)) return { code: 'password/is_yours', params: {} }
  if (isMadeOf(lower, [...theirs, ...yours])) return { code: 'password/of_organisation', params: {} }
  if (isCommon(lower) || (await isGuessable(normal, [...yours, ...theirs]))) return { code: 'password/too_common', params: {} }
  return null
}

const PRODUCT = ['edict']
/** Words that people add to a name: seasons, months and such are in `COMMON`. */
const FILLER = ['the', 'at', 'and', 'gmbh', 'inc', 'ltd', 'llc', 'corp', 'company', 'legal', 'pass', 'pw', 'my', 'is']
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')

/** The words of names and addresses, each alone and all of them together. */
function wordsOf(...texts: string[]): string[] {
  return texts.flatMap((text) => {
    const words = plain(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
    return [...words, words.join(''), plain(text).replace(/[^\p{L}]/gu, '')].filter((word) => word.length > 2)
  })
}

/** Whether nothing remains without these words, common ones, years, numbers and punctuation: `northlight2026`, `N0rthlight!`. */
function isMadeOf(password: string, words: readonly string[]): boolean {
  if (words.length === 0) return false
  const alternatives = [...new Set(words)].sort((a, b) => b.length - a.length)
  const ofThese = new RegExp(`^(?:${[...alternatives, ...FILLER, COMMON].join('|')})+$`, 'u')
  const names = new RegExp(alternatives.join('|'), 'u')
  const asTyped = plain(password).replace(/[^\p{L}]/gu, '')
  // Digits and signs at the ends are years and decoration; between letters they stand for letters.
  const decoded = plain(password)
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '')
  return [asTyped, decoded].some((letters) => names.test(letters) && ofThese.test(letters))
}

/** About what an attacker with the list can try: below this many guesses a password is refused. */
const GUESSES_LOG10 = 9
/** Enough to judge it: the estimate takes long for long passwords, and a long beginning is strong enough. */
const JUDGED = 32

/** Whether word lists, keyboard runs, dates and names explain it (zxcvbn, with English and German words; nothing leaves the process). */
async function isGuessable(password: string, context: string[]): Promise<boolean> {
  const { check } = await estimator()
  return check(password.slice(0, JUDGED), context).guessesLog10 < GUESSES_LOG10
}

interface Estimator {
  check: (password: string, context: string[]) => { guessesLog10: number }
}
let loaded: Promise<Estimator> | undefined

/** Loaded when the first password is chosen: the lists take some 60 MB. */
function estimator(): Promise<Estimator> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, en, de] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-de'),
  ])
  const dictionary = { ...common.dictionary, ...en.dictionary, ...de.dictionary }
  const factory = new ZxcvbnFactory({ dictionary, graphs: common.adjacencyGraphs })
  return { check: (password, context) => factory.check(password, context) }
}

function isCommon(password: string): boolean {
  if (new Set(password).size < 5) return true
  if ([...RUNS, ...RUNS.map(backwards)].some((run) => run.repeat(12).includes(password))) return true
  if (/^[\d\s\p{P}]+$/u.test(password)) return isPlainNumber(password)
  // "Welcome-2026!" is "welcome", "password password 1" is "password" twice.
  return MADE_OF_COMMON.test(password.replace(/^[^\p{L}@]+|[^\p{L}@]+$/gu, '').replace(/[\s._-]+/g, ''))
}

// A number whose digits have few different steps between them: a repeated date, a run, rows of a telephone keypad.
function isPlainNumber(password: string): boolean {
  const digits = password.replace(/\D/g, '')
  const steps = new Set([...digits].slice(1).map((digit, at) => Number(digit) - Number(digits[at])))
  return steps.size < 4
}

const backwards = (text: string) => [...text].reverse().join('')
