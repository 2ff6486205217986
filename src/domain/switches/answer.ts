import type { OnOff } from './standing.js'

/** So much of an answer is kept; a longer one is no answer. */
export const LONGEST_ANSWER = 4000

/** What another system answered, as far as it can be kept: a JSON object, unchanged. */
export interface Answer {
  readonly text: string
  /** What it says its state is, where it does. */
  readonly state: OnOff | null
}

/** Reads what came back. Null for what is no JSON object, or too long to keep. */
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
