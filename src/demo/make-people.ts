import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { endAccess } from '../people/end-access.js'
import { Person } from '../people/person.entity.js'
import { Sessions } from '../people/sessions.js'
import { hashOfToken } from '../people/token.js'
import { Door } from '../platform/database/door.js'
import { PEOPLE, type Player } from './case-file.js'
import type { Cast } from './stage.js'

/** The people of the case, each signed in, or null if any account exists already. */
export async function makePeople(app: INestApplicationContext): Promise<Cast | null> {
  const ledger = app.get(Ledger, { strict: false })
  const sessions = app.get(Sessions, { strict: false })
  return app.get(Door, { strict: false }).asNobody(async (tx) => {
    const anybody = await tx.query('SELECT 1 FROM person LIMIT 1')
    if (anybody.length > 0) return null
    const cast = {} as Cast
    // Lead counsel last: from then on, readers take two people.
    const players = (Object.entries(PEOPLE) as [Player, (typeof PEOPLE)[Player]][]).sort(
      ([, { role: a }], [, { role: b }]) => Number(a === 'lead_counsel') - Number(b === 'lead_counsel'),
    )
    for (const [player, person] of players) {
      const id = randomUUID()
      await tx.manager.insert(Person, {
        id,
        ...person,
        joined_at: null,
        ended_at: null,
        end_reason: null,
        version: 1,
        made_at: tx.now,
      })
      await tx.execute('UPDATE person SET joined_at = $2 WHERE id = $1', [id, tx.now])
      await ledger.append(tx, `person:${id}`, { kind: 'person.joined' })
      const { token } = await sessions.open(tx, id, { address: '', agent: 'demo', token: undefined })
      cast[player] = { id, ...person, locale: null, entry: { by: 'session', hash: hashOfToken(token) } }
    }
    return cast
  })
}

/** Ends the sessions in which the people of the case acted. */
export async function signOut(app: INestApplicationContext, cast: Cast): Promise<void> {
  await app.get(Door, { strict: false }).asNobody(async (tx) => {
    for (const { id } of Object.values(cast)) await endAccess(tx, id)
  })
}
