/** What the hourly check finds, what to do about each finding, and the mails about them. */
export const FINDINGS = {
  finding: {
    no_owner: 'No active person has accepted ownership',
    no_deadline: 'No upcoming deadline, so no reminder will be sent',
    no_task: 'No active person has a task',
    verifier_left: 'The verifier of this measure has left or no longer has access to the directive',
    obligation_without_measure: 'No measure fulfils this obligation',
    reading_past_review: 'The review of this reading is overdue',
    override_unreviewed: 'An override was not reviewed by the next business day',
    decision_past_review: 'The review of this decision is overdue',
    duty_without_next: 'This recurring duty has no next deadline',
    duty_past_its_end: 'The end date of this duty has passed, but nobody has ended it',
    reminder_undelivered: 'A reminder for this deadline was not delivered',
    file_altered: 'The file of this document is missing or was altered on disk, so it can be neither sent nor downloaded',
    document_unread: 'Edict could not process this document, so its text cannot be searched',
  },

  finding_do: {
    no_owner: 'Assign an owner who accepts, or accept the assignment yourself.',
    no_deadline: 'Set the next deadline, even if it is only an internal date to review the directive.',
    no_task: 'Give someone the next task.',
    verifier_left: 'Reassign the work of the person who has left, or give the current verifier the access they need.',
    obligation_without_measure: 'Plan a measure that fulfils the obligation, or waive the obligation with a reason.',
    reading_past_review: 'Review the reading: adopt it again or adopt another alternative, and set a new review date.',
    override_unreviewed: 'Check which requirement was overridden and why, and record your review.',
    decision_past_review: 'Review the decision: keep it until a later date, narrow it or end it.',
    duty_without_next: 'Set the next deadline, or end the duty with a reason.',
    duty_past_its_end: 'End the duty with a reason, or record a new end condition.',
    reminder_undelivered:
      'Inform the recipient in another way. Ask your administrator to correct the address or the mail server, and to retry the reminder.',
    file_altered: 'Ask your administrator to restore the file from a backup and to find out who changed it. Then check again.',
    document_unread: 'Read the document yourself. Ask your administrator to correct the cause and to retry it under “Delivery”.',
  },

  mail_findings: {
    subject: 'Needs attention: {count} in {organisation}’s Edict',
    subject_grave: 'Needs urgent attention: {count} in {organisation}’s Edict',
    what: 'The hourly check found problems that need your attention:',
    line: '{reference}{title_given, select, true { {title}} other {}}: {what}',
    line_neutral: 'something needs attention',
    more: 'And {more} more.',
    open: 'See what to do about each of them: {link}',
    why: 'You are receiving this because you own or lead these directives, or because you are lead counsel and have access to them. You receive one summary a day while anything needs attention.',
  },

  mail_check_silence: {
    subject: 'Edict: the hourly check is not running',
    what: 'The hourly check for missing owners, deadlines and tasks in {organisation}’s Edict has not run for more than two hours. Reminders and letters are still being sent as usual.',
    last: 'It last ran: {last}.',
    do: 'Look for checker.run in the worker logs: the entry names the error that prevents the check from running. Restarting a worker schedules it again.',
    link: '{link}',
  },
} as const
