import type { DirectivePlaybookItem } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { PlaybookPanel } from './playbook-panel.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    choose_playbook: object
    bring_in: { item: DirectivePlaybookItem }
    decline_member: { item: DirectivePlaybookItem }
  }
}

/** The playbook that a directive follows. */
export const playbooks = declareRoom({
  panels: [{ order: 60, Panel: PlaybookPanel }],
  dialogs: {
    choose_playbook: lazily(() => import('./playbook-dialogs.js').then((file) => file.ChoosePlaybookDialog)),
    bring_in: lazily(() => import('./playbook-dialogs.js').then((file) => file.BringInDialog)),
    decline_member: lazily(() => import('./playbook-dialogs.js').then((file) => file.DeclineMemberDialog)),
  },
})
