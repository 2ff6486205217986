import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { TokenBody, TokenMade, TokenView } from './account.schema.js'
import { ApiToken } from './api-token.entity.js'
import { tokensOf } from './list-tokens.js'
import { lockPerson } from './lock-person.js'
import { hashOfToken, newToken } from './token.js'
import { spoken } from './tokens.js'

type Made = z.infer<typeof TokenMade>

/** Creates an API token for the caller. */
@Injectable()
export class MakeToken {
  constructor(
    private readonly work: Door,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof TokenBody>): Promise<Made> {
    return this.work.as(actor, (tx) => insertToken(tx, this.ledger, actor, actor.id, input))
  }
}

/** The token, which is shown once. */
export async function insertToken(
  tx: Tx,
  ledger: Ledger,
  actor: Actor,
  personId: string,
  input: z.infer<typeof TokenBody>,
): Promise<Made> {
  await lockPerson(tx, personId)
  const token = newToken()
  const id = randomUUID()
  await tx.manager.insert(ApiToken, {
    id,
    person_id: personId,
    name: input.name,
    token_hash: hashOfToken(token),
    scopes: input.scopes.includes('write') ? ['read', 'write'] : ['read'],
    made_by: actor.id,
    made_at: tx.now,
    expires_at: new Date(tx.now.getTime() + input.days * DAY),
    used_at: null,
    ended_at: null,
  })
  await ledger.append(tx, `person:${personId}`, { kind: 'person.token_made', details: { token_id: id } })
  const [made] = await tokensOf(tx, personId, id)
  return { token: spoken(token), made: made as TokenView }
}

const DAY = 86_400_000
