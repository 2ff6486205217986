import { Injectable } from '@nestjs/common'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { AccessRequestView } from './access-request.schema.js'
import { CodeAttempts } from './code-attempts.js'
import { DecideAccessRequest } from './decide-access-request.js'

/** A lead counsel confirms who joined with a copied link, by the code that they heard from the person. */
@Injectable()
export class ConfirmIdentity {
  constructor(
    private readonly work: Door,
    private readonly attempts: CodeAttempts,
    private readonly decide: DecideAccessRequest,
  ) {}

  /**
   * Throws `resource/not_found`, also for a request of another kind; `access_request/code_wrong`, `sign_in/throttled` after too many wrong codes;
   * and what `DecideAccessRequest` throws.
   */
  async run(actor: Actor, address: string, input: { id: string; code: string }): Promise<AccessRequestView> {
    const [request] = await this.work.read(actor, (tx) =>
      tx.query<{ person_id: string }>(`SELECT person_id FROM access_request WHERE id = $1 AND kind = 'identity'`, [input.id]),
    )
    if (!request) throw new Refused('resource/not_found')
    return this.attempts.run(request.person_id, address, () =>
      this.decide.run(actor, input.id, { state: 'approved', code: input.code }),
    )
  }
}
