import type { Tx } from '../platform/database/unit-of-work.js'

/** Whether what must happen by itself does: reminders, letters on their way, documents to be read. */
export interface SweepState {
  /** When a sweeper last looked, by the database's clock; null when none ever has. */
  readonly last_at: Date | null
  readonly late: boolean
}

/** How long a sweep may be away before that is said aloud: a minute, or five sweeps where those are longer. */
export function quietSeconds(sweepSeconds: number): number {
  return Math.max(60, 5 * sweepSeconds)
}

/** Says that a sweeper is looking now. */
export async function beat(tx: Tx): Promise<void> {
  await tx.execute(`INSERT INTO pulse (name, at) VALUES ('sweep', edict_now()) ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at`)
}

/** When the sweep last ran and whether that is too long ago. Any transaction may ask. */
export async function sweepState(tx: Tx, sweepSeconds: number): Promise<SweepState> {
  const [pulse] = await tx.query<{ at: Date }>(`SELECT at FROM pulse WHERE name = 'sweep'`)
  if (!pulse) return { last_at: null, late: true }
  return { last_at: pulse.at, late: tx.now.getTime() - pulse.at.getTime() > quietSeconds(sweepSeconds) * 1000 }
}

/** How many effects were given up. Only the worker may ask. */
export async function deadCount(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ dead: number }>(`SELECT count(*)::int AS dead FROM outbox WHERE state = 'dead'`)
  return row?.dead ?? 0
}
