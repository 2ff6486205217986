/** What people are told about the security of accounts, on the account page and by mail. */
export const ACCOUNTS = {
  account_notice: {
    password_reset: 'Your password was reset with a link from your mailbox.',
    password_changed: 'Your password was changed on your account page.',
    second_factor_set: 'A second factor was set up for your account.',
    second_factor_removed:
      'The second factor of your account was removed{by_given, select, true { by {by}} other {}}{reason_given, select, true {: {reason}} other {.}}',
    session_ended: '{by} signed you out of one of your browsers: {reason}',
    role_changed: 'Your role was changed, at the request of {by} and with the approval of a lead counsel.',
    reader_joined: '{about} joined and can now read directives.',
    link_copied:
      '{by_given, select, true {{by}} other {Someone with access to the server}} copied the link with which {about} joins, instead of having it mailed.',
    reset_link_made:
      'Someone with access to the server created a link with which the password of {about} can be reset, because no e-mail reaches them.',
    lead_counsel_changed: '{by} gave {about}, who was lead counsel, another role.',
    lead_counsel_ended: '{by} closed the account of {about}, who was lead counsel: {reason}',
    identity_asked: 'Someone joined as {about} with a link that was copied. Confirm that it is them.',
    identity_confirmed: '{by} confirmed that it is you. You can sign in now.',
    access_requested:
      '{by} asked for something that needs your approval, because it could let someone read directives{about_given, select, true { as {about}} other {}}.',
    access_approved: '{by} approved what you asked for{about_given, select, true { about the account of {about}} other {}}.',
    access_declined:
      '{by} declined what you asked for{about_given, select, true { about the account of {about}} other {}}: {reason}',
    access_broken_glass:
      'Someone with access to the server approved a request without lead counsel{about_given, select, true {, about the account of {about}} other {}}: {reason}',
  },
  account_notice_effect: {
    password_reset: 'You were signed out everywhere, and your API tokens and calendar feeds ended.',
    password_changed: 'You were signed out everywhere else, and your API tokens and calendar feeds ended.',
    second_factor_set: 'You were signed out everywhere else, and your API tokens and calendar feeds ended.',
    second_factor_removed: 'Other sessions, and your API tokens and calendar feeds, ended.',
    session_ended: 'You can sign in again there.',
    link_copied:
      'Whoever has the link can try to join as this person. If you did not expect it, ask an administrator to invite the person again, which ends the link.',
    reset_link_made: 'If you did not expect this, tell the people who run the server.',
    lead_counsel_changed: 'If this was not agreed, object now: the lead counsel who remain approve who can read directives.',
    lead_counsel_ended: 'If this was not agreed, object now: the lead counsel who remain approve who can read directives.',
    identity_asked:
      'Call the person on a number that you know. They tell you a code of six digits, which you enter under “Access requests”.',
    access_requested: 'Check the name and the e-mail address under “Access requests”, then approve or decline.',
    access_approved: 'If it is an API token, create it under “Access requests” within 7 days.',
    access_broken_glass: 'Check under “Access requests” that this was right.',
  },
  mail_account_notice: {
    subject: 'Security of your account in {organisation}’s Edict',
    hello: 'Hello {name},',
    what: '{what}',
    effect: '{effect}',
    when: 'When: {when}',
    do: 'If you did not expect this, sign in and change your password now, then tell an administrator and a lead counsel: {link}',
    why: 'You are receiving this because it concerns the security of accounts in {organisation}’s Edict. These messages cannot be turned off.',
  },
} as const
