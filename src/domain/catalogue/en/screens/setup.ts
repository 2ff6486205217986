/** The checklist with which the first administrator finishes the set-up. */
export const setup = {
  title: 'Set-up',
  lead: '{done} of {total} steps are done. Edict checks each of them itself.',
  complete: 'All {total} steps are done. Edict keeps checking them and says here if one needs attention again.',
  states: { done: 'Done', open: 'To do', attention: 'Needs attention' },
  organisation: {
    title: 'Name of your organisation',
    done: '{name}. It is shown on screens and in letters.',
    open: 'Screens and letters say “{name}”. Set ORGANISATION on the server, then restart Edict.',
  },
  mail: {
    title: 'E-mail',
    none: 'No mail server is set up, so invitations, reminders and letters wait. Set SMTP_URL and MAIL_FROM on the server, then restart Edict. Until then, people can join with a link that you copy under People.',
    untested: 'A mail server is set up, and Edict has not tried it yet. Send a test to {to}.',
    arrived: 'Check that the test arrived at {to}.',
    send: 'Send a test',
    again: 'Send another test',
    asked: 'Test requested {at}.',
  },
  lead_counsel: {
    title: 'First lead counsel',
    open: 'Lead counsel approves everyone else who can read directives, so invite one first.',
    invited: 'A lead counsel is invited and has not joined yet.',
    done: '{count, plural, one {One lead counsel has} other {{count} lead counsel have}} joined.',
    go: 'Invite a lead counsel',
    see: 'See the invitation',
  },
  approvers: {
    title: 'Second approver',
    open: 'Letters, decisions and evidence are approved by someone who did not write them. That takes two people who are counsel or lead counsel; so far {count, plural, =0 {nobody has} one {one has} other {{count} have}} joined.',
    invited:
      '{count, plural, one {One more is} other {{count} more are}} invited and {count, plural, one {has} other {have}} not joined yet.',
    done: '{count} people can approve what someone else wrote.',
    go: 'Invite counsel',
    see: 'See the invitations',
  },
  second_factor: {
    title: 'Your second factor',
    done: 'You sign in with your password and a code.',
    open: 'You sign in with your password only. Whoever learns it can manage every account.',
    go: 'Set up a second factor',
  },
  backup: {
    title: 'Backup',
    open: 'No backup has been reported. Back up the database and the documents, and let your script run this command at the end:',
    command: 'npm run -s edict -- backup record "where it is"',
    done: 'Reported {at}: {note}. Edict cannot see the backup itself, so practise restoring it.',
    attention: 'The last backup was reported {at}, more than 8 days ago: {note}. Check that your script still runs.',
  },
} as const
