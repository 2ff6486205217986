import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../../ledger/ledger.js'
import { Outbox } from '../../outbox/outbox.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Switch } from './switch.entity.js'
import { current, viewOf } from './switch-register.js'
import type { SwitchView } from './switches.schema.js'

type View = z.infer<typeof SwitchView>

type Changed = { id: string; version: number }

/** Tests a switch. */
@Injectable()
export class TestSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Schedules a check of whether it is on or off; nothing changes there. Throws the same codes as `renewSecret`. */
  async run(actor: Actor, input: Changed): Promise<View> {
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
}
