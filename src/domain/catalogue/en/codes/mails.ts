/** Every sentence of every mail. The templates arrange them. */
export const MAILS = {
  mail_reminder: {
    subject: '{reference}: {subject}, {due}',
    subject_neutral: 'something is due',
    subject_late: '{reference}: overdue: {subject}, was due {due}',
    subject_sealed: 'Something is due, {due}',
    subject_sealed_late: 'Overdue: something was due {due}',
    directive: 'Directive {reference}{title_given, select, true {: {title}} other {}}',
    what: 'Deadline: {subject}',
    when: 'Due: {due}{due_there_given, select, true { (your time: {due_there})} other {}}',
    act_by: 'To be safe, act {act_by}{act_by_there_given, select, true { (your time: {act_by_there})} other {}}',
    left: '{left}',
    late: 'This deadline is overdue and still open. Record what was done, or obtain an extension in writing.',
    open: 'Open the directive: {link}',
    why: 'You are receiving this because you are responsible for this directive in {organisation}’s Edict.',
  },

  mail_entry: {
    subject: '{summary}',
    subject_cancelled: 'No longer due: {summary}',
    what: '{summary}',
    when: 'Due {due}{due_there_given, select, true { (your time: {due_there})} other {}}',
    keep: 'Accept the attached invitation to add this deadline to your calendar. If the due date changes, you will receive an update.',
    cancelled:
      'You no longer need to act on this deadline: it has been completed, or you are no longer responsible for it. The attached cancellation removes it from your calendar.',
    open: 'Open the directive: {link}',
    why: 'You are receiving this because you turned on calendar invitations on your account page in {organisation}’s Edict. Reminders are sent regardless of this setting.',
  },

  mail_invitation: {
    subject: 'Join Edict at {organisation}',
    hello: 'Hello {name},',
    what: 'You have been invited{inviter_given, select, true { by {inviter}} other {}} to Edict, which {organisation} uses to respond to directives from public authorities.',
    do: 'Choose your password on this page:',
    link: '{link}',
    until: 'The link works once, until {expires}.',
    not_expected: 'If you did not expect this invitation, ignore it. Nobody can use the account without the link.',
  },

  mail_test: {
    subject: 'Test from {organisation}’s Edict',
    hello: 'Hello {name},',
    what: 'You asked for this test. If you can read it, Edict can send you e-mail: it went the same way as invitations, reminders and letters.',
    link: '{link}',
  },

  mail_password_reset: {
    subject: 'Reset your Edict password',
    hello: 'Hello {name},',
    what: 'Someone asked to reset the password of your account in {organisation}’s Edict. Choose a new password on this page:',
    link: '{link}',
    until: 'The link works once, until {expires}.',
    not_asked: 'If this was not you, ignore this message. Your password stays the same.',
  },

  mail_sign_in_pass: {
    subject: 'Sign in to Edict',
    hello: 'Hello {name},',
    what: 'Too many sign-ins with your e-mail address failed, so {organisation}’s Edict makes further ones wait. With this link you can sign in now, with your password as usual:',
    link: '{link}',
    until: 'The link works once, until {expires}.',
    not_asked:
      'If you did not ask for this, ignore it: the link opens nothing without your password. Someone may be trying to guess it, so consider setting up a second factor.',
  },

  mail_silence: {
    subject: 'Edict: reminders are not running',
    what: 'The background work of {organisation}’s Edict has stopped. Reminders and letters will not be sent until it runs again.',
    last: 'It last ran: {last}.',
    never: 'never',
    do: 'Check that a worker process is running and can reach the database. Nothing is lost: pending work is done as soon as a worker runs.',
    link: '{link}',
  },

  mail_effects_late: {
    subject: 'Edict: work that was due is not done',
    what: 'Some background work of {organisation}’s Edict, such as reminders or letters, was due more than a quarter of an hour ago and is not done, or no mail has been accepted for several minutes. Nothing is lost: it is tried again until it succeeds.',
    last: 'Everything was last on time: {last}.',
    do: 'Check the mail server and the log of the workers. The queue lists what failed and why:',
    link: '{link}',
  },

  mail_effects_dead: {
    subject: 'Edict: some messages could not be delivered',
    what: 'Some background work of {organisation}’s Edict failed and will not be tried again by itself: for example, a mail server refused a recipient.',
    last: 'Nothing had failed at: {last}.',
    do: 'The queue lists what failed and why. Correct the cause and retry it, or dismiss it once the person concerned has been informed in another way:',
    link: '{link}',
  },

  mail_files_altered: {
    subject: 'Edict: a stored file is missing or was altered',
    what: 'The stored file of at least one document of {organisation}’s Edict is missing or was altered on disk. It can be neither sent nor downloaded.',
    last: 'Every file that was read was intact at: {last}.',
    do: 'Restore the file from a backup, and find out who changed it. “npm run -s edict -- audit verify --files” names every such file. Edict is here:',
    link: '{link}',
  },

  mail_letter: {
    subject:
      '{title}{agency_reference_given, select, true {; your reference {agency_reference}} other {}}{reference_given, select, true {; our reference {reference}} other {}}',
    subject_sealed: 'Letter from {addressee_name}',
    hello: 'Dear Sir or Madam,',
    what: 'Please find attached a letter from {addressee_name} to {agency_name}: {title}.',
    file: 'The letter is the attached file {file_name}. This message only transmits it and makes no statement of its own.',
    yours: 'Yours faithfully,',
    sender: '{addressee_name}',
    signatory: '{signatory_name}{signatory_title_given, select, true {, {signatory_title}} other {}}',
  },
} as const
