import { Injectable } from '@nestjs/common'
import { Door } from '../platform/database/door.js'
import type { Scope } from './api-token.entity.js'
import { type Holder, SECOND_FACTOR_DUE } from './holder.js'
import { hashOfToken, isToken } from './token.js'

const PREFIX = 'edict_'
/** Minimum time between two updates of when a token was last used, in milliseconds. */
const USED_EVERY = 60_000

/** A token as shown to its owner, once. Scanners for leaked secrets can recognise its prefix. */
export const spoken = (token: string): string => `${PREFIX}${token}`

/** The owner of an API token. */
@Injectable()
export class Tokens {
  constructor(private readonly work: Door) {}

  /** The owner of the token in `Authorization: Bearer …`, or null: unknown, expired, ended, or the person has left. */
  async holder(authorization: string): Promise<Holder | null> {
    const told = /^Bearer edict_(\S+)$/i.exec(authorization)?.[1]
    if (!isToken(told)) return null
    const hash = hashOfToken(told)
    const [found] = await this.work.look<Found>(HOLDER, [hash])
    if (!found) return null
    const { token_id, scopes, unused_for, due, ...actor } = found
    if (unused_for === null || unused_for >= USED_EVERY)
      await this.work.asNobody((tx) => tx.execute('UPDATE api_token SET used_at = $2 WHERE id = $1', [token_id, tx.now]))
    return { actor: { ...actor, entry: { by: 'token', hash } }, scopes, fresh: false, second_factor_due: due }
  }
}

type Found = Omit<Holder['actor'], 'entry'> & { token_id: string; scopes: Scope[]; unused_for: number | null; due: boolean }

const HOLDER = `
  SELECT t.id AS token_id, t.scopes, extract(epoch FROM edict_now() - t.used_at)::float8 * 1000 AS unused_for, ${SECOND_FACTOR_DUE} AS due,
    p.id, p.role, p.name, p.zone, p.locale
  FROM api_token t JOIN person p ON p.id = t.person_id
  WHERE t.token_hash = $1 AND t.ended_at IS NULL AND t.expires_at > (SELECT edict_now()) AND p.joined_at IS NOT NULL AND p.ended_at IS NULL`
