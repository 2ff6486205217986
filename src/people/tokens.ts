import { Injectable } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Scope } from './api-token.entity.js'
import { type Holder, SECOND_FACTOR_DUE } from './holder.js'
import { hashOfToken, isToken } from './token.js'

const PREFIX = 'edict_'
/** Milliseconds between two writes of when a token was last used. */
const USED_EVERY = 60_000

/** A token as it is told to its owner, once: what scanners for leaked secrets can recognise by its beginning. */
export const spoken = (token: string): string => `${PREFIX}${token}`

/** Who holds an API token. */
@Injectable()
export class Tokens {
  /** The owner of the token in `Authorization: Bearer …`, or null: unknown, expired, ended, or the person is gone. */
  async holder(tx: Tx, authorization: string): Promise<Holder | null> {
    const told = /^Bearer edict_(\S+)$/i.exec(authorization)?.[1]
    if (!isToken(told)) return null
    const [found] = await tx.query<{
      token_id: string
      scopes: Scope[]
      used_at: Date | null
      due: boolean
      id: string
      role: Holder['actor']['role']
      name: string
      zone: string
    }>(
      `SELECT t.id AS token_id, t.scopes, t.used_at, ${SECOND_FACTOR_DUE} AS due, p.id, p.role, p.name, p.zone
       FROM api_token t JOIN person p ON p.id = t.person_id
       WHERE t.token_hash = $1 AND t.ended_at IS NULL AND t.expires_at > $2 AND p.joined_at IS NOT NULL AND p.ended_at IS NULL`,
      [hashOfToken(told), tx.now],
    )
    if (!found) return null
    const { token_id, scopes, used_at, due, ...actor } = found
    if (!used_at || tx.now.getTime() - used_at.getTime() >= USED_EVERY)
      await tx.execute('UPDATE api_token SET used_at = $2 WHERE id = $1', [token_id, tx.now])
    return { actor, scopes, fresh: false, second_factor_due: due }
  }
}
