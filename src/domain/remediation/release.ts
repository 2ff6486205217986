/** What a release requires before a second person confirms it. Each requirement can be overridden, by name and with a reason. */
export const RELEASE_GUARDS = ['two_people', 'authenticity', 'dependencies', 'preconditions'] as const
export type ReleaseGuard = (typeof RELEASE_GUARDS)[number]

export const RELEASE_ACTS = ['do', 'undo'] as const
export type ReleaseAct = (typeof RELEASE_ACTS)[number]

/** The facts when someone confirms. The application collects them; the domain only evaluates them. */
export interface ReleaseFacts {
  readonly act: ReleaseAct
  /** Whether the person confirming is the one who requested it. */
  readonly asked_by_actor: boolean
  readonly irreversible: boolean
  readonly genuine: boolean
  /** Whether every measure it depends on is in force or proved. */
  readonly dependencies_met: boolean
  /** Whether someone stated how the preconditions of the reversal are met. */
  readonly preconditions_stated: boolean
}

/** The requirements that are not met, in order. Pure. */
export function missingGuards(facts: ReleaseFacts): ReleaseGuard[] {
  const holds: Record<ReleaseGuard, boolean> = {
    two_people: !facts.asked_by_actor,
    authenticity: facts.act === 'undo' || !facts.irreversible || facts.genuine,
    dependencies: facts.act === 'undo' || facts.dependencies_met,
    preconditions: facts.act === 'do' || facts.preconditions_stated,
  }
  return RELEASE_GUARDS.filter((guard) => !holds[guard])
}
