import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import { lockDirective } from '../directives/access.js'
import { Directive } from '../directives/directive.entity.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { rowOf } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Deadline } from './deadline.entity.js'
import { DeadlineProposal } from './deadline-proposal.entity.js'
import { Laws } from './laws.js'
import { officeOf, recordEvent } from './record-event.js'

export interface ProposalAnswer {
  readonly ids: readonly string[]
  readonly accept: boolean
  readonly reason: string | null
}

/** Accepts or declines proposed dates, all or none of a list. Only accepting moves a date. */
@Injectable()
export class DecideProposals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly laws: Laws,
  ) {}

  /** Throws `resource/not_found`, `deadline/proposal_settled`, `access/forbidden`. @returns how many were decided */
  async run(actor: Actor, decision: ProposalAnswer): Promise<{ decided: number }> {
    const decided = await this.work.as(actor, async (tx) => {
      const proposals = await tx.manager.findBy(DeadlineProposal, { id: In([...new Set(decision.ids)]) })
      if (proposals.length !== new Set(decision.ids).size) throw new Refused('resource/not_found')
      // Always in the same order, so that two concurrent decisions wait for each other without a deadlock.
      for (const directiveId of [...new Set(proposals.map((one) => one.directive_id))].sort()) {
        await this.decideOf(tx, actor, directiveId, proposals, decision)
      }
      return proposals.length
    })
    this.outbox.ring()
    return { decided }
  }

  private async decideOf(
    tx: Tx,
    actor: Actor,
    directiveId: string,
    all: readonly DeadlineProposal[],
    { accept, reason }: ProposalAnswer,
  ): Promise<void> {
    const { reference } = await rowOf(tx, Directive, { id: directiveId })
    const { directive } = await lockDirective(tx, reference)
    const office = await officeOf(tx, directive.agency_id)
    const recorder = { tx, outbox: this.outbox, law: await this.laws.now(tx), actorId: actor.id }
    for (const { id } of all.filter((one) => one.directive_id === directiveId)) {
      const proposal = await tx.manager.findOneByOrFail(DeadlineProposal, { id })
      if (proposal.state !== 'waiting') throw new Refused('deadline/proposal_settled')
      const change = {
        state: accept ? ('accepted' as const) : ('declined' as const),
        decided_by: actor.id,
        decided_at: tx.now,
        reason,
      }
      await tx.manager.update(DeadlineProposal, { id }, change)
      if (accept) {
        const deadline = await tx.manager.findOneByOrFail(Deadline, { id: proposal.deadline_id })
        const body = { v: 2 as const, change: proposal.change, proposal_id: id, reason, office }
        await recordEvent(recorder, deadline, { kind: 'recounted', body })
      }
      await this.ledger.append(tx, `directive:${directiveId}`, {
        kind: accept ? 'deadline.recounted' : 'deadline.declined',
        ...(reason === null ? {} : { reason }),
        details: { deadline_id: proposal.deadline_id },
      })
    }
  }
}
