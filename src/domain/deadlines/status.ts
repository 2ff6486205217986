/** Whether a deadline is running, paused, or how it ended. */
export const DEADLINE_STATUSES = ['open', 'paused', 'met', 'missed', 'waived'] as const

export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number]
