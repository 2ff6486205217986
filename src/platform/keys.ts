import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'

/** The purpose of a key. Each purpose has a separate key, derived from the installation's secret. */
export type KeyPurpose =
  | 'one_time_link'
  | 'notice_link'
  | 'session'
  | 'cursor'
  | 'sign_in_throttle'
  | 'second_factor'
  | 'join_code'
  | 'switch_secret'

/** All keys of the installation, in one place, derived from one secret (HKDF-SHA-256). */
@Injectable()
export class Keys {
  private readonly derived = new Map<KeyPurpose, Buffer>()

  constructor(private readonly secret: Buffer) {}

  /** HMAC-SHA-256 of `text` under the key for `purpose`. */
  mac(purpose: KeyPurpose, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest()
  }

  /** Whether `mac` is the one for `text`, in constant time. */
  matches(purpose: KeyPurpose, text: string, mac: Buffer): boolean {
    const right = this.mac(purpose, text)
    return right.length === mac.length && timingSafeEqual(right, mac)
  }

  /** Encrypts `text` under the key for `purpose` (AES-256-GCM); decrypting needs the same `about`. */
  seal(purpose: KeyPurpose, text: string, about: string): Buffer {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce).setAAD(Buffer.from(about))
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
  }

  /** The decrypted text. Throws if the key, the bytes or `about` differ from those of the encryption. */
  open(purpose: KeyPurpose, sealed: Buffer, about: string): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), sealed.subarray(0, 12)).setAAD(Buffer.from(about))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  }

  private key(purpose: KeyPurpose): Buffer {
    const known =
      this.derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `edict/${purpose}`, 32))
    this.derived.set(purpose, known)
    return known
  }
}
