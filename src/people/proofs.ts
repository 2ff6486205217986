import { createHash, randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Keys } from '../platform/keys.js'

/** What to solve: find a number so that SHA-256 of `text`, a colon and the number starts with this many zero bits. */
export interface Challenge {
  readonly text: string
  readonly bits: number
}

const VALID_MS = 5 * 60_000
/** About half a second in a browser; each doubling of the failures adds a bit, up to some ten seconds. */
const FEWEST_BITS = 17
const MOST_BITS = 21

/**
 * Proofs of work: they make guessing from one network slow without stopping anybody. Solved by the screen itself, so that there is nothing
 * to see, hear or type, and no other service. A challenge is signed, and valid for one network and a few minutes.
 */
@Injectable()
export class Proofs {
  constructor(private readonly keys: Keys) {}

  challenge(network: string, now: Date, excess: number): Challenge {
    const bits = Math.min(MOST_BITS, FEWEST_BITS + Math.floor(Math.log2(1 + Math.max(0, excess) / 20)))
    const said = `${bits}.${now.getTime() + VALID_MS}.${randomBytes(12).toString('base64url')}`
    return { text: `${said}.${this.sign(said, network).toString('base64url')}`, bits }
  }

  /** What identifies the proof, if it solves a good challenge of this network; else null. Each is to be taken once. */
  check(proof: string | undefined, network: string, now: Date): Buffer | null {
    const [, said, bits, until, signature] = /^((\d{2})\.(\d{13,15})\.[\w-]{16})\.([\w-]{43}):\d{1,12}$/.exec(proof ?? '') ?? []
    if (!said || !signature || Number(until) < now.getTime()) return null
    if (!this.keys.matches('sign_in_throttle', `proof ${network} ${said}`, Buffer.from(signature, 'base64url'))) return null
    const hash = createHash('sha256')
      .update(proof as string)
      .digest()
    if (zeroBits(hash) < Number(bits)) return null
    return createHash('sha256').update(said).digest()
  }

  private sign(said: string, network: string): Buffer {
    return this.keys.mac('sign_in_throttle', `proof ${network} ${said}`)
  }
}

function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0)
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] as number) - 24
}
