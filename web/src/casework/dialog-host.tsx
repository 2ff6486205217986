import type { ComponentType } from 'react'
import type { DialogOf } from '../case/dialogs.js'
import { DIALOGS } from './registry.js'

/** The dialog that is open over a directive's page. */
export function DialogHost({ dialog, onClose }: { dialog: DialogOf; onClose: () => void }) {
  const { kind, ...given } = dialog
  // What a dialog is given and what its component takes are one type by name; of a union of names the compiler cannot say so.
  const Dialog = DIALOGS[kind] as ComponentType<{ onClose: () => void }>
  return <Dialog key={kind} {...given} onClose={onClose} />
}
