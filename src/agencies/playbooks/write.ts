import type { PlaybookEntry } from '../../domain/deadlines/playbook.js'

type Entry = PlaybookEntry['deadlines'][number]

/** The first version of a playbook. One that is changed says its version itself. */
export const playbook = (agency: string | null, instrument: string, deadlines: Entry[]): PlaybookEntry => ({
  instrument: { agency, instrument },
  version: 1,
  deadlines,
})

/** The answer or the production that the paper itself asks for, by the time that it gives. */
export const asStated = (subject: string, note: string | null = null): Entry => ({
  rule: 'int-as-stated',
  subject,
  critical: true,
  trigger: 'stated',
  note,
})

/** What binds from receipt. Counsel is asked for the instant and the reason. */
export const immediately = (subject: string, note: string): Entry => ({
  rule: 'immediately',
  subject,
  critical: true,
  trigger: 'received',
  note,
})
