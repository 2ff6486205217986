import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFolder } from '../config/keep-once.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { type Cluster, nameOf, runOn } from './server-process.js'

/**
 * Creates a new cluster, completely or not at all. UTF-8, sorted by code point: the same on every machine and after every system
 * update.
 */
export async function makeCluster(
  initdb: string,
  cluster: Cluster,
  superuserPassword: string,
  options: { fast?: boolean },
): Promise<void> {
  const draft = `${cluster.folder}.new`
  const passwordFile = join(dirname(draft), 'password')
  rmSync(draft, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 })
  if (cluster.user) for (const path of [draft, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid)
  try {
    const place = nameOf(draft, cluster.user)
    await run(
      initdb,
      [
        `--pgdata=${place}`,
        `--pwfile=${place}/../password`,
        '--username=postgres',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--data-checksums',
        ...(options.fast ? ['--no-sync'] : []),
      ],
      runOn(draft, cluster.user),
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster.folder)
  syncFolder(dirname(draft))
}

function run(program: string, parameters: string[], options: ReturnType<typeof runOn>): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('error', (error) => fail(new EmbeddedPostgresError(`${CANNOT_RUN}: ${error.message}. Set DATABASE_URL.`, error)))
    child.once('close', (code, signal) =>
      code === 0
        ? done()
        : fail(new EmbeddedPostgresError(`${CANNOT_RUN} (initdb ended with ${signal ?? code}).\n${said.trim()}`)),
    )
  })
}

const CANNOT_RUN = 'The embedded PostgreSQL could not create its data folder on this machine'
