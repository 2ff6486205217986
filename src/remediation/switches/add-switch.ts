import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'
import { Outbound } from '../../platform/outbound/outbound.js'
import { newSigningSecret } from '../../platform/outbound/sign.js'
import { Switch } from './switch.entity.js'
import { lockSwitches, sealed, viewOf } from './switch-register.js'
import type { SwitchBody, SwitchWithSecret } from './switches.schema.js'

type WithSecret = z.infer<typeof SwitchWithSecret>

/** Adds a switch to the installation. A switch never changes afterwards, so that the record of a call stays correct. */
@Injectable()
export class AddSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly keys: Keys,
    private readonly outbound: Outbound,
  ) {}

  /** Throws `switch/address_refused`, `switch/name_taken`. */
  async run(actor: Actor, input: z.infer<typeof SwitchBody>): Promise<WithSecret> {
    if (!this.outbound.mayCall(input.url)) throw new Refused('switch/address_refused', { host: new URL(input.url).host })
    // Not part of the stored response for a repeat: stored responses must not contain the secret.
    let secret: string | null = null
    const view = await this.work.as(actor, async (tx) => {
      await lockSwitches(tx)
      const taken = await tx.query('SELECT FROM switch WHERE lower(name) = lower($1) AND retired_at IS NULL', [input.name])
      if (taken.length > 0) throw new Refused('switch/name_taken')
      const id = randomUUID()
      secret = newSigningSecret()
      await tx.manager.insert(Switch, {
        id,
        ...input,
        made_by: actor.id,
        made_at: tx.now,
        secret_made_at: tx.now,
        retired_by: null,
        retired_at: null,
        retire_reason: null,
        test_id: null,
        test_asked_by: null,
        test_asked_at: null,
        tested_at: null,
        test_state: null,
        test_error: null,
        version: 1,
      })
      await tx.execute('INSERT INTO switch_secret (switch_id, sealed) VALUES ($1, $2)', [id, sealed(this.keys, id, secret)])
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.added' })
      return viewOf(tx, id)
    })
    return { switch: view, secret }
  }
}
