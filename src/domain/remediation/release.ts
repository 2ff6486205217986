/** What a release waits for before a second person confirms it. Each may be let pass, by name and with a reason. */
export const RELEASE_GUARDS = ['two_people', 'authenticity', 'dependencies', 'preconditions'] as const
export type ReleaseGuard = (typeof RELEASE_GUARDS)[number]

export const RELEASE_ACTS = ['do', 'undo'] as const
export type ReleaseAct = (typeof RELEASE_ACTS)[number]

/** What is true when somebody confirms. The shell finds out; the law only asks. */
export interface ReleaseFacts {
  readonly act: ReleaseAct
  /** Whether who confirms is who asked. */
  readonly asked_by_actor: boolean
  readonly irreversible: boolean
  readonly genuine: boolean
  /** Whether every measure that must be in force or proved before this one is. */
  readonly dependencies_met: boolean
  /** Whether somebody stated how the preconditions of the inverse are met. */
  readonly preconditions_stated: boolean
}

/** The guards that do not hold, in their order. Pure. */
export function missingGuards(facts: ReleaseFacts): ReleaseGuard[] {
  const holds: Record<ReleaseGuard, boolean> = {
    two_people: !facts.asked_by_actor,
    authenticity: facts.act === 'undo' || !facts.irreversible || facts.genuine,
    dependencies: facts.act === 'undo' || facts.dependencies_met,
    preconditions: facts.act === 'do' || facts.preconditions_stated,
  }
  return RELEASE_GUARDS.filter((guard) => !holds[guard])
}
