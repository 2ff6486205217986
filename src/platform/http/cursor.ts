import { Refused } from '../../domain/errors.js'

/** Where a page ended, as an opaque text: the sort keys of its last row. Holds nothing that the row did not show. */
export function cursorOf(keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** The sort keys in a cursor, or null for none. Throws `request/invalid` on one that we did not make. */
export function readCursor(cursor: string | undefined, length: number): (string | null)[] | null {
  if (cursor === undefined) return null
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => key === null || typeof key === 'string'))
      return keys as (string | null)[]
  } catch {
    // Answered below, like any other cursor that is not ours.
  }
  throw new Refused('request/invalid', { issues: [{ path: 'cursor', message: 'Not a cursor of this list.' }] })
}
