import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'
import { newSigningSecret } from '../../platform/outbound/sign.js'
import { Switch } from './switch.entity.js'
import { current, sealed, viewOf } from './switch-register.js'
import type { SwitchWithSecret } from './switches.schema.js'

type WithSecret = z.infer<typeof SwitchWithSecret>

type Changed = { id: string; version: number }

/** Gives a switch a new signing secret. */
@Injectable()
export class RenewSwitchSecret {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly keys: Keys,
  ) {}

  /** The previous secret is no longer valid. Throws `resource/not_found`, `resource/stale`, `switch/retired`. */
  async run(actor: Actor, input: Changed): Promise<WithSecret> {
    let secret: string | null = null
    const view = await this.work.as(actor, async (tx) => {
      const found = await current(tx, input)
      secret = newSigningSecret()
      await tx.execute('UPDATE switch_secret SET sealed = $2 WHERE switch_id = $1', [
        found.id,
        sealed(this.keys, found.id, secret),
      ])
      await tx.manager.update(Switch, { id: found.id }, { secret_made_at: tx.now, version: found.version + 1 })
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.secret_renewed' })
      return viewOf(tx, found.id)
    })
    return { switch: view, secret }
  }
}
