/** What the checker finds lacking, what to do about each, and the mails that say so. */
export const FINDINGS = {
  'finding/no_owner': 'Nobody who is here has accepted to answer for it',
  'finding/no_deadline': 'It has no next deadline, so that nothing will remind anybody',
  'finding/no_task': 'Nobody who is here has a task in it',
  'finding/verifier_left': 'Who was to verify this measure is gone, or may no longer see the directive',
  'finding/obligation_without_measure': 'No measure fulfils this obligation',
  'finding/reading_past_review': 'This reading was to be reviewed, and its day has passed',
  'finding/override_unreviewed': 'A guard was overridden, and nobody has reviewed that by the next working day',
  'finding/decision_past_review': 'This decision was to be reviewed, and its time has passed',
  'finding/duty_without_next': 'This stays in force and comes again, and has no next date',
  'finding/duty_past_its_end': 'The day until which this was to be kept has passed, and nobody has ended it',

  'finding_do/no_owner': 'Give it to somebody who accepts it, or accept it yourself.',
  'finding_do/no_deadline': 'Set the next date on which something must happen, if only a date of your own to look at it again.',
  'finding_do/no_task': 'Give somebody the next thing to do.',
  'finding_do/verifier_left': 'Hand over the work of who is gone, or give who is here the access that they need.',
  'finding_do/obligation_without_measure': 'Plan what fulfils it, or waive it with a reason.',
  'finding_do/reading_past_review': 'Read it again: adopt the same or another, with a new day of review.',
  'finding_do/override_unreviewed': 'Look at what was let pass and why, and review it.',
  'finding_do/decision_past_review': 'Review it: keep it until another time, narrow it, or end it.',
  'finding_do/duty_without_next': 'Set its next deadline, or end it with a reason.',
  'finding_do/duty_past_its_end': 'End it with a reason, or say what would end it now.',

  'mail_mend/subject': 'To mend: {count} in {organisation}’s Edict',
  'mail_mend/subject_grave': 'To mend now: {count} in {organisation}’s Edict',
  'mail_mend/what': 'The checker found what only somebody like you can mend:',
  'mail_mend/line': '{reference}[ {title}]: {what}',
  'mail_mend/line_neutral': 'something is to be mended',
  'mail_mend/more': 'And {more} more.',
  'mail_mend/open': 'See what to do about each: {link}',
  'mail_mend/why':
    'You get this because you answer for these directives, lead them, or are the lead counsel who may see them. A digest comes once a day while something is to be mended.',

  'mail_check_silence/subject': 'Edict: the checker is not running',
  'mail_check_silence/what':
    'In {organisation}’s Edict the hourly check of what directives lack has not run for more than two hours. Reminders and letters go out as they should.',
  'mail_check_silence/last': 'It last ran: {last}.',
  'mail_check_silence/do':
    'Look in the log of the workers for checker.run: it says which error keeps it from running. Restarting a worker plans it anew.',
  'mail_check_silence/link': '{link}',
} as const
