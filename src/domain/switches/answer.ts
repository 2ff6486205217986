import type { OnOff } from './standing.js'

/** The maximum length of a reply; a longer one is treated as no reply. */
export const LONGEST_ANSWER = 4000

/** The reply of another system, as far as it can be stored: a JSON object, unchanged. */
export interface Answer {
  readonly text: string
  /** The reported state, if there is one. */
  readonly state: OnOff | null
}

/** Parses a reply. Null if it is not a JSON object, or too long to store. */
export function readAnswer(bytes: Uint8Array): Answer | null {
  if (bytes.length > LONGEST_ANSWER) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
    const said = Object.hasOwn(read, 'state') ? (read as { state: unknown }).state : null
    return { text, state: said === 'on' || said === 'off' ? said : null }
  } catch {
    return null
  }
}
