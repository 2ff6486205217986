import type { ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { EUROPE_PLAYBOOKS } from './europe.js'
import { ROUTINE } from './requests.js'
import { UNITED_STATES_PLAYBOOKS } from './united-states.js'
import { playbook } from './write.js'

/** The playbooks that Edict ships, validated as they are loaded. `load-playbooks.ts` stores them in the database as versions. */
export const PLAYBOOKS: readonly ShippedPlaybook[] = [
  ...UNITED_STATES_PLAYBOOKS,
  ...EUROPE_PLAYBOOKS,
  // Chosen manually, or by an instrument with this code that an installation adds.
  playbook(null, 'routine_matter', 'Routine matter', [], ROUTINE),
]
