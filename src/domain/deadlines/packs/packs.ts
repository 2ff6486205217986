import { z } from 'zod'
import { Rule } from '../rule.js'
import { AUSTRALIA } from './australia.js'
import { CANADA } from './canada.js'
import { EUROPEAN_UNION } from './european-union.js'
import { GERMANY } from './germany.js'
import { JAPAN } from './japan.js'
import { pack, toConfirm } from './pack.js'
import { UNITED_KINGDOM } from './united-kingdom.js'
import { UNITED_STATES_CONDUCT } from './united-states-conduct.js'
import { UNITED_STATES_COURTS } from './united-states-courts.js'
import { UNITED_STATES_SAFETY } from './united-states-safety.js'
import { UNITED_STATES_TRADE } from './united-states-trade.js'

/** Not from a law: the date or time stated in the document itself. */
const ANYWHERE = pack({ jurisdiction: 'INT', calendar: 'agency', zone: 'agency', satisfied_by: 'received' }, [
  {
    id: 'int-as-stated',
    title: 'Date or time stated in the directive',
    citation: 'The directive, at the passage that is quoted',
    act: 'Comply with the directive',
    formula: { on: 'stated' },
    check: toConfirm('No rule of law: a person takes the date from the directive and records the passage that states it.'),
    note: 'The date does not move, unless the applicable law moves a stated date. In that case, use the rule of that law.',
  },
])

/** Every built-in rule, validated as it is loaded. */
export const RULES: readonly Rule[] = z
  .array(Rule)
  .parse([
    ...ANYWHERE,
    ...UNITED_STATES_COURTS,
    ...UNITED_STATES_TRADE,
    ...UNITED_STATES_CONDUCT,
    ...UNITED_STATES_SAFETY,
    ...EUROPEAN_UNION,
    ...UNITED_KINGDOM,
    ...GERMANY,
    ...CANADA,
    ...AUSTRALIA,
    ...JAPAN,
  ])

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]))

/** The rule with this id; undefined if there is none. */
export const ruleById = (id: string): Rule | undefined => BY_ID.get(id)

/** The jurisdictions in the order of the packs. */
export const JURISDICTIONS: readonly string[] = [...new Set(RULES.map((rule) => rule.jurisdiction))]

export const rulesOf = (jurisdiction: string): Rule[] => RULES.filter((rule) => rule.jurisdiction === jurisdiction)
