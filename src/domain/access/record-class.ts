/** What a record is in law. All but `fact` are privileged: only who works the case reads them. */
export const RECORD_CLASSES = ['fact', 'legal_advice', 'work_product', 'common_interest', 'agency_restricted'] as const

export type RecordClass = (typeof RECORD_CLASSES)[number]
