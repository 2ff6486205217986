import type { INestApplicationContext } from '@nestjs/common'
import { listAgencies } from '../agencies/lists.js'
import { WriteDetails } from '../casework/write-details.js'
import { listDeadlines } from '../deadlines/list-deadlines.js'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listObligations } from '../review/lists.js'
import { type Player } from './case-file.js'

export const WASHINGTON = 'America/New_York'

/** The cast: one person for each role, as the actor of that person's actions. */
export type Cast = Record<Player, Actor>

/** Records the agency and the instrument. */
export async function name(
  app: INestApplicationContext,
  actor: Actor,
  reference: string,
  agency: Awaited<ReturnType<typeof agencyOf>>,
  instrument: RegExp,
): Promise<void> {
  await app.get(WriteDetails, { strict: false }).run(actor, {
    reference,
    version: await version(app, actor, reference),
    agency_id: agency.id,
    instrument_id: (agency.instruments.find((one) => instrument.test(one.name)) ?? agency.instruments[0])?.id ?? null,
  })
}

/** An agency of the catalogue. */
export async function agencyOf(app: INestApplicationContext, actor: Actor, code: string) {
  const agencies = await app.get(UnitOfWork, { strict: false }).read(actor, listAgencies)
  const agency = agencies.find((one) => one.code === code)
  if (!agency) throw new Error(`The catalogue has no agency ${code}.`)
  return agency
}

/** The version that a person would see on the screen before acting. */
export async function version(app: INestApplicationContext, actor: Actor, reference: string): Promise<number> {
  return (await app.get(UnitOfWork, { strict: false }).read(actor, (tx) => accessTo(tx, reference))).directive.version
}

/** The deadline of a directive that has a provisional time. */
export async function provisionalOf(
  app: INestApplicationContext,
  actor: Actor,
  reference: string,
): Promise<{ id: string; version: number }> {
  const deadlines = await app
    .get(UnitOfWork, { strict: false })
    .read(actor, async (tx) => listDeadlines(tx, await accessTo(tx, reference)))
  const provisional = deadlines.find((one) => one.provisional)
  if (!provisional) throw new Error(`${reference} has no provisional deadline.`)
  return provisional
}

/** The obligations from the playbook, beyond what the letter demands. */
export async function setOffBy(app: INestApplicationContext, actor: Actor, reference: string): Promise<string[]> {
  const obligations = await app
    .get(UnitOfWork, { strict: false })
    .read(actor, async (tx) => listObligations(tx, await accessTo(tx, reference)))
  return obligations.filter(({ source }) => source !== 'demand').map(({ id }) => id)
}
