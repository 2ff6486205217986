import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import type { Browser } from './browser.js'
import { Mes } from './me.js'
import type { Me } from './session.schema.js'

/** The signed-in person, and what their role may do. */
@Injectable()
export class ShowMe {
  constructor(
    private readonly work: Door,
    private readonly mes: Mes,
  ) {}

  run(actor: Actor, { languages }: Pick<Browser, 'languages'>): Promise<Me> {
    return this.work.read(actor, (tx) => this.mes.of(tx, actor.id, languages))
  }
}
