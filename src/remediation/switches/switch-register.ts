import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { one, requireSeen, rowOf } from '../../platform/database/rows.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'
import { sealedFor } from './call-target.js'
import { listSwitches } from './list-switches.js'
import { Switch } from './switch.entity.js'
import type { SwitchView } from './switches.schema.js'

type View = z.infer<typeof SwitchView>

type Changed = { id: string; version: number }

export const lockSwitches = (tx: Tx) => tx.query('SELECT lock_stream($1)', ['settings:switches'])

export async function viewOf(tx: Tx, id: string): Promise<View> {
  return one(await listSwitches(tx, id))
}

export async function current(tx: Tx, { id, version }: Changed): Promise<Switch> {
  await lockSwitches(tx)
  const found = await rowOf(tx, Switch, { id })
  requireSeen(found.version, version, [])
  if (found.retired_at) throw new Refused('switch/retired')
  return found
}

export function sealed(keys: Keys, switchId: string, secret: string): Buffer {
  return keys.seal('switch_secret', secret, sealedFor(switchId))
}
