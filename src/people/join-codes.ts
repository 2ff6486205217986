import { Injectable } from '@nestjs/common'
import { Keys } from '../platform/keys.js'

const DIGITS = 6

/** The code that a person who joined with a copied link tells a lead counsel. Derived from the request, so that it is stored nowhere. */
@Injectable()
export class JoinCodes {
  constructor(private readonly keys: Keys) {}

  of(requestId: string): string {
    const number = this.keys.mac('join_code', requestId).readUInt32BE(0) % 10 ** DIGITS
    return String(number).padStart(DIGITS, '0')
  }

  isRight(requestId: string, code: string): boolean {
    return code.replace(/\s/g, '') === this.of(requestId)
  }
}
