import type { z } from 'zod'
import type { RuleCheck } from '../../domain/deadlines/rule.js'
import { Playbook, type PlaybookFor, type ShippedPlaybook } from '../../domain/playbooks/playbook.js'

type Entry = z.input<typeof Playbook>
export type Deadlines = Entry['deadlines']
export type Sections = Omit<Partial<Entry>, 'deadlines' | 'title'>

/** The current release of a built-in playbook, validated as it is loaded. Raise the number whenever the content of one changes. */
export const playbook = (
  agency: string | null,
  instrument: string,
  title: string,
  deadlines: Deadlines,
  sections: Sections = {},
): ShippedPlaybook => version(2, { agency, instrument }, { title, deadlines, ...sections })

export const version = (number: number, of: PlaybookFor, entry: Entry): ShippedPlaybook => ({
  ...of,
  version: number,
  playbook: Playbook.parse(entry),
})

/** The answer or production that the document itself requires, by the time it states. */
export const asStated = (subject: string, note: string | null = null): Deadlines[number] => ({
  rule: 'int-as-stated',
  subject,
  critical: true,
  note,
})

/** A duty that binds from receipt. Counsel must enter the instant and the reason. */
export const immediately = (subject: string, note: string): Deadlines[number] => ({
  rule: 'immediately',
  subject,
  critical: true,
  note,
})

/** A statement of law whose source has not been checked: counsel must confirm it before anyone relies on it. */
export const toConfirm = (why: string, address: string | null = null): RuleCheck => ({ status: 'to_confirm', address, why })
