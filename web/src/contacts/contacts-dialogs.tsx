import {
  denyContact,
  dropHypothesis,
  voidContact,
  voidContactNote,
  voidNotification,
  waiveNotification,
} from '../api/generated/sdk.gen.js'
import type { ReasonBody } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { useDirective } from '../case/case.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { words } from '../words/words.js'
import { ConfirmContactDialog } from './confirm-contact-dialog.js'
import { ContactDialog } from './contact-dialog.js'
import type { ContactsDialogOf } from './contacts-dialog-of.js'
import { GroundDialog } from './ground-dialog.js'
import { HypothesisDialog } from './hypothesis-dialog.js'
import { NoteDialog } from './note-dialog.js'
import { ChangeNotificationDialog, NotificationDialog } from './notification-dialog.js'
import { SentDialog } from './sent-dialog.js'

const say = words.contacts
const told = words.notifications

/** The dialogs of communications, grounds and notifications. */
export function ContactsDialogs({ dialog, onClose }: { dialog: ContactsDialogOf; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const with_ = { touches: ofDirective(reference), onClose }
  switch (dialog.of) {
    case 'contact':
      return <ContactDialog onClose={onClose} />
    case 'confirm':
      return <ConfirmContactDialog contact={dialog.contact} onClose={onClose} />
    case 'note':
      return <NoteDialog contact={dialog.contact} onClose={onClose} />
    case 'deny':
    case 'void': {
      const { contact } = dialog
      const send =
        dialog.of === 'deny'
          ? (reference: string, id: string, body: ReasonBody, sent: Sent) =>
              denyContact({ path: { reference, id }, body, ...sending(sent) })
          : (reference: string, id: string, body: ReasonBody, sent: Sent) =>
              voidContact({ path: { reference, id }, body, ...sending(sent) })
      return (
        <ReasonDialog
          say={dialog.of === 'deny' ? say.deny_dialog : say.void_dialog}
          version={contact.version}
          send={(body, sent) => send(reference, contact.id, body, sent)}
          {...with_}
        >
          <strong>{dialog.of === 'deny' ? contact.agreed : contact.topics}</strong>
        </ReasonDialog>
      )
    }
    case 'void_note':
      return (
        <ReasonDialog
          say={say.note_void}
          version={dialog.note.version}
          send={(body, sent) => voidContactNote({ path: { reference, id: dialog.note.id }, body, ...sending(sent) })}
          {...with_}
        />
      )
    case 'ground':
      return <GroundDialog ground={dialog.ground} onClose={onClose} />
    case 'hypothesis':
      return <HypothesisDialog onClose={onClose} />
    case 'drop':
      return (
        <ReasonDialog
          say={say.hypotheses.drop_dialog}
          version={dialog.hypothesis.version}
          send={(body, sent) => dropHypothesis({ path: { reference, id: dialog.hypothesis.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.hypothesis.text}</strong>
        </ReasonDialog>
      )
    case 'notification':
      return <NotificationDialog onClose={onClose} />
    case 'change':
      return <ChangeNotificationDialog notification={dialog.notification} onClose={onClose} />
    case 'sent':
      return <SentDialog notification={dialog.notification} onClose={onClose} />
    case 'not_needed':
    case 'void_notification': {
      const { notification } = dialog
      const send =
        dialog.of === 'not_needed'
          ? (reference: string, id: string, body: ReasonBody, sent: Sent) =>
              waiveNotification({ path: { reference, id }, body, ...sending(sent) })
          : (reference: string, id: string, body: ReasonBody, sent: Sent) =>
              voidNotification({ path: { reference, id }, body, ...sending(sent) })
      return (
        <ReasonDialog
          say={dialog.of === 'not_needed' ? told.not_needed_dialog : told.void_dialog}
          version={notification.version}
          send={(body, sent) => send(reference, notification.id, body, sent)}
          {...with_}
        >
          <strong>{notification.name || told.audience[notification.audience]}</strong>
        </ReasonDialog>
      )
    }
  }
}
