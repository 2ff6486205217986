import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { type PasswordContext, refusalOfPassword } from './password-rules.js'
import { hashPassword } from './passwords.js'

/** The hash of a password that this person may use. Takes long, so not inside a transaction. Throws `password/…`. */
export async function hashFit(password: string, context: PasswordContext): Promise<string> {
  const refusal = await refusalOfPassword(password, context)
  if (refusal) throw new Refused(refusal.code, refusal.params)
  return hashPassword(password)
}

export async function keepPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await tx.execute(
    `INSERT INTO credential (person_id, password_hash, set_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET password_hash = EXCLUDED.password_hash, set_at = EXCLUDED.set_at`,
    [personId, passwordHash, tx.now],
  )
}
