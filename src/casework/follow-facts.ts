import { Injectable } from '@nestjs/common'
import { Laws } from '../deadlines/laws.js'
import { proposeFromRecords } from '../deadlines/propose.js'
import type { Recorder } from '../deadlines/record-event.js'
import type { Directive } from '../directives/directive.entity.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { startPlaybook } from './playbooks/start-playbook.js'

/**
 * The consequences of recording or correcting a fact of the directive: items of its playbook start as soon as their triggers are
 * known, and new dates are proposed for deadlines whose triggers changed.
 */
@Injectable()
export class FollowFacts {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Runs in the caller's transaction, after the caller's own event. Items that start get separate events. */
  async run(tx: Tx, actor: Actor, directive: Directive): Promise<void> {
    const stream = `directive:${directive.id}` as const
    const recorder: Recorder = { tx, outbox: this.outbox, law: await this.laws.now(tx), actorId: actor.id }
    for await (const happening of startPlaybook(recorder, directive)) await this.ledger.append(tx, stream, happening)
    const outcomes = await proposeFromRecords(tx, recorder.law, directive)
    for (const outcome of new Set(outcomes)) await this.ledger.append(tx, stream, { kind: `deadline.${outcome}` })
  }

  /** After the commit: reminders may have been planned. */
  ring(): void {
    this.outbox.ring()
  }
}
