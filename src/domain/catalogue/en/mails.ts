/** Every sentence of every mail. The templates say which stands where. */
export const MAILS = {
  'mail_reminder/subject': '{reference}: {subject}, {due}',
  'mail_reminder/subject_neutral': 'something is due',
  'mail_reminder/subject_late': '{reference}: late: {subject}, was due {due}',
  'mail_reminder/directive': 'Directive {reference}[: {title}]',
  'mail_reminder/what': 'What is due: {subject}',
  'mail_reminder/when': 'When: {due}[ (for you, {due_there})]',
  'mail_reminder/act_by': 'To be safe: {act_by}[ (for you, {act_by_there})]',
  'mail_reminder/left': '{left}',
  'mail_reminder/late': 'This is late and still open. Record what was done, or get an extension in writing.',
  'mail_reminder/open': 'Open it: {link}',
  'mail_reminder/why': 'You get this because you answer for this directive in {organisation}’s Edict.',

  'mail_entry/subject': '{summary}',
  'mail_entry/subject_cancelled': 'No longer due: {summary}',
  'mail_entry/what': '{summary}',
  'mail_entry/when': 'Due {due}[ (for you, {due_there})]',
  'mail_entry/keep': 'Accept the attached entry and your calendar has it. If the date moves, another mail moves it.',
  'mail_entry/cancelled':
    'This no longer waits for you: it was settled, or you no longer answer for it. The attached entry takes it out of your calendar.',
  'mail_entry/open': 'Open it: {link}',
  'mail_entry/why':
    'You get this because you asked for calendar entries by mail on your account page in {organisation}’s Edict. Reminders come whatever you choose there.',

  'mail_invitation/subject': 'Join Edict at {organisation}',
  'mail_invitation/hello': 'Hello {name},',
  'mail_invitation/what':
    'You are invited[ by {inviter}] to Edict, where {organisation} answers the directives that public authorities send it.',
  'mail_invitation/do': 'Choose your password on this page:',
  'mail_invitation/link': '{link}',
  'mail_invitation/until': 'The link works once, until {expires}.',
  'mail_invitation/not_expected': 'If you did not expect this, do nothing: without the link nobody can use the account.',

  'mail_password_reset/subject': 'A new password for Edict',
  'mail_password_reset/hello': 'Hello {name},',
  'mail_password_reset/what': 'A new password was asked for, for your account in {organisation}’s Edict. Choose it on this page:',
  'mail_password_reset/link': '{link}',
  'mail_password_reset/until': 'The link works once, until {expires}.',
  'mail_password_reset/not_asked': 'If you did not ask for it, do nothing: your password stays as it is.',

  'mail_silence/subject': 'Edict: reminders are not running',
  'mail_silence/what':
    'In {organisation}’s Edict the background work has stopped. Reminders and letters wait until it runs again.',
  'mail_silence/last': 'It last ran: {last}.',
  'mail_silence/never': 'never',
  'mail_silence/do':
    'See that a worker process runs and that it reaches the database. Nothing is lost: what waits is done as soon as it runs.',
  'mail_silence/link': '{link}',

  'mail_letter/subject': '{title}[; your reference {agency_reference}][; our reference {reference}]',
  'mail_letter/hello': 'Dear Sir or Madam,',
  'mail_letter/what': 'Please find attached a letter of {addressee_name} to {agency_name}: {title}.',
  'mail_letter/file': 'It is the attached file {file_name}. This message is its cover only and states nothing beyond it.',
  'mail_letter/yours': 'Yours faithfully,',
  'mail_letter/sender': '{addressee_name}',
  'mail_letter/signatory': '{signatory_name}[, {signatory_title}]',
} as const
