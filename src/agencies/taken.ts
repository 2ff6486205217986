import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'

export async function refuseTaken(tx: Tx, sql: string, parameters: unknown[], code: 'agency/code_taken'): Promise<void> {
  const taken = await tx.query(sql, parameters)
  if (taken.length > 0) throw new Refused(code)
}
