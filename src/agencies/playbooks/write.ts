import type { z } from 'zod'
import type { RuleCheck } from '../../domain/deadlines/rule.js'
import { Playbook, type PlaybookFor, type ShippedPlaybook } from '../../domain/playbooks/playbook.js'

type Entry = z.input<typeof Playbook>
export type Deadlines = Entry['deadlines']
export type Sections = Omit<Partial<Entry>, 'deadlines' | 'title'>

/** The first version of a playbook, checked as it is loaded. One that is changed says its version itself. */
export const playbook = (
  agency: string | null,
  instrument: string,
  title: string,
  deadlines: Deadlines,
  sections: Sections = {},
): ShippedPlaybook => version(1, { agency, instrument }, { title, deadlines, ...sections })

export const version = (number: number, of: PlaybookFor, entry: Entry): ShippedPlaybook => ({
  ...of,
  version: number,
  playbook: Playbook.parse(entry),
})

/** The answer or the production that the paper itself asks for, by the time that it gives. */
export const asStated = (subject: string, note: string | null = null): Deadlines[number] => ({
  rule: 'int-as-stated',
  subject,
  critical: true,
  note,
})

/** What binds from receipt. Counsel is asked for the instant and the reason. */
export const immediately = (subject: string, note: string): Deadlines[number] => ({
  rule: 'immediately',
  subject,
  critical: true,
  note,
})

/** A claim of law that nobody read in its source yet: counsel confirms it before anybody rests on it. */
export const toConfirm = (why: string, address: string | null = null): RuleCheck => ({ status: 'to_confirm', address, why })
