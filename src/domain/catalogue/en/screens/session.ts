export const session = {
  sign_in: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  show_password: 'Show password',
  submit: 'Sign in',
  forgot: 'Forgot your password?',
  return_note: 'Sign in to return to where you were.',
  throttled:
    '{wait_given, select, true {Too many attempts. Wait {wait}, then try again.} other {Too many attempts. Wait a moment, then try again.}}',
  solving: 'Many sign-ins from your network have failed. Your browser is solving a short calculation, which takes some seconds.',
  pass_ask: 'Send me a link to sign in now',
  pass_done:
    'If an account uses this e-mail address, you receive a link with which you can sign in without waiting. If no e-mail arrives within a few minutes, ask your administrator.',
  pass_lead: 'Sign in with your password as usual. You need not wait, because you opened the link from your mailbox.',
  refused: 'The e-mail address or the password is wrong.',
  forgot_title: 'Reset your password',
  forgot_text:
    'Enter your e-mail address. If an account uses it, we send a link for setting a new password. The link works once.',
  forgot_submit: 'Send link',
  forgot_done:
    'If an account uses this e-mail address, you receive a link that works once, within an hour. If no e-mail arrives within a few minutes, look in your spam folder, then ask your administrator.',
  no_mail_title: 'No e-mail can be sent',
  no_mail:
    'This installation of Edict has no mail server, so no link can reach you. Ask your administrator: they can have one created on the server.',
  back_to_sign_in: 'Back to sign in',
  join: {
    reading: 'Checking your link',
    entering: 'Signing you in',
    title: {
      first_administrator: 'Set up the first administrator',
      invitation: 'Welcome to Edict',
      password_reset: 'Set a new password',
      sign_in: 'Sign in',
    },
    text: {
      first_administrator:
        'You are setting up this installation: accounts, agencies and settings. An administrator cannot read directives.',
      invitation: 'You have been invited. Choose a password, and check your name and time zone.',
      password_reset: 'Choose a new password. You will be signed out in all other browsers.',
      sign_in: '',
    },
    name: 'Your name',
    zone: 'Your time zone',
    zone_hint: 'Reminders are sent at nine in the morning in this time zone.',
    password: 'Password',
    password_hint: 'At least 12 characters. A few unrelated words work well.',
    password_again: 'Repeat password',
    copied:
      'This link was given to you, not sent to your mailbox. After you choose a password, you see a code. A lead counsel calls you, and opens your account once you have read the code to them.',
    asked_title: 'One more step, {name}',
    asked: 'A lead counsel will call you. Read them this code yourself, so that they know it is you who joined:',
    asked_then:
      'Do not pass the code on in any other way. Once they have confirmed it, sign in with {email} and the password that you have just chosen. The code is not shown again; write it down now.',
    asked_code: 'Your code',
    differ: 'The two passwords do not match.',
    submit: {
      first_administrator: 'Create account',
      invitation: 'Create account',
      password_reset: 'Set password',
      sign_in: 'Sign in',
    },
    expires: 'This link works once, until {moment}.',
    missing_title: 'This link does not work.',
    missing: 'The link may have been used or may have expired. Each link works once. Ask for a new one.',
  },
} as const
