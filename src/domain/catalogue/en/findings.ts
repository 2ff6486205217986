/** What the hourly check finds, what to do about each finding, and the mails about them. */
export const FINDINGS = {
  'finding/no_owner': 'No active person has accepted ownership',
  'finding/no_deadline': 'No upcoming deadline, so no reminder will be sent',
  'finding/no_task': 'No active person has a task',
  'finding/verifier_left': 'The verifier of this measure has left or no longer has access to the directive',
  'finding/obligation_without_measure': 'No measure fulfils this obligation',
  'finding/reading_past_review': 'The review of this reading is overdue',
  'finding/override_unreviewed': 'An override was not reviewed by the next business day',
  'finding/decision_past_review': 'The review of this decision is overdue',
  'finding/duty_without_next': 'This recurring duty has no next deadline',
  'finding/duty_past_its_end': 'The end date of this duty has passed, but nobody has ended it',

  'finding_do/no_owner': 'Assign an owner who accepts, or accept the assignment yourself.',
  'finding_do/no_deadline': 'Set the next deadline, even if it is only an internal date to review the directive.',
  'finding_do/no_task': 'Give someone the next task.',
  'finding_do/verifier_left': 'Reassign the work of the person who has left, or give the current verifier the access they need.',
  'finding_do/obligation_without_measure': 'Plan a measure that fulfils the obligation, or waive the obligation with a reason.',
  'finding_do/reading_past_review': 'Review the reading: adopt it again or adopt another alternative, and set a new review date.',
  'finding_do/override_unreviewed': 'Check which requirement was overridden and why, and record your review.',
  'finding_do/decision_past_review': 'Review the decision: keep it until a later date, narrow it or end it.',
  'finding_do/duty_without_next': 'Set the next deadline, or end the duty with a reason.',
  'finding_do/duty_past_its_end': 'End the duty with a reason, or record a new end condition.',

  'mail_mend/subject': 'Needs attention: {count} in {organisation}’s Edict',
  'mail_mend/subject_grave': 'Needs urgent attention: {count} in {organisation}’s Edict',
  'mail_mend/what': 'The hourly check found problems that need your attention:',
  'mail_mend/line': '{reference}[ {title}]: {what}',
  'mail_mend/line_neutral': 'something needs attention',
  'mail_mend/more': 'And {more} more.',
  'mail_mend/open': 'See what to do about each of them: {link}',
  'mail_mend/why':
    'You receive this because you own or lead these directives, or because you are lead counsel and have access to them. You receive one summary a day while anything needs attention.',

  'mail_check_silence/subject': 'Edict: the hourly check is not running',
  'mail_check_silence/what':
    'The hourly check for missing owners, deadlines and tasks in {organisation}’s Edict has not run for more than two hours. Reminders and letters are still being sent as usual.',
  'mail_check_silence/last': 'It last ran: {last}.',
  'mail_check_silence/do':
    'Look for checker.run in the worker logs: the entry names the error that prevents the check from running. Restarting a worker schedules it again.',
  'mail_check_silence/link': '{link}',
} as const
