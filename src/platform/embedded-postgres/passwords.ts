import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keepOnce } from '../config/keep-once.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'

const Passwords = z.object({
  superuser: z.string().min(1),
  owner: z.string().min(1),
  app: z.string().min(1),
  worker: z.string().min(1),
  verifier: z.string().min(1),
})

/** Passwords of the embedded PostgreSQL: for its superuser and for the roles that log in. */
export type Passwords = z.infer<typeof Passwords>

/** New random passwords that need no escaping in a URL. */
export function newPasswords(): Passwords {
  const random = () => randomBytes(24).toString('base64url')
  return { superuser: random(), owner: random(), app: random(), worker: random(), verifier: random() }
}

/** The passwords in `database.json` in the data folder, created on first use. */
export function keptPasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'database.json')
  keepOnce(file, () => `${JSON.stringify(newPasswords(), null, 2)}\n`)
  try {
    return Passwords.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new EmbeddedPostgresError(
      `${file} does not hold the passwords of the database in ${dataDir}. Put the right file back.`,
      error,
    )
  }
}
