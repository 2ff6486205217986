/** SQL conditions. Each is true for directive `d` while open work prevents it from being closed. */
export const CONTACT_DEBTS = [
  'EXISTS (SELECT FROM notification n WHERE n.directive_id = d.id AND num_nonnulls(n.sent_at, n.not_needed_at, n.voided_at) = 0)',
  `EXISTS (SELECT FROM contact k WHERE k.directive_id = d.id AND k.agreed <> '' AND k.settled_at IS NULL AND k.voided_at IS NULL)`,
]
