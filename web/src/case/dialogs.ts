/**
 * The dialogs that can be opened over a directive's page, by name, with what each is given. Each room adds its own in its `room.ts`, so
 * that another room can open it without importing it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it
export interface Dialogs {}

export type DialogName = keyof Dialogs

/** One dialog to open, with what it is given. */
export type DialogOf = { [Name in DialogName]: { kind: Name } & Dialogs[Name] }[DialogName]

/** What the component of a dialog takes. */
export type DialogProps<Name extends DialogName> = Dialogs[Name] & { onClose: () => void }
