/** Whether a deadline still runs, or how it ended. */
export type DeadlineStatus = 'open' | 'met' | 'missed' | 'waived'
