import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { AXES, type Axis } from '../domain/scoping/matrix.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { requireSeen } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { restOn } from '../review/rests-on.js'
import { ScopeEntry } from './scope-entry.entity.js'
import type { EntriesBody, EntryView } from './scoping.schema.js'
import { axesOf, listEntries, listScopeItems } from './view-scope.js'

type Said = z.infer<typeof EntriesBody>['entries'][number]

type CellIds = Pick<ScopeEntry, `${Axis}_id`>

/** Answers the given cells of the matrix in one event: all of them or none. */
@Injectable()
export class AnswerCells {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `resource/stale` if someone else answered a cell in the meantime, `resource/not_found` for an item outside the possible scope. */
  run(actor: Actor, input: z.infer<typeof EntriesBody> & { reference: string }): Promise<{ items: z.infer<typeof EntryView>[] }> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      await requireItems(tx, directive.id, input.entries)
      const known = new Map((await tx.manager.findBy(ScopeEntry, { directive_id: directive.id })).map((row) => [keyOf(row), row]))
      const ids: string[] = []
      for (const said of input.entries) {
        const row = known.get(keyOf(said))
        if (row) await requireVersion(tx, directive.id, row, said.version)
        else requireSeen(0, said.version, [])
        const { product_id, group_id, path_id, place_id, version, reading_ids, ...answer } = said
        const written = { ...answer, answered_by: actor.id, answered_at: tx.now, version: version + 1 }
        const id = row?.id ?? randomUUID()
        if (row) await tx.manager.update(ScopeEntry, { id }, written)
        else {
          const cell = { product_id, group_id, path_id, place_id }
          await tx.manager.insert(ScopeEntry, { id, directive_id: directive.id, ...cell, ...written })
        }
        await restOn(tx, directive.id, 'scope_entry', id, reading_ids)
        ids.push(id)
      }
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'scope.answered', class: 'legal_advice' })
      return { items: await listEntries(tx, directive.id, ids) }
    })
  }
}

const keyOf = (cell: CellIds) => AXES.map((axis) => cell[`${axis}_id`] ?? '').join('|')

async function requireItems(tx: Tx, directiveId: string, entries: readonly Said[]): Promise<void> {
  const axes = axesOf(await listScopeItems(tx, directiveId))
  for (const entry of entries)
    for (const axis of AXES) {
      const id = entry[`${axis}_id`]
      if (id !== null && !axes[axis].includes(id)) throw new Refused('resource/not_found')
    }
}
