import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { alikeOf } from './alike.js'
import type { AssignablePeople } from './person.schema.js'

/** The people who can be given work: those who have joined, in a role that takes part in cases. */
@Injectable()
export class ListAssignable {
  constructor(private readonly work: Door) {}

  /** `q` is searched for in names and addresses. The first 200, by name. */
  async run(actor: Actor, input: { q?: string | undefined }): Promise<AssignablePeople> {
    const items = await this.work.read(actor, async (tx) => {
      const found = await tx.query<Omit<AssignablePeople['items'][number], 'email'> & { address: string }>(
        `SELECT id, name, role, firm, email AS address FROM person
         WHERE kind = 'human' AND joined_at IS NOT NULL AND ended_at IS NULL AND role IN ('counsel', 'lead_counsel', 'contributor', 'executive', 'guest')
           AND (strpos(lower(name), lower($1)) > 0 OR strpos(email, lower($1)) > 0)
         ORDER BY name, id LIMIT 200`,
        [input.q?.trim() ?? ''],
      )
      const alike = await alikeOf(tx, found)
      return found.map(({ address, ...person }) => ({ ...person, email: alike.get(person.id)?.length ? address : null }))
    })
    return { items }
  }
}
