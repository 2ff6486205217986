/** What the hourly check can find. The words are in the catalogue, and the checks in insight/checker. */
export const FINDING_CODES = [
  'no_owner',
  'no_deadline',
  'no_task',
  'verifier_left',
  'obligation_without_measure',
  'reading_past_review',
  'override_unreviewed',
  'decision_past_review',
  'duty_without_next',
  'duty_past_its_end',
  'reminder_undelivered',
  'file_altered',
  'document_unread',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]

/** Where on a directive's page it is resolved. */
export type MendPlace =
  | 'people'
  | 'deadlines'
  | 'tasks'
  | 'measures'
  | 'obligations'
  | 'readings'
  | 'scope'
  | 'record'
  | 'monitoring'
  | 'documents'
