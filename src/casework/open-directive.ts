import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { addAssignment } from '../directives/assignments.js'
import { Directive } from '../directives/directive.entity.js'
import { grantAccess } from '../directives/grant-access.js'
import { addReceipt } from '../directives/receipts.js'
import { newReference } from '../directives/reference.js'
import { addTask } from '../directives/tasks.js'
import { ABILITIES } from '../domain/access/policy.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { say } from '../domain/catalogue/say.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { DirectiveView, OpenBody } from './casework.schema.js'
import { viewDirective } from './view-directive.js'

/** Opens a directive with whatever is known: a file to follow, an oral notice, or nothing yet. The clock runs in any case. */
@Injectable()
export class OpenDirective {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The person who opens it is its first member, and its owner if their role allows that. Throws `receipt/in_the_future`. */
  run(actor: Actor, input: z.infer<typeof OpenBody>): Promise<z.infer<typeof DirectiveView>> {
    return this.work.as(actor, async (tx) => {
      const id = randomUUID()
      const reference = newReference()
      await tx.manager.insert(Directive, {
        id,
        reference,
        title: input.title ?? say(tx.locale, `directive/untitled_${input.via}`),
        summary: '',
        severity: input.severity,
        visibility: input.visibility,
        stage: 'intake',
        owed: [],
        outcome: null,
        agency_id: null,
        instrument_id: null,
        addressee_id: null,
        agency_reference: '',
        dated_on: null,
        opened_via: input.via,
        opened_at: tx.now,
        opened_by: actor.id,
        closed_at: null,
        no_demands_reason: null,
        no_commitments_reason: null,
        playbook_version_id: null,
        playbook_chosen_at: null,
        live_proceedings: 0,
        version: 1,
      })
      await grantAccess(tx, { directive_id: id, person_id: actor.id, level: 'case', source: 'opener', given_by: actor.id })
      if (input.received) {
        await addReceipt(tx, id, actor, {
          channel: input.received.channel,
          received_at: input.received.at,
          received_zone: input.received.zone,
          note: input.received.note,
          oral: input.via === 'oral',
          entity: '',
          person: '',
          agent: '',
          agent_received_at: null,
          defects: '',
          acceptance_reserved: false,
          document_id: null,
        })
      }
      if (ABILITIES['directive.act'].includes(actor.role))
        await addAssignment(tx, id, actor, { kind: 'owner', stage: null, person_id: actor.id })
      await addTask(tx, {
        directive_id: id,
        kind: 'stage_work',
        subject: phrase('task/stage_intake'),
        person_id: actor.id,
        made_by: actor.id,
      })
      await this.ledger.append(tx, `directive:${id}`, { kind: 'directive.opened' })
      tx.concerns = { directive_id: id, level: 'case' }
      return viewDirective(tx, await accessTo(tx, reference))
    })
  }
}
