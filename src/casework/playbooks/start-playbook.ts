import { playbookOf } from '../../agencies/playbooks/versions.js'
import type { Recorder } from '../../deadlines/record-event.js'
import { knownTriggers } from '../../deadlines/rule-start.js'
import { startDeadlines } from '../../deadlines/start-deadlines.js'
import { Directive } from '../../directives/directive.entity.js'
import type { Happening } from '../../ledger/ledger.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { beginItems } from './begin-items.js'

/**
 * Begins what the directive's playbook brings, as soon as what it waits for is on record. The version with which something began first
 * is the one that the directive goes by from then on. On a closed directive nothing begins.
 * @returns what happened, one by one: what rests on the receipt together, each deadline by itself. The caller appends each as an event
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

/** Like what the system does on its own, it makes no new version of the directive: nobody's change is stale by it. */
async function goBy(tx: Tx, directive: Directive, versionId: string | null): Promise<void> {
  await tx.manager.update(Directive, { id: directive.id }, { playbook_version_id: versionId })
  directive.playbook_version_id = versionId
}
