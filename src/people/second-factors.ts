import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Secret, TOTP } from 'otpauth'
import { Refused } from '../domain/errors.js'
import { Settings } from '../platform/config/settings.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Keys } from '../platform/keys.js'
import { hashOfToken } from './token.js'

const PERIOD = 30
const RECOVERY_CODES = 10
/**
 * The number of time steps before and after the current one whose codes are accepted: phone clocks are inaccurate, and people
 * type slowly.
 */
const WINDOW = 1

/**
 * A person's second factor: time-based codes (RFC 6238: SHA-1, 6 digits, 30 seconds, which every authenticator supports), and
 * recovery codes.
 */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly keys: Keys,
    private readonly settings: Settings,
  ) {}

  /** Creates a new secret, which does not count until its first code is entered. An earlier unconfirmed one is discarded. */
  async begin(tx: Tx, person: { id: string; email: string }): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: 20 })
    await tx.execute(
      `INSERT INTO second_factor (person_id, sealed_secret, made_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET sealed_secret = EXCLUDED.sealed_secret, made_at = EXCLUDED.made_at, last_step = 0
       WHERE second_factor.confirmed_at IS NULL`,
      [person.id, this.keys.seal('second_factor', secret.base32, person.id), tx.now],
    )
    return { secret: secret.base32, uri: this.codes(secret.base32, person.email).toString() }
  }

  /** Accepts the first code. Returns the recovery codes, which are shown once. Throws `sign_in/code_refused`. */
  async confirm(tx: Tx, personId: string, code: string): Promise<string[]> {
    if (!(await this.takeTimed(tx, personId, code, false))) throw new Refused('sign_in/code_refused')
    await tx.execute('UPDATE second_factor SET confirmed_at = $2 WHERE person_id = $1', [personId, tx.now])
    const codes = Array.from({ length: RECOVERY_CODES }, () =>
      randomBytes(8)
        .toString('hex')
        .replace(/(.{4})(?=.)/g, '$1-'),
    )
    await tx.execute('DELETE FROM recovery_code WHERE person_id = $1', [personId])
    for (const one of codes)
      await tx.execute('INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)', [personId, hashOfToken(one)])
    return codes
  }

  /** Whether the person has a confirmed factor. */
  async isSet(tx: Tx, personId: string): Promise<boolean> {
    const set = await tx.query('SELECT 1 FROM second_factor WHERE person_id = $1 AND confirmed_at IS NOT NULL', [personId])
    return set.length > 0
  }

  /**
   * Accepts a time-based code or a recovery code, each once. The person's row must be locked, so that only one of two concurrent
   * uses succeeds.
   */
  async take(tx: Tx, personId: string, code: string): Promise<boolean> {
    const typed = code.replace(/\s/g, '').toLowerCase()
    if (/^\d{6}$/.test(typed)) return this.takeTimed(tx, personId, typed, true)
    const used = await tx.execute(
      'UPDATE recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL',
      [personId, hashOfToken(typed), tx.now],
    )
    return used === 1
  }

  /** Removes the factor with its secret and its recovery codes. */
  async remove(tx: Tx, personId: string): Promise<boolean> {
    await tx.execute('DELETE FROM recovery_code WHERE person_id = $1', [personId])
    return (await tx.execute('DELETE FROM second_factor WHERE person_id = $1', [personId])) === 1
  }

  private async takeTimed(tx: Tx, personId: string, code: string, confirmed: boolean): Promise<boolean> {
    const [row] = await tx.query<{ sealed_secret: Buffer; last_step: string }>(
      'SELECT sealed_secret, last_step FROM second_factor WHERE person_id = $1 AND (confirmed_at IS NOT NULL) = $2 FOR UPDATE',
      [personId, confirmed],
    )
    if (!row) return false
    const codes = this.codes(this.keys.open('second_factor', row.sealed_secret, personId), '')
    const timestamp = tx.now.getTime()
    const delta = codes.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW })
    if (delta === null) return false
    const step = codes.counter({ timestamp }) + delta
    const taken = await tx.execute('UPDATE second_factor SET last_step = $2 WHERE person_id = $1 AND last_step < $2', [
      personId,
      step,
    ])
    return taken === 1
  }

  private codes(secret: string, label: string): TOTP {
    return new TOTP({
      issuer: `Edict ${this.settings.organisation}`.trim(),
      label: label || 'Edict',
      algorithm: 'SHA1',
      digits: 6,
      period: PERIOD,
      secret,
    })
  }
}
