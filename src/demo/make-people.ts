import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Person } from '../people/person.entity.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { PEOPLE, type Player } from './case-file.js'
import type { Cast } from './stage.js'

/** The people of the case, or null if any account exists already. */
export async function makePeople(app: INestApplicationContext): Promise<Cast | null> {
  const ledger = app.get(Ledger, { strict: false })
  return app.get(UnitOfWork, { strict: false }).asNobody(async (tx) => {
    const anybody = await tx.query('SELECT 1 FROM person LIMIT 1')
    if (anybody.length > 0) return null
    const cast = {} as Cast
    for (const [player, person] of Object.entries(PEOPLE) as [Player, (typeof PEOPLE)[Player]][]) {
      const id = randomUUID()
      await tx.manager.insert(Person, {
        id,
        ...person,
        joined_at: tx.now,
        ended_at: null,
        end_reason: null,
        version: 1,
        made_at: tx.now,
      })
      await ledger.append(tx, `person:${id}`, { kind: 'person.joined' })
      cast[player] = { id, ...person, locale: null }
    }
    return cast
  })
}
