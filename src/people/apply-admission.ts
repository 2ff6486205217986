import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { type AccessRequestRow, AccessRequests } from './access-requests.js'
import { Admission } from './admission.js'
import { LetIn } from './let-in.js'
import type { Person } from './person.entity.js'

/** Lets a person in, as an approved request asked: they are invited, or join, or get a link for a new password. */
@Injectable()
export class ApplyAdmission {
  constructor(
    private readonly requests: AccessRequests,
    private readonly letIn: LetIn,
    private readonly admission: Admission,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `access_request/out_of_date` if the account has changed so that the request no longer fits. */
  async run(tx: Tx, request: AccessRequestRow, person: Person): Promise<void> {
    if (request.kind === 'identity') return this.confirm(tx, request, person)
    if (request.kind === 'password_reset') return this.requests.setLink(tx, request.id, await this.letIn.sendReset(tx, person.id))
    if (person.joined_at || person.role !== request.role) throw new Refused('access_request/out_of_date')
    if (person.kind === 'human') return this.letIn.invite(tx, person.id, request.requested_by)
    await this.open(tx, person)
    await this.requests.markUsed(tx, request.id)
  }

  private async confirm(tx: Tx, request: AccessRequestRow, person: Person): Promise<void> {
    if (person.joined_at) throw new Refused('access_request/out_of_date')
    // The role may have changed since, or the approval may have been withdrawn.
    await this.admission.requireJoin(tx, person)
    await this.open(tx, person)
    await this.requests.markUsed(tx, request.id)
    await this.admission.joined(tx, person)
  }

  private async open(tx: Tx, person: Person): Promise<void> {
    await tx.execute('UPDATE person SET joined_at = $2, version = version + 1 WHERE id = $1', [person.id, tx.now])
    await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.joined' })
  }
}
