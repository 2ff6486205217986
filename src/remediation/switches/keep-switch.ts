import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'
import { Outbound } from '../../platform/outbound/outbound.js'
import { newSigningSecret } from '../../platform/outbound/sign.js'
import { sealedFor } from './call-target.js'
import { listSwitches } from './list-switches.js'
import { Switch } from './switch.entity.js'
import type { SwitchBody, SwitchView, SwitchWithSecret } from './switches.schema.js'

type View = z.infer<typeof SwitchView>
type WithSecret = z.infer<typeof SwitchWithSecret>
type Changed = { id: string; version: number }

/** The switches of the installation: added, given a new secret, tested, retired. None is changed: what it calls stays what it called. */
@Injectable()
export class KeepSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly keys: Keys,
    private readonly outbound: Outbound,
  ) {}

  /** Throws `switch/address_refused`, `switch/name_taken`. */
  async add(actor: Actor, input: z.infer<typeof SwitchBody>): Promise<WithSecret> {
    if (!this.outbound.mayCall(input.url)) throw new Refused('switch/address_refused', { host: new URL(input.url).host })
    // Not part of what a repeat is answered: the answer to a request is kept, and the secret must not be.
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
      await tx.execute('INSERT INTO switch_secret (switch_id, sealed) VALUES ($1, $2)', [id, this.sealed(id, secret)])
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.added' })
      return viewOf(tx, id)
    })
    return { switch: view, secret }
  }

  /** The one before counts no more from then on. Throws `resource/not_found`, `resource/stale`, `switch/retired`. */
  async renewSecret(actor: Actor, input: Changed): Promise<WithSecret> {
    let secret: string | null = null
    const view = await this.work.as(actor, async (tx) => {
      const found = await current(tx, input)
      secret = newSigningSecret()
      await tx.execute('UPDATE switch_secret SET sealed = $2 WHERE switch_id = $1', [found.id, this.sealed(found.id, secret)])
      await tx.manager.update(Switch, { id: found.id }, { secret_made_at: tx.now, version: found.version + 1 })
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.secret_renewed' })
      return viewOf(tx, found.id)
    })
    return { switch: view, secret }
  }

  /** Has it asked whether it is on or off; nothing changes there. Throws as `renewSecret` does. */
  async test(actor: Actor, input: Changed): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const found = await current(tx, input)
      const test_id = randomUUID()
      const asked = { test_id, test_asked_by: actor.id, test_asked_at: tx.now }
      const open = { tested_at: null, test_state: null, test_error: null }
      await tx.manager.update(Switch, { id: found.id }, { ...asked, ...open, version: found.version + 1 })
      await this.outbox.put(tx, { kind: 'switch.test', subject_id: test_id, actor_id: actor.id })
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.test_asked' })
      return viewOf(tx, found.id)
    })
    this.outbox.ring()
    return view
  }

  /** It is called no more, also where a measure still hangs on it: that looks no further, and says since when. Throws as `renewSecret` does. */
  retire(actor: Actor, input: Changed & { reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const found = await current(tx, input)
      const retired = { retired_by: actor.id, retired_at: tx.now, retire_reason: input.reason, version: found.version + 1 }
      await tx.manager.update(Switch, { id: found.id }, retired)
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.retired', reason: input.reason })
      return viewOf(tx, found.id)
    })
  }

  private sealed(switchId: string, secret: string): Buffer {
    return this.keys.seal('switch_secret', secret, sealedFor(switchId))
  }
}

const lockSwitches = (tx: Tx) => tx.query('SELECT FROM ledger_changed_rows($1)', ['settings:switches'])

async function viewOf(tx: Tx, id: string): Promise<View> {
  return (await listSwitches(tx, id))[0] as View
}

async function current(tx: Tx, { id, version }: Changed): Promise<Switch> {
  await lockSwitches(tx)
  const found = await tx.manager.findOneBy(Switch, { id })
  if (!found) throw new Refused('resource/not_found')
  if (found.version !== version) throw new Refused('resource/stale', { version: found.version, changed: [] })
  if (found.retired_at) throw new Refused('switch/retired')
  return found
}
