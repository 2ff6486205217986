import { z } from 'zod'
import { Playbook } from '../../domain/deadlines/playbook.js'
import { EUROPE_PLAYBOOKS } from './europe.js'
import { UNITED_STATES_PLAYBOOKS } from './united-states.js'

/** The playbooks that Edict ships, checked as they are loaded. */
export const PLAYBOOKS: readonly Playbook[] = z.array(Playbook).parse([...UNITED_STATES_PLAYBOOKS, ...EUROPE_PLAYBOOKS])

/** The playbook for an instrument of an agency: its own, or else the one for any agency; undefined where there is none. */
export function playbookFor(agency: string, instrument: string): Playbook | undefined {
  const ofCode = PLAYBOOKS.filter((playbook) => playbook.instrument.instrument === instrument)
  return (
    ofCode.find((playbook) => playbook.instrument.agency === agency) ??
    ofCode.find((playbook) => playbook.instrument.agency === null)
  )
}
