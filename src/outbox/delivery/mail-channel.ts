import { Injectable, Logger } from '@nestjs/common'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** Whether messages can be sent: `open` as an electrical circuit is, so that nothing flows. */
export type ChannelState = 'closed' | 'open' | 'probing'

export interface Channel {
  readonly state: ChannelState
  /** When it was opened, if it is not closed. */
  readonly since: Date | null
  readonly error_code: string | null
  /** What the server answered, if it did. */
  readonly answer: string | null
}

/** How long one probe may take before another process makes the next one. Longer than the lease of any message. */
const PROBE_SECONDS = 100
/** Seconds until the next probe: 5, doubling, at most a minute. */
const FIRST_SECONDS = 5
const LONGEST_SECONDS = 60
/** So many messages in a row without an answer, and the server counts as unavailable. */
const SILENT_MESSAGES = 3

/** The state of the channel. Any transaction may ask. */
export async function mailChannel(tx: Tx): Promise<Channel> {
  const [channel] = await tx.query<Channel>(`SELECT state, since, error_code, answer FROM channel WHERE name = 'mail'`)
  return channel ?? { state: 'closed', since: null, error_code: null, answer: null }
}

/**
 * The circuit breaker of outgoing mail, one row for all processes. While it is open, messages stay in the outbox untouched, and one
 * message at a time is tried as a probe. As soon as the server answers, the channel closes and everything that waits can be sent.
 */
@Injectable()
export class MailChannel {
  private readonly log = new Logger('mail')
  /** What this process knows; another process may know more. */
  private isClosed = true
  private silent = 0

  /**
   * In the transaction that claims. @returns how many messages may be claimed, of `free`: all while the channel is closed, one if it is
   * time for a probe, otherwise none
   */
  async admit(tx: Tx, free: number): Promise<{ slots: number; probe: boolean }> {
    if (free === 0) return { slots: 0, probe: false }
    const { state } = await mailChannel(tx)
    this.isClosed = state === 'closed'
    if (this.isClosed) return { slots: free, probe: false }
    const probing = await tx.execute(
      `UPDATE channel SET state = 'probing', next_probe_at = edict_now() + make_interval(secs => $1)
       WHERE name = 'mail' AND state <> 'closed' AND next_probe_at <= edict_now()`,
      [PROBE_SECONDS],
    )
    return { slots: probing, probe: probing === 1 }
  }

  /** The probe ended without reaching the server, for example because its message was no longer needed: the next one may follow. */
  async probeUnused(tx: Tx): Promise<void> {
    await tx.execute(`UPDATE channel SET state = 'open', next_probe_at = edict_now() WHERE name = 'mail' AND state = 'probing'`)
  }

  /** The server cannot be reached, or accepts nothing from us. */
  async fail(tx: Tx, code: string, answer: string | null = null): Promise<void> {
    this.isClosed = false
    const opened = await tx.execute(
      `INSERT INTO channel AS c (name, state, since, error_code, answer, failures, next_probe_at)
       VALUES ('mail', 'open', edict_now(), $1, $4, 1, edict_now() + make_interval(secs => $2))
       ON CONFLICT (name) DO UPDATE SET state = 'open', since = COALESCE(c.since, edict_now()), error_code = $1, answer = $4, failures = c.failures + 1,
         next_probe_at = edict_now() + make_interval(secs => LEAST($2 * 2 ^ LEAST(c.failures, 10), $3))
       WHERE c.state <> 'open'`,
      [code, FIRST_SECONDS, LONGEST_SECONDS, answer],
    )
    if (opened === 1) this.log.warn({ message: 'mail cannot be sent; messages wait', code })
  }

  /** A message was handed over and nothing was answered. One may be the message's fault; several in a row are the server's. */
  async silence(tx: Tx): Promise<void> {
    this.silent += 1
    if (!this.isClosed || this.silent >= SILENT_MESSAGES) await this.fail(tx, 'mail/no_answer')
  }

  /** The server answered about a message. @returns whether the channel must be closed, which takes a transaction */
  answered(): boolean {
    this.silent = 0
    return !this.isClosed
  }

  async close(tx: Tx): Promise<void> {
    this.isClosed = true
    const closed = await tx.execute(
      `UPDATE channel SET state = 'closed', since = NULL, error_code = NULL, answer = NULL, failures = 0 WHERE name = 'mail' AND state <> 'closed'`,
    )
    if (closed === 1) this.log.log({ message: 'mail can be sent again' })
  }
}
