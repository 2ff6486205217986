// Compiles the product once with all of its mutants, into .edict-mutants/dist: never into a build that is shipped.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'
import { guardsIn, withMutants } from './guards.mjs'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const folder = join(root, '.edict-mutants')

/** Kinds of refusals that keep people apart, in `domain/errors.ts`; other refusals say that an act does not fit the state of a record. */
const KINDS = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'stale',
  'precondition_required',
  'throttled',
  'too_large',
  'unavailable',
]
/** Refusals of another kind that guard as well: credentials, files, calls to the outside, and what needs a second person. */
const CODES =
  /^(link|password|second_factor|sign_in|token|release|override|letter)\/|^file\/(infected|quarantined)$|^switch\/address_refused$|^person\/(ended|last_administrator|not_oneself)$|^request\//

/** Refusals that are guards. A code that the source does not spell out counts as one. */
async function isGuard() {
  const { ERRORS } = await import(pathToFileURL(join(folder, 'dist/domain/errors.js')).href)
  return ({ kind, what }) => {
    const code = /^'([^']+)'$/.exec(what)?.[1] ?? (what.includes('/') ? what : undefined)
    return kind !== 'refusal' || code === undefined || !(code in ERRORS) || KINDS.includes(ERRORS[code]) || CODES.test(code)
  }
}

function sources() {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.(spec|d)\.ts$/.test(file))
    .sort()
}
const read = (file) => readFileSync(join(root, 'src', file), 'utf8')
const guarded = (file) => !/^(demo|domain\/catalogue)\//.test(file)

/**
 * The demonstration holds no guards, and the words are data.
 * @returns {Promise<import('./guards.mjs').Mutant[]>}
 */
export async function compile() {
  const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'))
  rmSync(folder, { recursive: true, force: true })
  const put = (file, text) => {
    const to = join(folder, 'dist', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(to), { recursive: true })
    const { code } = transformSync(text, { ...options, swcrc: false, sourceMaps: 'inline', filename: join(root, 'src', file) })
    writeFileSync(to, code)
  }
  put('mutant-switch.ts', readFileSync(join(root, 'scripts', 'mutants', 'switch.ts'), 'utf8'))
  const found = []
  for (const file of sources()) {
    const text = read(file)
    const { mutants, edits } = guarded(file) ? guardsIn(file, text) : { mutants: [], edits: [] }
    found.push(...mutants)
    const up = relative(dirname(file), 'mutant-switch.js').replaceAll('\\', '/')
    put(file, edits.length ? withMutants(text, edits, up.startsWith('.') ? up : `./${up}`) : text)
  }
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.mjs')) cpSync(join(root, 'src', file), join(folder, 'dist', file))
  // What the product and its specs read beside its code.
  for (const part of readdirSync(root))
    if (!/^(node_modules|dist|\.git|\.edict.*)$/.test(part)) symlinkSync(join(root, part), join(folder, part))
  return found.filter(await isGuard())
}
