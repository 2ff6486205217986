/** The privilege class of a record. All except `fact` are privileged: only people who work on the case can read them. */
export const RECORD_CLASSES = ['fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted'] as const

export type RecordClass = (typeof RECORD_CLASSES)[number]
