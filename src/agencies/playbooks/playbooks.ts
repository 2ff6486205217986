import type { ShippedPlaybook } from '../../domain/playbooks/playbook.js'
import { EUROPE_PLAYBOOKS } from './europe.js'
import { ROUTINE } from './requests.js'
import { UNITED_STATES_PLAYBOOKS } from './united-states.js'
import { playbook } from './write.js'

/** The playbooks that Edict ships, checked as they are read. They come into the database in versions: `load-playbooks.ts`. */
export const PLAYBOOKS: readonly ShippedPlaybook[] = [
  ...UNITED_STATES_PLAYBOOKS,
  ...EUROPE_PLAYBOOKS,
  // Chosen by hand, or by an instrument of this code that an installation enters.
  playbook(null, 'routine_matter', 'Routine matter', [], ROUTINE),
]
