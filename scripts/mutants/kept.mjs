// What a run found so far, so that a run that was ended goes on: one line of JSON for each result, for one commit and the same words.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './compile.mjs'

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })

/** The commit, and a digest of what was changed since. */
export function version() {
  try {
    const untracked = git('ls-files', '--others', '--exclude-standard')
      .split('\n')
      .filter(Boolean)
      .map((file) => readFileSync(join(root, file), 'utf8'))
    const changed = git('diff', 'HEAD') + untracked.join('\n')
    const commit = git('rev-parse', '--short=12', 'HEAD').trim()
    return changed ? `${commit}+${createHash('sha256').update(changed).digest('hex').slice(0, 12)}` : commit
  } catch {
    // Not a clone: nothing is kept from one run to the next.
    return `none-${process.pid}`
  }
}

export class Kept {
  constructor(words) {
    this.version = version()
    const folder = join(root, '.edict-mutants/results')
    mkdirSync(folder, { recursive: true })
    this.file = join(folder, `${this.version}-${createHash('sha256').update(words).digest('hex').slice(0, 8)}.jsonl`)
    this.found = new Map(existsSync(this.file) ? read(this.file) : [])
    if (!this.found.has('finished')) return
    rmSync(this.file)
    this.found.clear()
  }

  /** What is kept under `key`, or else what `make` finds. */
  async once(key, make) {
    if (this.found.has(key)) return this.found.get(key)
    const value = await make()
    this.put(key, value)
    return value
  }

  put(key, value) {
    this.found.set(key, value)
    appendFileSync(this.file, `${JSON.stringify([key, value])}\n`)
  }
}

/** A run that was killed may have left half a line. */
const read = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)]
      } catch {
        return []
      }
    })
