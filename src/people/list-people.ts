import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { cursorOf, readCursor } from '../platform/http/cursor.js'
import { InvitationMails } from './invitation-mails.js'
import type { PeoplePage, PeopleQuery } from './person.schema.js'
import { type PersonRow, personViewOf, SELECT_PEOPLE } from './person-view.js'

/** Every account, including invited people and those who have left, by name. */
@Injectable()
export class ListPeople {
  constructor(
    private readonly work: Door,
    private readonly mails: InvitationMails,
  ) {}

  async run(actor: Actor, input: z.infer<typeof PeopleQuery>): Promise<z.infer<typeof PeoplePage>> {
    const [name, id] = readCursor(input.cursor, [() => true, isId]) ?? [null, null]
    const rows = await this.work.read(actor, (tx) =>
      tx.query<PersonRow>(
        `${SELECT_PEOPLE} WHERE $1::text IS NULL OR (p.name, p.id::text) > ($1, $2) ORDER BY p.name, p.id::text LIMIT $3`,
        [name, id, input.limit + 1],
      ),
    )
    const items = await this.mails.on(rows.slice(0, input.limit).map(personViewOf))
    const last = items.at(-1)
    return { items, next_cursor: rows.length > input.limit && last ? cursorOf([last.name, last.id]) : null }
  }
}

const isId = (key: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)
