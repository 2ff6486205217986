import { randomUUID } from 'node:crypto'
import type { INestApplicationContext } from '@nestjs/common'
import { Injectable, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Ledger } from '../../src/ledger/ledger.js'
import { LedgerModule } from '../../src/ledger/ledger.module.js'
import { type Backfill, Backfills, type Batch } from '../../src/outbox/backfills/backfill.js'
import { BackfillsModule } from '../../src/outbox/backfills/backfills.module.js'
import { OUTBOX_KINDS } from '../../src/outbox/kinds.js'
import { OutboxModule } from '../../src/outbox/outbox.module.js'
import { SweepModule } from '../../src/outbox/sweep.module.js'
import { DatabaseModule } from '../../src/platform/database/database.module.js'
import type { Tx } from '../../src/platform/database/unit-of-work.js'
import { PlatformModule } from '../../src/platform/platform.module.js'
import { Deed, type OutboxBench } from './outbox-parts.js'

export const ROWS = 50
export const BATCH = 10
const STREAM = 'settings:stamps'

/** A ledgered table with rows for a backfill to change, as a migration would leave it. */
export const STAMPS = `
  CREATE TABLE stamp (id uuid PRIMARY KEY, place integer NOT NULL UNIQUE, colour text);
  GRANT SELECT ON stamp TO edict_ledger_writer, edict_worker;
  GRANT UPDATE (colour) ON stamp TO edict_worker;
  CALL ledger_table('stamp', 'stamps');
  INSERT INTO stamp SELECT gen_random_uuid(), n, NULL FROM generate_series(1, ${ROWS}) AS n;
  CALL ledger_record_changes('{}');`

/** Gives each stamp a colour, in batches of ten, with one event per batch. */
@Injectable()
@Backfills()
export class ColourStamps implements Backfill {
  readonly name = 'stamps.colour'
  /** Called at the end of each batch, before it commits. */
  during: (batch: number) => Promise<void> = async () => {}
  private batches = 0

  constructor(private readonly ledger: Ledger) {}

  async total(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM stamp WHERE colour IS NULL')
    return row?.count ?? 0
  }

  async batch(tx: Tx, cursor: string | null): Promise<Batch | null> {
    const rows = await tx.query<{ id: string; place: number }>(
      'SELECT id, place FROM stamp WHERE place > $1 ORDER BY place LIMIT $2',
      [Number(cursor ?? 0), BATCH],
    )
    if (rows.length === 0) return null
    // Deliberately not idempotent, so that processing a row twice is visible.
    await tx.execute(`UPDATE stamp SET colour = COALESCE(colour, '') || 'blue' WHERE id = ANY ($1)`, [rows.map(({ id }) => id)])
    await this.ledger.append(tx, STREAM, { kind: 'stamps.coloured' })
    this.batches += 1
    await this.during(this.batches)
    return { cursor: String(rows.at(-1)?.place), rows: rows.length }
  }
}

/** A worker with or without the backfill. It sweeps only when told to. */
export async function backfiller(
  bench: OutboxBench,
  backfills: readonly (new (...args: never[]) => Backfill)[] = [ColourStamps],
) {
  const settings = bench.settings()
  const rest = OUTBOX_KINDS.filter((kind) => kind !== 'backfill.run').map((kind) => new Deed(kind))
  @Module({
    imports: [
      PlatformModule.with(settings),
      DatabaseModule,
      LedgerModule,
      OutboxModule.with(settings),
      SweepModule.with(settings),
      BackfillsModule,
    ],
    providers: [...backfills, ...rest.map((deed) => ({ provide: randomUUID(), useValue: deed }))],
  })
  class Worker {}
  const worker: INestApplicationContext = await NestFactory.createApplicationContext(Worker, {
    logger: false,
    abortOnError: false,
  })
  return worker
}
