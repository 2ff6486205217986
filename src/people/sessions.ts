import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import { Door } from '../platform/database/door.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Browser } from './browser.js'
import { type Holder, SECOND_FACTOR_DUE } from './holder.js'
import { Session } from './session.entity.js'
import { hashOfToken, isToken, newToken } from './token.js'

// At most one write per minute, and often enough that a short idle limit still counts from the last use.
const seenEvery = (idle: number) => Math.min(60_000, idle / 10)

/** A new session. The token is sent once, to the browser. */
export interface OpenedSession {
  readonly token: string
  readonly session_id: string
}

/** Sessions on the server: the holder of the token acts as the person, until a limit is reached or the session ends. */
@Injectable()
export class Sessions {
  constructor(
    private readonly settings: Settings,
    private readonly work: Door,
  ) {}

  /** Opens a session for a person. The browser's previous session ends: a token from before the sign-in is invalid afterwards. */
  async open(tx: Tx, personId: string, browser: Pick<Browser, 'address' | 'agent' | 'token'>): Promise<OpenedSession> {
    await this.end(tx, browser.token)
    const token = newToken()
    const session = {
      id: randomUUID(),
      person_id: personId,
      token_hash: hashOfToken(token),
      made_at: tx.now,
      seen_at: tx.now,
      ends_at: new Date(tx.now.getTime() + this.settings.session.hours * 3_600_000),
      ended_at: null,
      agent: browser.agent,
      address: browser.address,
    }
    await tx.manager.insert(Session, session)
    return { token, session_id: session.id }
  }

  /** Ends the session of a token. Returns whose it was, if there was one. */
  async end(tx: Tx, token: string | undefined): Promise<{ person_id: string } | null> {
    if (!isToken(token)) return null
    const [ended] = await tx.query<{ person_id: string }>(
      'UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL RETURNING person_id',
      [hashOfToken(token), tx.now],
    )
    return ended ?? null
  }

  /**
   * The holder of this token, or null: unknown, ended, past a limit, or the person has left. Records user activity, except for
   * automatic requests of the screen: for those, the idle limit continues to run.
   */
  async holder({ token, unattended }: Pick<Browser, 'token' | 'unattended'>): Promise<Holder | null> {
    if (!isToken(token)) return null
    const { idle_minutes, fresh_minutes } = this.settings.session
    const hash = hashOfToken(token)
    const [found] = await this.work.look<Found>(HOLDER, [hash, idle_minutes, fresh_minutes])
    if (!found) return null
    const { idle_for, due, fresh, ...actor } = found
    if (!unattended && idle_for >= seenEvery(idle_minutes * 60_000))
      await this.work.asNobody((tx) =>
        tx.execute('UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2', [actor.session_id, tx.now]),
      )
    return { actor: { ...actor, entry: { by: 'session', hash } }, scopes: null, fresh, second_factor_due: due }
  }
}

type Found = Omit<Holder['actor'], 'entry'> & { session_id: string; idle_for: number; due: boolean; fresh: boolean }

// A person without a password (in the demo) cannot prove their identity again, and is not asked to. Durations in minutes.
const HOLDER = `
  SELECT p.id, p.role, p.name, p.zone, p.locale, s.id AS session_id, extract(epoch FROM t.now - s.seen_at)::float8 * 1000 AS idle_for, ${SECOND_FACTOR_DUE} AS due,
    (s.made_at > t.now - $3 * interval '1 minute' OR NOT EXISTS (SELECT FROM credential c WHERE c.person_id = p.id)) AS fresh
  FROM session s JOIN person p ON p.id = s.person_id CROSS JOIN (SELECT edict_now() AS now) t
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.ends_at > t.now AND s.seen_at > t.now - $2 * interval '1 minute'
    AND p.joined_at IS NOT NULL AND p.ended_at IS NULL`
