import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Keys } from '../platform/keys.js'

/**
 * Recognises the browser in which an account has signed in before, by a signed cookie. It opens nothing: it only lets the owner try while
 * others are guessing the password ("device cookies", as OWASP describes them).
 */
@Injectable()
export class Devices {
  constructor(private readonly keys: Keys) {}

  /** A cookie for a browser in which the account has just signed in. */
  cookieOf(email: string): string {
    const name = randomBytes(16).toString('base64url')
    return `${name}.${this.sign(email, name).toString('base64url')}`
  }

  /** The name of the browser, if the cookie is good for this account. */
  nameOf(cookie: string | undefined, email: string): string | null {
    const [, name, signature] = /^([\w-]{22})\.([\w-]{43})$/.exec(cookie ?? '') ?? []
    if (!name || !signature) return null
    const good = this.keys.matches(
      'sign_in_throttle',
      `device ${email.toLowerCase()} ${name}`,
      Buffer.from(signature, 'base64url'),
    )
    return good ? name : null
  }

  private sign(email: string, name: string): Buffer {
    return this.keys.mac('sign_in_throttle', `device ${email.toLowerCase()} ${name}`)
  }
}
