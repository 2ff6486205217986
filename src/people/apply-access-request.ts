import { Injectable } from '@nestjs/common'
import { readsMore } from '../domain/access/readers.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { type AccessRequestRow, AccessRequests } from './access-requests.js'
import { AccountNotices } from './account-notices.js'
import { ApplyAdmission } from './apply-admission.js'
import { endAccess } from './end-access.js'
import { lockAdministrators, lockPerson, requireAnotherAdministrator } from './lock-person.js'
import type { Person } from './person.entity.js'
import { SecondFactors } from './second-factors.js'

/** Does what an approved request asked for. Runs in the transaction of the approval, or after break-glass. */
@Injectable()
export class ApplyAccessRequest {
  constructor(
    private readonly requests: AccessRequests,
    private readonly admission: ApplyAdmission,
    private readonly factors: SecondFactors,
    private readonly notices: AccountNotices,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `person/ended`, `access_request/out_of_date` if the account has changed so that the request no longer fits. */
  async run(tx: Tx, request: AccessRequestRow): Promise<void> {
    if (request.kind === 'sign_in_rules') return this.weakenRules(tx, request)
    if (request.kind === 'role') await lockAdministrators(tx)
    const person = await lockPerson(tx, request.person_id as string)
    if (person.ended_at) throw new Refused('person/ended')
    switch (request.kind) {
      case 'join':
      case 'identity':
      case 'password_reset':
        return this.admission.run(tx, request, person)
      case 'role':
        return this.changeRole(tx, request, person)
      case 'second_factor':
        return this.removeFactor(tx, request, person)
      case 'token':
        // Whoever asked creates it, because it is shown once.
        return
    }
  }

  private async changeRole(tx: Tx, request: AccessRequestRow, person: Person): Promise<void> {
    if (!person.joined_at || !request.role || !readsMore(person.role, request.role))
      throw new Refused('access_request/out_of_date')
    await requireAnotherAdministrator(tx, person)
    await tx.execute('UPDATE person SET role = $2, version = version + 1 WHERE id = $1', [person.id, request.role])
    await this.requests.markUsed(tx, request.id)
    await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.changed', details: { access_request_id: request.id } })
    if (person.kind === 'human') await this.notices.tell(tx, person.id, { code: 'role_changed', by_id: request.requested_by })
  }

  private async removeFactor(tx: Tx, request: AccessRequestRow, person: Person): Promise<void> {
    if (!(await this.factors.remove(tx, person.id))) throw new Refused('access_request/out_of_date')
    const reason = String(request.details.purpose ?? '')
    await endAccess(tx, person.id)
    await this.requests.markUsed(tx, request.id)
    await this.notices.tell(tx, person.id, { code: 'second_factor_removed', by_id: request.requested_by, params: { reason } })
    await this.ledger.append(tx, `person:${person.id}`, { kind: 'person.second_factor_removed', reason })
  }

  private async weakenRules(tx: Tx, request: AccessRequestRow): Promise<void> {
    await tx.execute('UPDATE installation SET second_factor_required = false')
    await this.requests.markUsed(tx, request.id)
    await this.ledger.append(tx, 'settings:sign_in', {
      kind: 'sign_in.rules_changed',
      details: { second_factor_required: false, access_request_id: request.id },
    })
  }
}
