import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

export interface Challenge {
  text: string
  bits: number
}

/** Numbers tried before the page may draw and respond to input again. */
const BATCH = 2000

/**
 * Solves a proof of work: the number with which SHA-256 of the text, a colon and the number starts with so many zero bits. Not with
 * `crypto.subtle`, which browsers have over https only.
 */
export async function solve({ text, bits }: Challenge): Promise<string> {
  for (let number = 0; ; number++) {
    const proof = `${text}:${number}`
    if (startsWithZeros(sha256(utf8ToBytes(proof)), bits)) return proof
    if (number % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve))
  }
}

export function startsWithZeros(hash: Uint8Array, bits: number): boolean {
  const bytes = bits >> 3
  for (let at = 0; at < bytes; at++) if (hash[at] !== 0) return false
  return (hash[bytes] ?? 0) >> (8 - (bits & 7)) === 0 || (bits & 7) === 0
}
