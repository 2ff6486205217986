// Compiles the product once with all of its mutants, into a folder of .edict-mutants/: never into a build that is shipped.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'
import { guardsIn, withMutants } from './guards.mjs'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const builds = join(root, '.edict-mutants/builds')

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
async function isGuard(folder) {
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
const plain = () => readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mjs'))
const read = (file) => readFileSync(join(root, 'src', file), 'utf8')
const guarded = (file) => !/^(demo|domain\/catalogue)\//.test(file)

/** A build for each state of the sources, so that two runs do not take each other's away. */
function folderOf(files) {
  const all = createHash('sha256')
  const made = ['compile.mjs', 'guards.mjs', 'switch.ts'].map((file) => join(root, 'scripts/mutants', file))
  for (const file of [...made, join(root, '.swcrc'), ...files.map((one) => join(root, 'src', one))])
    all.update(file).update(readFileSync(file))
  return join(builds, all.digest('hex').slice(0, 16))
}

const DAY = 24 * 60 * 60 * 1_000

/**
 * The demonstration holds no guards, and the words are data.
 * @returns {Promise<{ mutants: import('./guards.mjs').Mutant[], folder: string }>}
 */
export async function compile() {
  const options = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'))
  const files = sources()
  const folder = folderOf([...files, ...plain()])
  mkdirSync(builds, { recursive: true })
  for (const old of readdirSync(builds))
    if (statSync(join(builds, old)).mtimeMs < Date.now() - DAY) rmSync(join(builds, old), { recursive: true, force: true })
  const there = existsSync(folder)
  const into = `${folder}-${process.pid}`
  const put = (file, text) => {
    const to = join(into, 'dist', file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(to), { recursive: true })
    const { code } = transformSync(text, { ...options, swcrc: false, sourceMaps: 'inline', filename: join(root, 'src', file) })
    writeFileSync(to, code)
  }
  if (!there) put('mutant-switch.ts', readFileSync(join(root, 'scripts', 'mutants', 'switch.ts'), 'utf8'))
  const found = []
  for (const file of files) {
    const text = read(file)
    const { mutants, edits } = guarded(file) ? guardsIn(file, text) : { mutants: [], edits: [] }
    found.push(...mutants)
    if (there) continue
    const up = relative(dirname(file), 'mutant-switch.js').replaceAll('\\', '/')
    put(file, edits.length ? withMutants(text, edits, up.startsWith('.') ? up : `./${up}`) : text)
  }
  if (!there) {
    for (const file of plain()) cpSync(join(root, 'src', file), join(into, 'dist', file))
    // What the product and its specs read beside its code.
    for (const part of readdirSync(root))
      if (!/^(node_modules|dist|\.git|\.edict.*)$/.test(part)) symlinkSync(join(root, part), join(into, part))
    renameSync(into, folder)
  }
  return { mutants: found.filter(await isGuard(folder)), folder }
}
