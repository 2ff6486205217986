import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { giveTo, reaches, type ServerUser } from './server-user.js'

export interface Binaries {
  initdb: string
  postgres: string
  /** A copy outside the data folder, deleted when the server stops; null if there is none. */
  borrowed: string | null
}

/**
 * PostgreSQL's programs, where the user can run them. In place if possible. `nobody` cannot read an install in root's home, so it
 * gets a permanent copy under `folder` or, if that is closed too, one in the temporary folder until the server stops. A copy left
 * by a killed process is reused: `lastBorrowed`.
 */
export function findBinaries(user: ServerUser | null, folder: string, lastBorrowed: string | null): Binaries {
  const source = shipped()
  const version = `postgresql-${source.version}`
  if (canRunIn(user, source.native)) return programs(source.native, null)
  if (reaches(user, folder)) return programs(keptCopy(user, source.native, folder, version), null)
  if (lastBorrowed && isOurs(lastBorrowed, version)) return programs(join(lastBorrowed, version), lastBorrowed)
  const temporary = [tmpdir(), '/tmp', '/var/tmp'].find((place) => existsSync(place) && reaches(user, place))
  if (!temporary)
    throw new EmbeddedPostgresError(
      `The user "nobody", which runs PostgreSQL when root starts it, can open neither ${folder} nor a folder for temporary files. ${WAYS_OUT}`,
    )
  const borrowed = mkdtempSync(join(temporary, 'edict-postgresql-'))
  chmodSync(borrowed, 0o755)
  return programs(keptCopy(user, source.native, borrowed, version), borrowed)
}

const WAYS_OUT = 'Start Edict as an ordinary user, set EDICT_DATA to a folder such as /var/lib/edict, or set DATABASE_URL.'

function programs(native: string, borrowed: string | null): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), borrowed }
}

function shipped(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(near.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version }
  } catch (error) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). Run npm ci, or set DATABASE_URL.`,
      error,
    )
  }
}

/** Completes an install that was made without scripts, and returns whether the user can run the programs in place. */
function canRunIn(user: ServerUser | null, native: string): boolean {
  try {
    linkLibraries(native)
  } catch (error) {
    // A read-only install: the copy is completed instead.
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
  return (
    ['bin', 'lib', 'share'].every((part) => reaches(user, join(native, part))) && isProgram(user, join(native, 'bin', 'postgres'))
  )
}

// npm may skip install scripts; without this one the server does not find its libraries.
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
      link(relative(dirname(target), source), join(dirname(native), target))
    }
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', program)
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755)
  }
}

function link(to: string, at: string): void {
  if (existsSync(at)) return
  try {
    symlinkSync(to, at)
  } catch (error) {
    // Another process that is starting now was faster.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

function isProgram(user: ServerUser | null, file: string): boolean {
  const { mode } = statSync(file)
  return !user || (mode & 0o005) === 0o005
}

function keptCopy(user: ServerUser | null, native: string, folder: string, version: string): string {
  const copy = join(folder, version)
  if (existsSync(copy)) return copy
  for (const old of readdirSync(folder))
    if (old.startsWith('postgresql-')) rmSync(join(folder, old), { recursive: true, force: true })
  const draft = join(folder, `postgresql-new-${process.pid}`)
  mkdirSync(draft)
  // The list contains links relative to the parent folder.
  cpSync(native, join(draft, basename(native)), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(draft, basename(native)))
  giveTo(user, draft)
  renameSync(join(draft, basename(native)), copy)
  rmSync(draft, { recursive: true })
  return copy
}

// The temporary folder is shared by all users, so only programs that we copied there ourselves are run.
function isOurs(folder: string, version: string): boolean {
  return (
    existsSync(join(folder, version, 'bin', 'postgres')) &&
    statSync(folder).uid === process.getuid?.() &&
    (statSync(folder).mode & 0o022) === 0
  )
}
