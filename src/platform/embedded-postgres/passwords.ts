import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keepOnce } from '../config/keep-once.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'

const password = z.string().min(1)
const Kept = z.object({
  superuser: password,
  owner: password,
  app: password,
  worker: password,
  verifier: password,
  // Missing in files that were written before these roles existed.
  door: password.optional(),
  render: password.optional(),
})

/** Passwords of the embedded PostgreSQL: for its superuser and for the roles that log in. */
export type Passwords = Required<z.infer<typeof Kept>>

/** New random passwords that need no escaping in a URL. */
export function newPasswords(): Passwords {
  const random = () => randomBytes(24).toString('base64url')
  return {
    superuser: random(),
    owner: random(),
    app: random(),
    door: random(),
    worker: random(),
    render: random(),
    verifier: random(),
  }
}

/** The passwords in `database.json` in the data folder, created on first use. */
export function keptPasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'database.json')
  keepOnce(file, () => `${JSON.stringify(newPasswords(), null, 2)}\n`)
  try {
    return complete(Kept.parse(JSON.parse(readFileSync(file, 'utf8'))))
  } catch (error) {
    throw new EmbeddedPostgresError(
      `${file} does not hold the passwords of the database in ${dataDir}. Put the right file back.`,
      error,
    )
  }
}

/** A password that the file lacks is derived from the superuser's: the same in every process, so that no file has to be rewritten. */
function complete(kept: z.infer<typeof Kept>): Passwords {
  const derived = (role: string) => createHmac('sha256', kept.superuser).update(`edict_${role}`).digest('base64url').slice(0, 32)
  return { ...kept, door: kept.door ?? derived('door'), render: kept.render ?? derived('render') }
}
