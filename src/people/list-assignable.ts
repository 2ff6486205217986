import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AssignablePeople } from './person.schema.js'

/** The people who can be given work: those who have joined, in a role that takes part in cases. */
@Injectable()
export class ListAssignable {
  constructor(private readonly work: UnitOfWork) {}

  /** `q` is searched for in names and addresses. The first 200, by name. */
  async run(actor: Actor, input: { q?: string | undefined }): Promise<AssignablePeople> {
    const items = await this.work.read(actor, (tx) =>
      tx.query<AssignablePeople['items'][number]>(
        `SELECT id, name, role, firm FROM person
         WHERE kind = 'human' AND joined_at IS NOT NULL AND ended_at IS NULL AND role IN ('counsel', 'lead_counsel', 'contributor', 'executive', 'guest')
           AND (strpos(lower(name), lower($1)) > 0 OR strpos(email, lower($1)) > 0)
         ORDER BY name, id LIMIT 200`,
        [input.q?.trim() ?? ''],
      ),
    )
    return { items }
  }
}
