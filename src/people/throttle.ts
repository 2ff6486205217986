import { Injectable } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Keys } from '../platform/keys.js'
import { networkOf } from './network.js'

/** What attackers guess. Each is counted separately. */
export type Guessed = 'sign_in' | 'second_factor' | 'password_reset' | 'link' | 'notice'

const MINUTES = 60_000
const LIMITS: Record<Guessed, { per_email: number; per_network: number; within: number }> = {
  sign_in: { per_email: 5, per_network: 20, within: 15 * MINUTES },
  // `per_email` counts by person here: whoever tries has their link or their session already.
  second_factor: { per_email: 5, per_network: 20, within: 15 * MINUTES },
  password_reset: { per_email: 3, per_network: 20, within: 60 * MINUTES },
  // `per_email` counts by token in these two. A whole office may respond from one network, in part with links that have been withdrawn.
  link: { per_email: 10, per_network: 60, within: 15 * MINUTES },
  notice: { per_email: 10, per_network: 60, within: 15 * MINUTES },
}
const KEPT = 24 * 60 * MINUTES
/** Held while old attempts are pruned, so that two processes do not wait for each other's rows. Any constant will do. */
const PRUNE_LOCK = 7_243_010

/** An attempt that was admitted and counts as failed until `settle`. */
export interface Attempt {
  readonly id: number
  readonly email_hash: Buffer
  readonly network: string
}

/** Limits guessing across all processes: the attempts are rows. */
@Injectable()
export class Throttle {
  constructor(private readonly keys: Keys) {}

  /**
   * Reserves one attempt, counted as a failure from now on, so that concurrent attempts are all counted. Must commit before the
   * secret is checked. A refused attempt is not counted, so that continued attempts do not lock a person out forever.
   * @returns the attempt, or the seconds after which to try again
   */
  async enter(tx: Tx, guessed: Guessed, email: string, address: string): Promise<Attempt | { retry_after: number }> {
    const limits = LIMITS[guessed]
    const emailHash = this.keys.mac('sign_in_throttle', `${guessed} ${email.toLowerCase()}`)
    const network = `${guessed} ${networkOf(address)}`
    // Always the e-mail before the network, to avoid a deadlock between two attempts.
    for (const lock of [emailHash.toString('hex'), network])
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`attempt ${lock}`])
    await this.prune(tx)
    const since = new Date(tx.now.getTime() - limits.within)
    const [full] = await tx.query<{ at: Date | null }>(
      `SELECT GREATEST(
         (SELECT at FROM sign_in_attempt WHERE email_hash = $1 AND NOT succeeded AND at > $3
            AND id > COALESCE((SELECT max(id) FROM sign_in_attempt WHERE email_hash = $1 AND succeeded), 0)
          ORDER BY at DESC, id DESC OFFSET $4 LIMIT 1),
         (SELECT at FROM sign_in_attempt WHERE address = $2 AND NOT succeeded AND at > $3 ORDER BY at DESC, id DESC OFFSET $5 LIMIT 1)
       ) AS at`,
      [emailHash, network, since, limits.per_email - 1, limits.per_network - 1],
    )
    if (full?.at) return { retry_after: Math.max(1, Math.ceil((full.at.getTime() - since.getTime()) / 1000)) }
    const [row] = await tx.query<{ id: number }>(
      'INSERT INTO sign_in_attempt (email_hash, address, at, succeeded) VALUES ($1, $2, $3, false) RETURNING id',
      [emailHash, network, tx.now],
    )
    return { id: (row as { id: number }).id, email_hash: emailHash, network }
  }

  /** The attempt succeeded: earlier failures with this e-mail are forgiven. Those from its network still count. */
  async settle(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.execute('DELETE FROM sign_in_attempt WHERE id = $1', [attempt.id])
    await tx.execute('INSERT INTO sign_in_attempt (email_hash, address, at, succeeded) VALUES ($1, $2, $3, true)', [
      attempt.email_hash,
      attempt.network,
      tx.now,
    ])
  }

  /** The attempt was no guess after all: the secret was not looked at. */
  async withdraw(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.execute('DELETE FROM sign_in_attempt WHERE id = $1', [attempt.id])
  }

  private async prune(tx: Tx): Promise<void> {
    const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [PRUNE_LOCK])
    if (lock?.mine) await tx.execute('DELETE FROM sign_in_attempt WHERE at < $1', [new Date(tx.now.getTime() - KEPT)])
  }
}
