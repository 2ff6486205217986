import { declareRoom, isFilled } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'
import type { ContactsDialogOf } from './contacts-dialog-of.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    contacts: { dialog: ContactsDialogOf }
  }
}

/** Contacts with the agency, grounds and hypotheses, and notifications. */
export const contacts = declareRoom({
  tabs: [
    {
      name: 'contacts',
      label: () => words.directive.tabs.contacts,
      order: 90,
      room: 'contacts',
      count: ({ counts }) => counts.contacts,
      shown: isFilled,
      Panel: lazily(() => import('./contacts-tab.js').then((file) => file.ContactsTab)),
    },
    {
      name: 'notifications',
      label: () => words.directive.tabs.notifications,
      order: 100,
      room: 'notifications',
      count: ({ counts }) => counts.notifications,
      shown: isFilled,
      Panel: lazily(() => import('./notifications-tab.js').then((file) => file.NotificationsTab)),
    },
    {
      name: 'experts',
      label: () => words.expert.tab,
      order: 105,
      count: ({ counts }) => counts.expert,
      shown: isFilled,
      for: ({ isCase }) => isCase,
      Panel: lazily(() => import('./experts-tab.js').then((file) => file.ExpertsTab)),
    },
  ],
  adds: [
    {
      group: 'often',
      order: 60,
      label: () => words.directive.adds.contact,
      room: 'contacts',
      may: ({ contacts: may }) => may,
      opens: { kind: 'contacts', dialog: { of: 'contact' } },
    },
    {
      group: 'often',
      order: 70,
      label: () => words.directive.adds.notification,
      room: 'notifications',
      may: ({ edit }) => edit,
      opens: { kind: 'contacts', dialog: { of: 'notification' } },
    },
    {
      group: 'people',
      order: 50,
      label: () => words.expert.add,
      may: ({ contacts: may }) => may,
      opens: { tab: 'experts' },
    },
  ],
  dialogs: {
    contacts: lazily(() => import('./contacts-dialogs.js').then((file) => file.ContactsDialogs)),
  },
})
