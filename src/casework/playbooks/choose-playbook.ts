import { Injectable } from '@nestjs/common'
import { holdingVersion, playbookOf, versionById } from '../../agencies/playbooks/versions.js'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { Directive } from '../../directives/directive.entity.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { FollowFacts } from '../follow-facts.js'
import type { DirectivePlaybookView } from './playbooks.schema.js'
import { viewDirectivePlaybook } from './view-directive-playbook.js'

interface Input {
  reference: string
  version: number
  /** Null: back to the playbook of its instrument. */
  playbook_version_id: string | null
}

/**
 * Moves a directive to another playbook, or to a newer version of its own. Items that have started stay and do not start again;
 * additional items of the new one start.
 */
@Injectable()
export class ChoosePlaybook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly follow: FollowFacts,
  ) {}

  /** Throws `playbook/not_in_use` for a version that is not current, `resource/stale`. */
  async run(actor: Actor, input: Input): Promise<DirectivePlaybookView> {
    const view = await this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireVersion(tx, directive.id, directive, input.version)
      if (input.playbook_version_id) await requireHolding(tx, input.playbook_version_id)
      const change = {
        playbook_version_id: input.playbook_version_id,
        playbook_chosen_at: (await isOfItsInstrument(tx, directive, input.playbook_version_id)) ? null : tx.now,
        version: directive.version + 1,
      }
      await tx.manager.update(Directive, { id: directive.id }, change)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'playbook.chosen',
        details: { playbook_version_id: input.playbook_version_id },
      })
      Object.assign(directive, change)
      await this.follow.run(tx, actor, directive)
      return viewDirectivePlaybook(tx, access)
    })
    this.follow.ring()
    return view
  }
}

// A newer version of the instrument's own playbook does not count as a choice: if the instrument is corrected, the playbook
// follows.
async function isOfItsInstrument(tx: Tx, directive: Directive, id: string | null): Promise<boolean> {
  if (id === null) return true
  const { instrument_id } = directive
  const own = await playbookOf(tx, { instrument_id, playbook_version_id: null, playbook_chosen_at: null })
  return own?.id === id
}

async function requireHolding(tx: Tx, id: string): Promise<void> {
  const chosen = await versionById(tx, id)
  const holding = chosen && (await holdingVersion(tx, chosen))
  if (holding?.id !== id || holding.retired) throw new Refused('playbook/not_in_use')
}
