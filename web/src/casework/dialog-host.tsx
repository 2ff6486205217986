import type { ComponentType } from 'react'
import type { DialogOf } from '../case/dialogs.js'
import { DIALOGS } from './registry.js'

/** Renders the dialog that is open over a directive's page. */
export function DialogHost({ dialog, onClose }: { dialog: DialogOf; onClose: () => void }) {
  const { kind, ...given } = dialog
  // A dialog's parameters and its component's props are one type for each name. TypeScript cannot express this for a union of
  // names.
  const Dialog = DIALOGS[kind] as ComponentType<{ onClose: () => void }>
  return <Dialog key={kind} {...given} onClose={onClose} />
}
