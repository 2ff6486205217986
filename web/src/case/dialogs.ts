/**
 * The dialogs that can be opened over a directive's page, by name, with their parameters. Each room adds its dialogs in its
 * `room.ts`; other rooms can then open them without importing them.
 */
// biome-ignore lint/suspicious/noEmptyInterface: the rooms fill it
export interface Dialogs {}

export type DialogName = keyof Dialogs

/** A dialog to open, with its parameters. */
export type DialogOf = { [Name in DialogName]: { kind: Name } & Dialogs[Name] }[DialogName]

/** The props of a dialog's component. */
export type DialogProps<Name extends DialogName> = Dialogs[Name] & { onClose: () => void }
