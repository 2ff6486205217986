import { CONTACT_DEBTS } from '../contacts/facts.js'
import { openDeadline } from '../deadlines/facts.js'
import type { Directive } from '../directives/directive.entity.js'
import { DIRECTIVE_FACTS, openTask } from '../directives/facts.js'
import type { CaseFacts, FactName } from '../domain/workflow/facts.js'
import type { Stage } from '../domain/workflow/stage.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { OF_A_COMMITMENT, REMEDIATION_FACTS, UNDOING } from '../remediation/facts.js'
import { REVIEW_FACTS, reopened } from '../review/facts.js'
import { SCOPING_FACTS } from '../scoping/facts.js'

/**
 * The facts of a directive that the rules of the two lines need. Reads under the actor's access: a fact that the actor cannot see
 * counts as absent.
 */
export async function gatherFacts(tx: Tx, directive: Directive): Promise<CaseFacts> {
  const [row] = await tx.hot<Record<FactName, boolean>>(FACTS, [directive.id])
  const known = new Set((Object.entries(row ?? {}) as [FactName, boolean][]).filter(([, holds]) => holds).map(([fact]) => fact))
  return {
    stage: directive.stage as Stage,
    owed: directive.owed as Stage[],
    live_proceedings: directive.live_proceedings,
    has: (fact) => known.has(fact),
  }
}

const DEBTS = [`d.owed <> '{}'`, openDeadline(OF_A_COMMITMENT), reopened(), openTask('undo_decision'), ...CONTACT_DEBTS, UNDOING]

const BY_NAME: Readonly<Record<FactName, string>> = {
  ...DIRECTIVE_FACTS,
  ...REVIEW_FACTS,
  ...SCOPING_FACTS,
  ...REMEDIATION_FACTS,
  nothing_owed: `NOT (${DEBTS.join(' OR ')})`,
  no_live_proceeding: 'd.live_proceedings = 0',
}

const FACTS = `SELECT ${Object.entries(BY_NAME)
  .map(([name, sql]) => `${sql} AS ${name}`)
  .join(', ')} FROM directive d WHERE d.id = $1`
