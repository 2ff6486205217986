import { Injectable } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import type { DataSource } from 'typeorm'
import { Settings } from '../config/settings.js'
import type { Actor } from './actor.js'
import { Transactions } from './transactions.js'
import type { Tx } from './tx.js'

export type { Tx } from './tx.js'

/** Transactions for requests and for background work: everything but credentials, which are at the `Door`. */
@Injectable()
export class UnitOfWork extends Transactions {
  private readonly worker: Worker
  private readonly render: Render

  constructor(
    @InjectDataSource('app') app: DataSource,
    @InjectDataSource('worker') worker: DataSource,
    @InjectDataSource('render') render: DataSource,
    settings: Settings,
  ) {
    super(app, settings.locale)
    this.worker = new Worker(worker, settings)
    this.render = new Render(render, settings)
  }

  /** Works as the sweeper: ids, instants and states, never content. */
  asWorker<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.worker.asNobody(work)
  }

  /** One statement as the sweeper: see `statement`. */
  workerStatement<Row>(sql: string, parameters: readonly unknown[], how?: { prepared: boolean }): Promise<Row[]> {
    return this.worker.statement(sql, parameters, how)
  }

  /**
   * Reads what goes into a message, as the person whom the database says the effect is for, with their current access. Throws
   * `access/not_signed_in` if another worker holds the effect by now, or if it is for another person than `reader`.
   */
  asRecipient<T>(
    effect: { id: string; epoch: number },
    reader: Pick<Actor, 'id' | 'role' | 'zone' | 'locale'>,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const { id, role, zone, locale } = reader
    const entry = { by: 'effect', outbox_id: effect.id, epoch: effect.epoch } as const
    return this.render.read({ id, role, zone, locale, name: '', entry }, work)
  }
}

class Worker extends Transactions {
  constructor(source: DataSource, settings: Settings) {
    super(source, settings.locale)
  }
}

class Render extends Transactions {
  constructor(source: DataSource, settings: Settings) {
    super(source, settings.locale)
  }

  protected override wayOf({ entry }: Actor) {
    if (entry.by !== 'effect') throw new Error(`This role lets nobody in by ${entry.by}.`)
    return { sql: 'enter_for($2, $3)', parameters: [entry.outbox_id, entry.epoch] }
  }
}
