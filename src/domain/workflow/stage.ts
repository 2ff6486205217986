/** The stages of the compliance line, in order. `monitoring` means "complied with, still in force". */
export const STAGES = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed'] as const

export type Stage = (typeof STAGES)[number]

/** Whether `one` comes before `other` on the line. */
export function isBefore(one: Stage, other: Stage): boolean {
  return STAGES.indexOf(one) < STAGES.indexOf(other)
}

/** The stages before this one, nearest first. */
export function stagesBefore(stage: Stage): Stage[] {
  return STAGES.filter((other) => isBefore(other, stage)).reverse()
}

/** The same stages once each, in the order of the line. */
export function inOrder(stages: readonly Stage[]): Stage[] {
  return STAGES.filter((stage) => stages.includes(stage))
}
