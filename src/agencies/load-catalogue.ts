import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Agency } from './agency.entity.js'
import { AGENCIES } from './catalogue/agencies.js'
import type { CatalogueAgency } from './catalogue/entry.js'
import { Instrument } from './instrument.entity.js'

/** Taken while loading, so that two processes that start at once do not both add the same agency. Any constant will do. */
const CATALOGUE_LOCK = 7_243_002

/** Adds the authorities that every installation knows. What is there already is left as people have it. */
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
      for (const agency of missing) await add(tx, agency)
      if (missing.length > 0) await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.catalogue_loaded' })
      return missing.length
    })
  }
}

async function add(tx: Tx, entry: CatalogueAgency): Promise<void> {
  const id = randomUUID()
  await tx.manager.insert(Agency, {
    id,
    code: entry.code,
    name: entry.name,
    short_name: entry.short_name,
    jurisdiction: entry.jurisdiction,
    zone: entry.zone,
    place: entry.place,
    office_address: entry.office_address,
    office_hours: entry.office_hours ?? undefined,
    website: entry.website,
    source: entry.source,
    hours_source: entry.hours_source,
    read_on: entry.read_on,
    checked: entry.checked,
    version: 1,
    made_at: tx.now,
  })
  for (const instrument of entry.instruments) {
    await tx.manager.insert(Instrument, {
      id: randomUUID(),
      agency_id: id,
      code: instrument.code,
      name: instrument.name,
      description: instrument.description,
      citation: instrument.citation,
      source: instrument.source,
      read_on: instrument.read_on,
      stage_labels: instrument.stage_labels,
    })
  }
}
