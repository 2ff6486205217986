import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/database/actor.js'
import { Door } from '../platform/database/door.js'
import { alikeOf } from './alike.js'
import type { AlikePeople, AlikeQuery } from './person.schema.js'

/** The people who already have this name, or one that looks the same. */
@Injectable()
export class ListAlike {
  constructor(private readonly work: Door) {}

  run(actor: Actor, input: AlikeQuery): Promise<AlikePeople> {
    return this.work.read(actor, async (tx) => ({ items: (await alikeOf(tx, [{ id: '', name: input.name }])).get('') ?? [] }))
  }
}
