import type { Contact, ContactNote, Ground, Hypothesis, Notification } from '../api/types.js'

/** Dialogs of agency communications, grounds and notifications. */
export type ContactsDialogOf =
  | { of: 'contact' | 'hypothesis' | 'notification' }
  | { of: 'confirm' | 'deny' | 'void' | 'note'; contact: Contact }
  | { of: 'void_note'; note: ContactNote }
  | { of: 'ground'; ground: Ground | null }
  | { of: 'drop'; hypothesis: Hypothesis }
  | { of: 'change' | 'sent' | 'not_needed' | 'void_notification'; notification: Notification }
