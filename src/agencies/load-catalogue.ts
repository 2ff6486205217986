import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Agency } from './agency.entity.js'
import { AGENCIES } from './catalogue/agencies.js'
import type { CatalogueAgency } from './catalogue/entry.js'
import { Instrument } from './instrument.entity.js'

/**
 * Held while loading, so that two processes that start at the same time do not both add the same agency. Any constant will do.
 */
const CATALOGUE_LOCK = 7_243_002

/** Adds the authorities that every installation starts with. Existing ones are left as people have edited them. */
@Injectable()
export class LoadCatalogue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** @returns how many agencies were added */
  run(): Promise<number> {
    return this.work.asNobody(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [CATALOGUE_LOCK])
      const known = new Set((await tx.query<{ code: string }>('SELECT code FROM agency')).map((row) => row.code))
      const missing = AGENCIES.filter((agency) => !known.has(agency.code))
      if (missing.length > 0) {
        await add(tx, missing)
        await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.catalogue_loaded' })
      }
      return missing.length
    })
  }
}

async function add(tx: Tx, entries: readonly CatalogueAgency[]): Promise<void> {
  const agencies = entries.map(({ instruments: _, office_hours, ...entry }) => ({
    id: randomUUID(),
    ...entry,
    office_hours: office_hours ?? undefined,
    version: 1,
    made_at: tx.now,
  }))
  await tx.manager.insert(Agency, agencies)
  const instruments = entries.flatMap((entry, index) =>
    entry.instruments.map((instrument) => ({ id: randomUUID(), agency_id: agencies[index]?.id, ...instrument })),
  )
  await tx.manager.insert(Instrument, instruments)
}
