import type { Tx } from '../platform/database/unit-of-work.js'

/** Whether background work is running: reminders, letters being sent, documents being read. */
export interface SweepState {
  /** When a sweeper last ran, by the database's clock; null if none ever has. */
  readonly last_at: Date | null
  readonly late: boolean
}

/** How long a sweeper may be silent before an alarm: a minute, or five sweeps if that is longer. */
export function quietSeconds(sweepSeconds: number): number {
  return Math.max(60, 5 * sweepSeconds)
}

/** Records that a sweeper is running now. */
export async function beat(tx: Tx): Promise<void> {
  await tx.execute(`INSERT INTO pulse (name, at) VALUES ('sweep', edict_now()) ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at`)
}

/** When the sweep last ran, and whether that is too long ago. Any transaction may ask. */
export async function sweepState(tx: Tx, sweepSeconds: number): Promise<SweepState> {
  const [pulse] = await tx.query<{ at: Date }>(`SELECT at FROM pulse WHERE name = 'sweep'`)
  if (!pulse) return { last_at: null, late: true }
  return { last_at: pulse.at, late: tx.now.getTime() - pulse.at.getTime() > quietSeconds(sweepSeconds) * 1000 }
}

/** Two hours: one run may be late, and is then retried every few minutes. */
const CHECKER_QUIET_MS = 2 * 3_600_000

/** Records that the hourly check has completed. In its own transaction, so that a failed run records nothing. */
export async function beatChecker(tx: Tx): Promise<void> {
  await tx.execute(`INSERT INTO pulse (name, at) VALUES ('checker', $1) ON CONFLICT (name) DO UPDATE SET at = EXCLUDED.at`, [
    tx.now,
  ])
}

/** Records when a run was first scheduled: until the first run, the check counts as late from then. */
export async function checkerPlanned(tx: Tx): Promise<void> {
  await tx.execute(`INSERT INTO pulse (name, at) VALUES ('checker_planned', $1) ON CONFLICT (name) DO NOTHING`, [tx.now])
}

/** When the hourly check last ran, and whether that is too long ago. If no worker ever started, the sweep is late and reported. */
export async function checkerState(tx: Tx): Promise<SweepState> {
  const pulses = await tx.query<{ name: string; at: Date }>(
    `SELECT name, at FROM pulse WHERE name IN ('checker', 'checker_planned')`,
  )
  const last = pulses.find(({ name }) => name === 'checker')?.at ?? null
  const since = last ?? pulses.find(({ name }) => name === 'checker_planned')?.at
  return { last_at: last, late: since !== undefined && tx.now.getTime() - since.getTime() > CHECKER_QUIET_MS }
}
