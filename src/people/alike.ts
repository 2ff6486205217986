import { looksLike } from '../domain/names.js'
import type { Tx } from '../platform/database/unit-of-work.js'

export interface AlikePerson {
  id: string
  name: string
  email: string
}

/** For each of these people, the other accounts in use whose name is the same or looks the same. */
export async function alikeOf(tx: Tx, people: readonly { id: string; name: string }[]): Promise<Map<string, AlikePerson[]>> {
  if (people.length === 0) return new Map()
  const byLook = new Map<string, AlikePerson[]>()
  for (const one of await tx.query<AlikePerson>('SELECT id, name, email FROM person WHERE ended_at IS NULL ORDER BY name, id')) {
    const look = looksLike(one.name)
    byLook.set(look, [...(byLook.get(look) ?? []), one])
  }
  return new Map(
    people.map(({ id, name }) => [id, (byLook.get(looksLike(name)) ?? []).filter((one) => one.id !== id).slice(0, 10)]),
  )
}
