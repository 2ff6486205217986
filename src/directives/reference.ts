import { randomInt } from 'node:crypto'

// Without I, L, O and U: read aloud over the telephone at 23:40, a reference must not be misheard.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A directive's reference, `D-7K3Q9F`: random, so that it does not reveal how many there are. */
export function newReference(): string {
  return `D-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`
}
