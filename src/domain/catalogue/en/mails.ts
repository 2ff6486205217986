/** Every sentence of every mail. The templates arrange them. */
export const MAILS = {
  'mail_reminder/subject': '{reference}: {subject}, {due}',
  'mail_reminder/subject_neutral': 'something is due',
  'mail_reminder/subject_late': '{reference}: overdue: {subject}, was due {due}',
  'mail_reminder/directive': 'Directive {reference}[: {title}]',
  'mail_reminder/what': 'Deadline: {subject}',
  'mail_reminder/when': 'Due: {due}[ (your time: {due_there})]',
  'mail_reminder/act_by': 'To be safe, act {act_by}[ (your time: {act_by_there})]',
  'mail_reminder/left': '{left}',
  'mail_reminder/late': 'This deadline is overdue and still open. Record what was done, or obtain an extension in writing.',
  'mail_reminder/open': 'Open the directive: {link}',
  'mail_reminder/why': 'You receive this because you are responsible for this directive in {organisation}’s Edict.',

  'mail_entry/subject': '{summary}',
  'mail_entry/subject_cancelled': 'No longer due: {summary}',
  'mail_entry/what': '{summary}',
  'mail_entry/when': 'Due {due}[ (your time: {due_there})]',
  'mail_entry/keep':
    'Accept the attached invitation to add this deadline to your calendar. If the due date changes, you will receive an update.',
  'mail_entry/cancelled':
    'You no longer need to act on this deadline: it has been completed, or you are no longer responsible for it. The attached cancellation removes it from your calendar.',
  'mail_entry/open': 'Open the directive: {link}',
  'mail_entry/why':
    'You receive this because you turned on calendar invitations on your account page in {organisation}’s Edict. Reminders are sent regardless of this setting.',

  'mail_invitation/subject': 'Join Edict at {organisation}',
  'mail_invitation/hello': 'Hello {name},',
  'mail_invitation/what':
    'You have been invited[ by {inviter}] to Edict, which {organisation} uses to respond to directives from public authorities.',
  'mail_invitation/do': 'Choose your password on this page:',
  'mail_invitation/link': '{link}',
  'mail_invitation/until': 'The link works once, until {expires}.',
  'mail_invitation/not_expected':
    'If you did not expect this invitation, ignore it. Nobody can use the account without the link.',

  'mail_password_reset/subject': 'Reset your Edict password',
  'mail_password_reset/hello': 'Hello {name},',
  'mail_password_reset/what':
    'Someone asked to reset the password of your account in {organisation}’s Edict. Choose a new password on this page:',
  'mail_password_reset/link': '{link}',
  'mail_password_reset/until': 'The link works once, until {expires}.',
  'mail_password_reset/not_asked': 'If this was not you, ignore this message. Your password stays the same.',

  'mail_silence/subject': 'Edict: reminders are not running',
  'mail_silence/what':
    'The background work of {organisation}’s Edict has stopped. Reminders and letters will not be sent until it runs again.',
  'mail_silence/last': 'It last ran: {last}.',
  'mail_silence/never': 'never',
  'mail_silence/do':
    'Check that a worker process is running and can reach the database. Nothing is lost: pending work is done as soon as it runs.',
  'mail_silence/link': '{link}',

  'mail_letter/subject': '{title}[; your reference {agency_reference}][; our reference {reference}]',
  'mail_letter/hello': 'Dear Sir or Madam,',
  'mail_letter/what': 'Please find attached a letter from {addressee_name} to {agency_name}: {title}.',
  'mail_letter/file':
    'The letter is the attached file {file_name}. This message only transmits it and makes no statement of its own.',
  'mail_letter/yours': 'Yours faithfully,',
  'mail_letter/sender': '{addressee_name}',
  'mail_letter/signatory': '{signatory_name}[, {signatory_title}]',
} as const
