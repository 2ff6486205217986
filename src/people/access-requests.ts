import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { isReader } from '../domain/access/readers.js'
import type { Role } from '../domain/access/role.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { AccessRequestKind } from './access-request.schema.js'
import { AccountNotices } from './account-notices.js'

export interface AccessRequestRow {
  readonly id: string
  readonly kind: AccessRequestKind
  readonly person_id: string | null
  readonly role: Role | null
  readonly details: Readonly<Record<string, string | number | boolean>>
  readonly requested_by: string
  readonly state: 'waiting' | 'approved' | 'used' | 'declined' | 'withdrawn'
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly reason: string | null
  readonly break_glass: boolean
  readonly link_id: string | null
  /** Who copied the link with which the person joined. */
  readonly copied_by: string | null
}

interface Asked {
  readonly kind: AccessRequestKind
  readonly person_id: string | null
  readonly role?: Role
  readonly details?: AccessRequestRow['details']
  readonly link_id?: string
}

const COLUMNS = `id, kind, person_id, role, details, requested_by, state, decided_by, decided_at, reason, break_glass, link_id,
  (SELECT l.copied_by FROM one_time_link l WHERE l.id = link_id) AS copied_by`
/** How long an approved token can be created. */
const COLLECT_DAYS = 7

/**
 * Requests for what could make someone a reader of directives. One person asks; a lead counsel who is someone else approves
 * (docs/decisions/0038-two-people-for-readers.md). The database enforces both.
 */
@Injectable()
export class AccessRequests {
  constructor(
    private readonly ledger: Ledger,
    private readonly notices: AccountNotices,
  ) {}

  /** Whether a lead counsel has ever joined: from then on, readers take two people. */
  async takesTwo(tx: Tx): Promise<boolean> {
    const [row] = await tx.query<{ since: Date | null }>('SELECT lead_counsel_since AS since FROM installation')
    return row?.since != null
  }

  /** Whether this would make the person a reader, and there is a lead counsel to approve it. */
  async isNeeded(tx: Tx, role: Role): Promise<boolean> {
    return isReader(role) && (await this.takesTwo(tx))
  }

  /** Records a request by the actor and tells all lead counsel. An earlier one of its kind for this person is withdrawn. */
  async ask(tx: Tx, { kind, person_id, role, details = {}, link_id }: Asked): Promise<string> {
    const actor = tx.actor
    if (!actor) throw new Error('A person makes a request.')
    if (kind !== 'token') await this.withdrawAll(tx, kind, person_id)
    const id = randomUUID()
    await tx.execute(
      `INSERT INTO access_request (id, kind, person_id, role, details, requested_by, requested_at, link_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, kind, person_id, role ?? null, JSON.stringify(details), actor.id, tx.now, link_id ?? null],
    )
    await this.append(tx, 'access.requested', { id, kind, person_id })
    await this.tellLeads(tx, kind === 'identity' ? 'identity_asked' : 'access_requested', {
      about_id: person_id,
      by_id: actor.id,
      except: [actor.id],
    })
    return id
  }

  /** The request, locked. Throws `resource/not_found`. */
  async lock(tx: Tx, id: string): Promise<AccessRequestRow> {
    const [row] = await tx.query<AccessRequestRow>(`SELECT ${COLUMNS} FROM access_request WHERE id = $1 FOR UPDATE`, [id])
    if (!row) throw new Refused('resource/not_found')
    return row
  }

  /** An approved request that has not been used. */
  async approved(
    tx: Tx,
    kind: AccessRequestKind,
    personId: string,
    linkId: string | null = null,
  ): Promise<AccessRequestRow | null> {
    const [row] = await tx.query<AccessRequestRow>(
      `SELECT ${COLUMNS} FROM access_request WHERE kind = $1 AND person_id = $2 AND state = 'approved' AND ($3::uuid IS NULL OR link_id = $3)
       ORDER BY decided_at DESC LIMIT 1`,
      [kind, personId, linkId],
    )
    return row ?? null
  }

  /** The approved token request, if it is still to be used. Throws `access_request/not_approved`. */
  requireCollectable(request: AccessRequestRow, actorId: string, now: Date): void {
    const until = (request.decided_at?.getTime() ?? 0) + COLLECT_DAYS * 86_400_000
    const open = request.kind === 'token' && request.state === 'approved' && request.requested_by === actorId
    if (!open || until <= now.getTime()) throw new Refused('access_request/not_approved')
  }

  async isWaiting(tx: Tx, kind: AccessRequestKind, personId: string): Promise<boolean> {
    const waiting = await tx.query(`SELECT 1 FROM access_request WHERE kind = $1 AND person_id = $2 AND state = 'waiting'`, [
      kind,
      personId,
    ])
    return waiting.length > 0
  }

  async decide(tx: Tx, id: string, state: 'approved' | 'declined' | 'withdrawn', reason: string | null): Promise<void> {
    await tx.execute(
      `UPDATE access_request SET state = $2, decided_by = $3, decided_at = $4, reason = $5, version = version + 1 WHERE id = $1`,
      [id, state, tx.actor?.id ?? null, tx.now, reason],
    )
  }

  /** What was approved has been done. */
  async markUsed(tx: Tx, id: string): Promise<void> {
    await tx.execute(`UPDATE access_request SET state = 'used', used_at = $2, version = version + 1 WHERE id = $1`, [id, tx.now])
  }

  async setLink(tx: Tx, id: string, linkId: string): Promise<void> {
    await tx.execute(`UPDATE access_request SET link_id = $2, version = version + 1 WHERE id = $1`, [id, linkId])
  }

  /** Withdraws what is waiting or approved and not yet used, because something else is now wanted for this person. */
  async withdrawAll(tx: Tx, kind: AccessRequestKind, personId: string | null): Promise<void> {
    const withdrawn = await tx.query<{ id: string }>(
      `UPDATE access_request SET state = 'withdrawn', decided_by = CASE state WHEN 'waiting' THEN $3::uuid ELSE decided_by END,
         decided_at = COALESCE(decided_at, $4), version = version + 1
       WHERE kind = $1 AND person_id IS NOT DISTINCT FROM $2 AND state IN ('waiting', 'approved') RETURNING id`,
      [kind, personId, tx.actor?.id ?? null, tx.now],
    )
    for (const { id } of withdrawn) await this.append(tx, 'access.withdrawn', { id, kind, person_id: personId })
  }

  async append(tx: Tx, kind: string, details: Readonly<Record<string, unknown>>, reason?: string): Promise<void> {
    await this.ledger.append(tx, 'settings:access', { kind, details, ...(reason === undefined ? {} : { reason }) })
  }

  /** Tells every lead counsel and, with `administrators`, every administrator. */
  async tellLeads(
    tx: Tx,
    code:
      | 'access_requested'
      | 'access_broken_glass'
      | 'identity_asked'
      | 'lead_counsel_changed'
      | 'lead_counsel_ended'
      | 'link_copied'
      | 'reader_joined'
      | 'reset_link_made',
    told: {
      about_id: string | null
      by_id: string | null
      reason?: string
      except?: readonly string[]
      /** People besides. */
      also?: readonly string[]
      administrators?: boolean
    },
  ): Promise<void> {
    const roles = ['lead_counsel', ...(told.administrators ? ['administrator'] : [])]
    const people = await tx.query<{ id: string }>(
      `SELECT id FROM person WHERE (role = ANY ($1) OR id = ANY ($3::uuid[])) AND kind = 'human' AND joined_at IS NOT NULL AND ended_at IS NULL
         AND id <> ALL ($2::uuid[])
       ORDER BY id`,
      [roles, told.except ?? [], told.also ?? []],
    )
    const { about_id, by_id, reason } = told
    for (const { id } of people)
      await this.notices.tell(tx, id, { code, about_id, by_id, params: reason === undefined ? {} : { reason } })
  }
}
