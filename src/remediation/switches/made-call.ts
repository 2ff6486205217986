import type { OnOff, SwitchAct } from '../../domain/switches/standing.js'

/** A completed call, with what the worker may know about its measure. */
export interface MadeCall {
  readonly id: string
  readonly directive_id: string
  readonly measure_id: string
  readonly switch_id: string
  readonly name: string
  readonly act: SwitchAct
  readonly dry_run: boolean
  readonly asked_by: string | null
  readonly after_id: string | null
  readonly expects: OnOff | null
  readonly owner_id: string
  readonly verifier_id: string
  /** When it was sent, by the database's clock. */
  readonly asked_at: Date
}
