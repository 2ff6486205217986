import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { SignInRules } from './account.schema.js'

type Rules = z.infer<typeof SignInRules>

/** Shows what the organisation requires of everyone who signs in. */
@Injectable()
export class ShowSignInRules {
  constructor(private readonly work: Door) {}

  run(actor: Actor): Promise<Rules> {
    return this.work.read(actor, rules)
  }
}

export async function rules(tx: Tx): Promise<Rules> {
  const [row] = await tx.query<Rules>('SELECT second_factor_required FROM installation')
  return row as Rules
}
