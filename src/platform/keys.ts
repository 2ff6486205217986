import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'

/** What a key is for. Each purpose has a key of its own, derived from the installation's secret. */
export type KeyPurpose = 'one_time_link' | 'session' | 'cursor' | 'sign_in_throttle'

/** All keys of the installation, in one place, derived from one secret (HKDF-SHA-256). */
@Injectable()
export class Keys {
  private readonly derived = new Map<KeyPurpose, Buffer>()

  constructor(private readonly secret: Buffer) {}

  /** HMAC-SHA-256 of `text` under the key for `purpose`. */
  mac(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest()
  }

  /** Whether `mac` is the one of `text`; takes the same time either way. */
  matches(purpose: KeyPurpose, text: string, mac: Buffer): boolean {
    const right = this.mac(purpose, text)
    return right.length === mac.length && timingSafeEqual(right, mac)
  }

  private key(purpose: KeyPurpose): Buffer {
    const known =
      this.derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `edict/${purpose}`, 32))
    this.derived.set(purpose, known)
    return known
  }
}
