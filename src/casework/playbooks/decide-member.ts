import { Injectable } from '@nestjs/common'
import { versionById } from '../../agencies/playbooks/versions.js'
import { lockDirective } from '../../directives/access.js'
import { addMember } from '../../directives/add-member.js'
import { recordAt } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { PlaybookItem } from './playbook-item.entity.js'
import type { DirectivePlaybookView } from './playbooks.schema.js'
import { viewDirectivePlaybook } from './view-directive-playbook.js'

interface Input {
  reference: string
  id: string
  version: number
}
type Verdict = { as: 'accepted'; person_id: string; until: string | null } | { as: 'declined'; reason: string }

/** Adds a suggested member at the suggested level, or records why not. */
@Injectable()
export class DecideMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `playbook/already_decided`, and the refusals of `addMember`. */
  run(actor: Actor, input: Input & Verdict): Promise<DirectivePlaybookView> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const directive_id = access.directive.id
      const item = await recordAt(tx, directive_id, PlaybookItem, input, ({ section }) => section === 'members')
      if (item.state !== 'proposed') throw new Refused('playbook/already_decided')
      const proposed = (await versionById(tx, item.playbook_version_id))?.body.members.find(({ key }) => key === item.item)
      if (!proposed) throw new Error('A proposal stands in the version that made it.')
      if (input.as === 'accepted')
        await addMember(tx, actor, directive_id, { person_id: input.person_id, level: proposed.level, until: input.until })
      const decided = { state: input.as, decided_by: actor.id, decided_at: tx.now, version: item.version + 1 }
      const by = input.as === 'accepted' ? { person_id: input.person_id } : { reason: input.reason }
      await tx.manager.update(PlaybookItem, { id: item.id }, { ...decided, ...by })
      await this.ledger.append(tx, `directive:${directive_id}`, {
        kind: `playbook.member_${input.as}`,
        ...(input.as === 'declined' ? { reason: input.reason } : {}),
      })
      return viewDirectivePlaybook(tx, access)
    })
  }
}
