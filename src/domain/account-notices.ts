/** What people are told about the security of accounts. The words are in the catalogue, as `account_notice/…`. */
export const ACCOUNT_NOTICES = [
  'password_reset',
  'password_changed',
  'second_factor_set',
  'second_factor_removed',
  'session_ended',
  'role_changed',
  'reader_joined',
  'link_copied',
  'reset_link_made',
  'lead_counsel_changed',
  'lead_counsel_ended',
  'identity_asked',
  'identity_confirmed',
  'access_requested',
  'access_approved',
  'access_declined',
  'access_broken_glass',
] as const

export type AccountNoticeCode = (typeof ACCOUNT_NOTICES)[number]
