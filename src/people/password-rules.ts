export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

/** Why a password is refused. */
export type PasswordRefusal =
  | { code: 'password/too_short'; params: { min: number } }
  | { code: 'password/too_long'; params: { max: number } }
  | { code: 'password/too_common'; params: Record<never, never> }
  | { code: 'password/is_yours'; params: Record<never, never> }

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

/**
 * Why this person may not use `password`, or null. Length counts characters, not bytes; no rule requires kinds of characters
 * (NIST SP 800-63B-4, 3.1.1.2). Not for checking a password at sign-in: an old one stays valid.
 */
export function refusalOfPassword(password: string, person: { email: string; name: string }): PasswordRefusal | null {
  const normal = normalPassword(password)
  const length = [...normal].length
  if (length < PASSWORD_MIN) return { code: 'password/too_short', params: { min: PASSWORD_MIN } }
  if (length > PASSWORD_MAX) return { code: 'password/too_long', params: { max: PASSWORD_MAX } }
  if (isYours(normal.toLowerCase(), person)) return { code: 'password/is_yours', params: {} }
  if (isCommon(normal.toLowerCase())) return { code: 'password/too_common', params: {} }
  return null
}

function isYours(password: string, person: { email: string; name: string }): boolean {
  const letters = lettersOf(password)
  const names = [person.name, ...person.name.split(/\s+/), person.email, person.email.split('@')[0] as string]
  return names.map((name) => lettersOf(name.toLowerCase())).some((name) => name !== '' && letters === name)
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

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '')
const backwards = (text: string) => [...text].reverse().join('')
