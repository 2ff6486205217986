import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyBody, AgencyChange, AgencyView, InstrumentBody } from './agencies.schema.js'
import { Agency } from './agency.entity.js'
import { Instrument } from './instrument.entity.js'
import { viewAgency } from './lists.js'

type View = z.infer<typeof AgencyView>

/** Keeps the register of agencies and what they issue. */
@Injectable()
export class KeepAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `agency/code_taken`. */
  add(actor: Actor, input: z.infer<typeof AgencyBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await refuseTaken(tx, 'SELECT 1 FROM agency WHERE code = $1', [input.code], 'agency/code_taken')
      const id = randomUUID()
      await tx.manager.insert(Agency, {
        id,
        ...input,
        office_hours: null,
        source: null,
        checked: 'to_be_confirmed',
        version: 1,
        made_at: tx.now,
      })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.added' })
      return viewAgency(tx, id)
    })
  }

  /** Throws `resource/stale`. */
  change(actor: Actor, input: z.infer<typeof AgencyChange> & { id: string; version: number }): Promise<View> {
    const { id, version, ...change } = input
    return this.work.as(actor, async (tx) => {
      const agency = await tx.manager.findOneBy(Agency, { id })
      if (!agency) throw new Refused('resource/not_found')
      if (agency.version !== version)
        throw new Refused('resource/stale', { version: agency.version, changed: ['agency.changed'] })
      await tx.manager.update(Agency, { id, version }, { ...change, version: version + 1 })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.changed' })
      return viewAgency(tx, id)
    })
  }

  /** Adds a kind of directive that the agency issues. Throws `agency/code_taken`. */
  addInstrument(actor: Actor, input: z.infer<typeof InstrumentBody> & { id: string }): Promise<View> {
    const { id, ...instrument } = input
    return this.work.as(actor, async (tx) => {
      await viewAgency(tx, id)
      await refuseTaken(
        tx,
        'SELECT 1 FROM instrument WHERE agency_id = $1 AND code = $2',
        [id, instrument.code],
        'agency/code_taken',
      )
      await tx.manager.insert(Instrument, {
        id: randomUUID(),
        agency_id: id,
        ...instrument,
        source: null,
        read_on: null,
        stage_labels: {},
      })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'instrument.added' })
      return viewAgency(tx, id)
    })
  }
}

async function refuseTaken(tx: Tx, sql: string, parameters: unknown[], code: 'agency/code_taken'): Promise<void> {
  const taken = await tx.query(sql, parameters)
  if (taken.length > 0) throw new Refused(code)
}
