import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'
import { sealedFor } from './call-target.js'
import { listSwitches } from './list-switches.js'
import { Switch } from './switch.entity.js'
import type { SwitchView } from './switches.schema.js'

type View = z.infer<typeof SwitchView>

type Changed = { id: string; version: number }

export const lockSwitches = (tx: Tx) => tx.query('SELECT FROM ledger_changed_rows($1)', ['settings:switches'])

export async function viewOf(tx: Tx, id: string): Promise<View> {
  return (await listSwitches(tx, id))[0] as View
}

export async function current(tx: Tx, { id, version }: Changed): Promise<Switch> {
  await lockSwitches(tx)
  const found = await tx.manager.findOneBy(Switch, { id })
  if (!found) throw new Refused('resource/not_found')
  if (found.version !== version) throw new Refused('resource/stale', { version: found.version, changed: [] })
  if (found.retired_at) throw new Refused('switch/retired')
  return found
}

export function sealed(keys: Keys, switchId: string, secret: string): Buffer {
  return keys.seal('switch_secret', secret, sealedFor(switchId))
}
