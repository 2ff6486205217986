import { userInfo } from 'node:os'
import { Injectable } from '@nestjs/common'
import pg from 'pg'
import { Refused } from '../domain/errors.js'
import { Door } from '../platform/database/door.js'
import { AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { ApplyAccessRequest } from './apply-access-request.js'

/**
 * Approves a request on the server itself, when no lead counsel can. Never counts as two people: the row and the ledger say what it was,
 * and every administrator and lead counsel is told.
 */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly work: Door,
    private readonly requests: AccessRequests,
    private readonly apply: ApplyAccessRequest,
    private readonly notices: AccountNotices,
  ) {}

  /** Throws `resource/not_found`, `access_request/decided`, and what applying it throws. */
  async run(ownerUrl: string, input: { id: string; reason: string }): Promise<void> {
    await approveAsOwner(ownerUrl, input)
    await this.work.asNobody(async (tx) => {
      const request = await this.requests.lock(tx, input.id)
      if (!request.break_glass || (request.state !== 'approved' && request.kind !== 'role'))
        throw new Refused('access_request/decided')
      if (request.state === 'approved') {
        await this.apply.run(tx, request)
        // A person who may join, and a token, use it later.
        if (request.kind !== 'token' && request.kind !== 'join')
          await this.requests.append(tx, 'access.used', { id: request.id, kind: request.kind, person_id: request.person_id })
      }
      await this.requests.tellLeads(tx, 'access_broken_glass', {
        about_id: request.person_id,
        by_id: null,
        reason: input.reason,
        administrators: true,
      })
    })
    this.notices.ring()
  }
}

/** As the owner of the tables: the only role from which the database takes this, and one that serves no request. */
async function approveAsOwner(ownerUrl: string, { id, reason }: { id: string; reason: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ kind: string; person_id: string | null; role: string | null }>(
      `UPDATE access_request SET state = 'approved', break_glass = true, decided_at = edict_now(), reason = $2, version = version + 1
       WHERE id = $1 AND state = 'waiting' RETURNING kind, person_id, role`,
      [id, reason],
    )
    const [approved] = rows
    // Decided already, or approved by a run of this command that was interrupted.
    if (!approved) return
    // Without a person who acts, the database gives a role only to its owner.
    if (approved.kind === 'role') await changeRole(client, id, approved)
    const details = { id, ...approved, reason, on_the_server_as: userInfo().username }
    await append(client, 'settings:access', 'access.broken_glass', details)
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}

async function changeRole(client: pg.Client, id: string, { person_id, role }: { person_id: string | null; role: string | null }) {
  const changed = await client.query(
    `UPDATE person p SET role = $2, version = version + 1 WHERE id = $1 AND joined_at IS NOT NULL AND ended_at IS NULL
       AND (role <> 'administrator' OR EXISTS (SELECT FROM person o WHERE o.id <> p.id AND o.role = 'administrator'
         AND o.joined_at IS NOT NULL AND o.ended_at IS NULL))`,
    [person_id, role],
  )
  if (changed.rowCount !== 1) throw new Refused('access_request/out_of_date')
  await append(client, `person:${person_id}`, 'person.changed', { access_request_id: id })
  await client.query(`UPDATE access_request SET state = 'used', used_at = edict_now(), version = version + 1 WHERE id = $1`, [id])
}

async function append(client: pg.Client, stream: string, kind: string, details: object): Promise<void> {
  await client.query('CALL ledger_append_by_migration($1, $2, $3)', [stream, kind, JSON.stringify(details)])
}
