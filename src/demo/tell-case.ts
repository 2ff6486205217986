import type { INestApplicationContext } from '@nestjs/common'
import { MakeSignInLink } from '../people/make-sign-in-link.js'
import { theAccessOrder } from './access-order.js'
import { PEOPLE } from './case-file.js'
import { DOCKET } from './docket.js'
import { makePeople, signOut } from './make-people.js'
import { theInvestigation, theWarningLetter } from './older-cases.js'
import { tellEntry } from './tell-entry.js'

/**
 * Fills an empty installation with the example case and other directives, through the same use cases that people use, so that its
 * ledger is genuine. Times are relative to now. Does nothing if an account exists already.
 * @returns a single-use sign-in link for each reader, or null if nothing was done
 */
export async function tellCase(app: INestApplicationContext): Promise<{ name: string; role: string; link: string }[] | null> {
  const cast = await makePeople(app)
  if (!cast) return null
  await theAccessOrder(app, cast)
  await Promise.all([
    theWarningLetter(app, cast),
    theInvestigation(app, cast),
    ...DOCKET.map((entry) => tellEntry(app, cast, entry)),
  ])
  await signOut(app, cast)
  const readers = (['counsel', 'executive', 'contributor', 'administrator'] as const).map(async (player) => ({
    name: PEOPLE[player].name,
    role: PEOPLE[player].role,
    link: await app.get(MakeSignInLink, { strict: false }).run(cast[player].id),
  }))
  return Promise.all(readers)
}
