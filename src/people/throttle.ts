import { Injectable } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Keys } from '../platform/keys.js'
import { networkOf } from './network.js'
import { type Challenge, Proofs } from './proofs.js'

/** What attackers guess, or have sent. Each is counted separately. */
export type Guessed = 'sign_in' | 'second_factor' | 'password_reset' | 'sign_in_pass' | 'link' | 'notice'

const MINUTES = 60_000
const DAY = 24 * 60 * MINUTES

/**
 * `here`: how many failures for one account from one network, `account`: from all networks, before each further one must wait: a minute,
 * then twice as long each time, up to a quarter of an hour. At about a hundred tries a day, a code of six digits takes years.
 * `sent`: how often it can be asked for, per account and `within`.
 * `network`: how many failures from one network, whatever the account, before each further attempt takes a proof of work, which a browser
 * finds within seconds, or for secrets too long to guess is refused.
 */
interface Limits {
  readonly here?: number
  readonly account?: number
  readonly sent?: number
  readonly network: number
  readonly within: number
  readonly beyond: 'proof' | 'refuse'
}
const LIMITS: Record<Guessed, Limits> = {
  sign_in: { here: 5, account: 10, network: 20, within: 15 * MINUTES, beyond: 'proof' },
  // Counted by person: whoever tries has their link or their session already.
  second_factor: { here: 5, account: 5, network: 60, within: 15 * MINUTES, beyond: 'refuse' },
  password_reset: { sent: 3, network: 20, within: 60 * MINUTES, beyond: 'proof' },
  sign_in_pass: { sent: 3, network: 20, within: 60 * MINUTES, beyond: 'proof' },
  // Counted by token. A whole office may respond from one network, in part with links that have been withdrawn.
  link: { sent: 10, network: 60, within: 15 * MINUTES, beyond: 'refuse' },
  notice: { sent: 10, network: 60, within: 15 * MINUTES, beyond: 'refuse' },
}
const FIRST_WAIT = MINUTES
const LONGEST_WAIT = 15 * MINUTES
/** Each account that signed in from a network lately lets it fail this much more often: an office is not an attacker. */
const PER_SUCCESS = 5
/** Held while old attempts are pruned, so that two processes do not wait for each other's rows. Any constant will do. */
const PRUNE_LOCK = 7_243_010

/** Who tries. */
export interface Trier {
  readonly account: string
  readonly address: string
  /**
   * What proves that this browser is the owner's: a device that signed in before, or a link from their mailbox. Its failures are counted
   * apart, so that nobody else can lock the owner out. Never tell whether it was accepted.
   */
  readonly own?: string | null
  readonly proof?: string | undefined
}

/** An attempt that was admitted and counts as failed until `settle`. */
export interface Attempt {
  readonly id: number
  readonly key: Buffer
  /** Under which a success is counted. */
  readonly success_key: Buffer
  readonly network: string
}

export type Refusal = { retry_after: number } | { challenge: Challenge }

interface Counted {
  here: number
  here_at: Date | null
  everywhere: number
  everywhere_at: Date | null
  network: number
  network_at: Date | null
  successes: number
}

/** Slows guessing down across all processes: the attempts are rows. */
@Injectable()
export class Throttle {
  constructor(
    private readonly keys: Keys,
    private readonly proofs: Proofs,
  ) {}

  /**
   * Reserves one attempt, counted as a failure from now on, so that concurrent attempts are all counted. Must commit before the
   * secret is checked. A refused attempt is not counted, so that continued attempts do not lock a person out forever.
   * @returns the attempt, the seconds after which to try again, or the challenge to solve first
   */
  async enter(tx: Tx, guessed: Guessed, trier: Trier): Promise<Attempt | Refusal> {
    const limits = LIMITS[guessed]
    const said = trier.own ? `own ${trier.own}` : trier.account.toLowerCase()
    const key = this.keys.mac('sign_in_throttle', `${guessed} ${said}`)
    const network = `${guessed} ${networkOf(trier.address)}`
    // Always the account before the network, to avoid a deadlock between two attempts.
    for (const lock of [key.toString('hex'), network])
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`attempt ${lock}`])
    await this.prune(tx)
    const counted = await this.count(tx, key, network, limits)
    const now = tx.now.getTime()
    const until = Math.max(
      waitUntil(counted.here, counted.here_at, limits.here),
      waitUntil(counted.everywhere, counted.everywhere_at, trier.own ? limits.here : limits.account),
      limits.sent !== undefined && counted.everywhere >= limits.sent
        ? (counted.everywhere_at as Date).getTime() + limits.within
        : 0,
    )
    if (until > now) return { retry_after: Math.ceil((until - now) / 1000) }

    let proofHash: Buffer | null = null
    const excess = counted.network - limits.network - PER_SUCCESS * counted.successes
    if (excess >= 0 && !trier.own) {
      if (limits.beyond === 'refuse')
        return { retry_after: Math.ceil(((counted.network_at as Date).getTime() + limits.within - now) / 1000) }
      proofHash = this.proofs.check(trier.proof, network, tx.now)
      if (!proofHash) return { challenge: this.proofs.challenge(network, tx.now, excess) }
    }
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO sign_in_attempt (email_hash, address, at, succeeded, proof_hash) VALUES ($1, $2, $3, false, $4) ON CONFLICT DO NOTHING
       RETURNING id`,
      [key, network, tx.now, proofHash],
    )
    // The proof was used already.
    if (!row) return { challenge: this.proofs.challenge(network, tx.now, excess) }
    const successKey = trier.own ? this.keys.mac('sign_in_throttle', `${guessed} owned ${trier.account.toLowerCase()}`) : key
    return { id: row.id, key, success_key: successKey, network }
  }

  /**
   * The attempt succeeded: earlier failures of the same kind are forgiven, those of the owner's browser or else those for the account.
   * Counted once for the account, so that one account does not raise what its network may do by signing in from many browsers.
   */
  async settle(tx: Tx, attempt: Attempt): Promise<void> {
    const [gone] = await tx.query<{ proof_hash: Buffer | null }>(
      'DELETE FROM sign_in_attempt WHERE id = $1 RETURNING proof_hash',
      [attempt.id],
    )
    if (!attempt.key.equals(attempt.success_key))
      await tx.execute('DELETE FROM sign_in_attempt WHERE email_hash = $1', [attempt.key])
    // With its proof, which admits no second attempt.
    await tx.execute(
      'INSERT INTO sign_in_attempt (email_hash, address, at, succeeded, proof_hash) VALUES ($1, $2, $3, true, $4)',
      [attempt.success_key, attempt.network, tx.now, gone?.proof_hash ?? null],
    )
  }

  /** The attempt was no guess after all: the secret was not looked at. */
  async withdraw(tx: Tx, attempt: Attempt): Promise<void> {
    await tx.execute('DELETE FROM sign_in_attempt WHERE id = $1', [attempt.id])
  }

  private async count(tx: Tx, key: Buffer, network: string, limits: Limits): Promise<Counted> {
    const now = tx.now.getTime()
    // Waits build up over a day; what is only sent, and networks, are counted in their window.
    const since = new Date(now - (limits.sent === undefined ? DAY : limits.within))
    const [counted] = await tx.query<Counted>(
      `WITH failed AS (
         SELECT at, address FROM sign_in_attempt WHERE email_hash = $1 AND NOT succeeded AND at > $3
           AND id > COALESCE((SELECT max(id) FROM sign_in_attempt WHERE email_hash = $1 AND succeeded), 0))
       SELECT (SELECT count(*) FROM failed WHERE address = $2)::int AS here, (SELECT max(at) FROM failed WHERE address = $2) AS here_at,
         (SELECT count(*) FROM failed)::int AS everywhere, (SELECT max(at) FROM failed) AS everywhere_at, n.*,
         (SELECT count(DISTINCT email_hash) FROM sign_in_attempt WHERE address = $2 AND succeeded AND at > $5)::int AS successes
       FROM (SELECT count(*)::int AS network, max(at) AS network_at FROM sign_in_attempt WHERE address = $2 AND NOT succeeded AND at > $4) n`,
      [key, network, since, new Date(now - limits.within), new Date(now - DAY)],
    )
    return counted as Counted
  }

  private async prune(tx: Tx): Promise<void> {
    const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [PRUNE_LOCK])
    if (lock?.mine) await tx.execute('DELETE FROM sign_in_attempt WHERE at < $1', [new Date(tx.now.getTime() - DAY)])
  }
}

/** Until when to wait after so many failures, of which the last was at `at`. */
function waitUntil(failures: number, at: Date | null, free: number | undefined): number {
  if (free === undefined || failures < free || !at) return 0
  return at.getTime() + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures - free, 10))
}
