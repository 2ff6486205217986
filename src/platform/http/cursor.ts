import { Refused } from '../../domain/errors.js'

/** Where a page ended, as an opaque text: the sort keys of its last row. Holds nothing that the row did not show. */
export function cursorOf(keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** Whether a text can be what the list's rows have in one of their sort keys. */
export type KeyCheck = (key: string) => boolean

/**
 * The sort keys in a cursor, or null for none. Throws `request/invalid` on one that we did not make: each key is checked before it
 * comes near the database.
 */
export function readCursor(cursor: string | undefined, checks: readonly KeyCheck[]): string[] | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const ours = (key: unknown, index: number) =>
      typeof key === 'string' && !key.includes('\u0000') && checks[index]?.(key) === true
    if (Array.isArray(keys) && keys.length === checks.length && keys.every(ours)) return keys as string[]
  } catch {
    // Answered below, like any other cursor that is not ours.
  }
  throw new Refused('request/invalid', { issues: [{ path: 'cursor', message: 'This is not a valid cursor for this list.' }] })
}
