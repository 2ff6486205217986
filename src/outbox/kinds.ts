/** Every kind of effect. The worker does not start if one has no handler, or more than one. */
export const OUTBOX_KINDS = [
  'document.scan',
  'document.read',
  'deadline.recount',
  'reminder.send',
  'calendar_entry.send',
  'invitation.send',
  'password_reset.send',
  'account_notice.send',
  'mail_test.send',
  'letter.send',
  'notice.send',
  'notice.hand_back',
  'switch.call',
  'switch.test',
  'switch_alarm.send',
  'checker.run',
  'checker.look',
  'finding_mail.send',
  'backfill.run',
  'outbox.retry',
  'outbox.dismiss',
] as const

export type OutboxKind = (typeof OUTBOX_KINDS)[number]

/**
 * Kinds that an administrator can retry after they were dead-lettered: those whose handler has `tryAgain`. The others have a way of
 * their own, such as sending a letter again.
 */
export const RETRIABLE_KINDS: readonly OutboxKind[] = [
  'reminder.send',
  'calendar_entry.send',
  'invitation.send',
  'password_reset.send',
  'account_notice.send',
  'mail_test.send',
  'switch_alarm.send',
  'document.scan',
  'document.read',
  'deadline.recount',
  'notice.hand_back',
  'backfill.run',
]
