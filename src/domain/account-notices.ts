/** What people are told about the security of accounts. The words are in the catalogue, as `account_notice/…`. */
export const ACCOUNT_NOTICES = [
  'password_reset',
  'password_changed',
  'second_factor_set',
  'second_factor_removed',
  'session_ended',
] as const

export type AccountNoticeCode = (typeof ACCOUNT_NOTICES)[number]
