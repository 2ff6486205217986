import type { Contact, ContactNote, Ground, Hypothesis, Notification } from '../api/types.js'

/** What can be said of a contact with the agency, of what the directive rests on, and of who else must know. */
export type ContactsDialogOf =
  | { of: 'contact' | 'hypothesis' | 'notification' }
  | { of: 'confirm' | 'deny' | 'void' | 'note'; contact: Contact }
  | { of: 'void_note'; note: ContactNote }
  | { of: 'ground'; ground: Ground | null }
  | { of: 'drop'; hypothesis: Hypothesis }
  | { of: 'change' | 'sent' | 'not_needed' | 'void_notification'; notification: Notification }
