import { playbookOf } from '../../agencies/playbooks/versions.js'
import type { Recorder } from '../../deadlines/record-event.js'
import { knownTriggers } from '../../deadlines/rule-start.js'
import { startDeadlines } from '../../deadlines/start-deadlines.js'
import { Directive } from '../../directives/directive.entity.js'
import type { Happening } from '../../ledger/ledger.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { beginItems } from './begin-items.js'

/**
 * Starts the items of the directive's playbook as soon as their triggers are recorded. The version in which an item first started
 * is the one that the directive follows from then on. Nothing starts on a closed directive.
 * @returns what happened: everything that depends on the receipt together, and each deadline separately. The caller appends each
 * as an event
 */
export async function* startPlaybook(recorder: Recorder, directive: Directive): AsyncGenerator<Happening> {
  const { tx } = recorder
  if (directive.stage === 'closed') return
  const version = await playbookOf(tx, directive)
  if (!version) {
    if (directive.playbook_version_id === null) return
    await goBy(tx, directive, null)
    yield { kind: 'playbook.left' }
    return
  }
  let settled = directive.playbook_version_id === version.id
  const settle = async () => {
    if (!settled) await goBy(tx, directive, version.id)
    settled = true
  }
  const known = await knownTriggers(tx, directive)
  if (known.triggers.received) {
    const begun = await beginItems(recorder, directive, version, known)
    if (begun > 0 || !settled) {
      await settle()
      yield { kind: 'playbook.started', details: { playbook_version_id: version.id, begun } }
    }
  }
  for await (const deadline_id of startDeadlines(recorder, directive, version.body)) {
    await settle()
    yield { kind: 'deadline.set', details: { deadline_id } }
  }
}

/** Like other automatic actions, it creates no new version of the directive, so that nobody's change becomes stale. */
async function goBy(tx: Tx, directive: Directive, versionId: string | null): Promise<void> {
  await tx.manager.update(Directive, { id: directive.id }, { playbook_version_id: versionId })
  directive.playbook_version_id = versionId
}
