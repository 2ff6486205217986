import { Refused } from '../../domain/errors.js'

/** The end of a page, as an opaque text: the sort keys of its last row. Contains nothing that the row did not show. */
export function cursorOf(keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** Whether a text is a possible value of one of the list's sort keys. */
export type KeyCheck = (key: string) => boolean

/**
 * The sort keys in a cursor, or null for none. Throws `request/invalid` for a cursor that we did not create: each key is
 * validated before it is used in a query.
 */
export function readCursor(cursor: string | undefined, checks: readonly KeyCheck[]): string[] | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const ours = (key: unknown, index: number) =>
      typeof key === 'string' && !key.includes('\u0000') && checks[index]?.(key) === true
    if (Array.isArray(keys) && keys.length === checks.length && keys.every(ours)) return keys as string[]
  } catch {
    // Answered below, like any other invalid cursor.
  }
  throw new Refused('request/invalid', { issues: [{ path: 'cursor', message: 'This is not a valid cursor for this list.' }] })
}
