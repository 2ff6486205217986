export const session = {
  sign_in: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  show_password: 'Show password',
  submit: 'Sign in',
  forgot: 'Forgot your password?',
  return_note: 'Sign in to return to where you were.',
  throttled: (seconds: number | null) =>
    seconds
      ? `Too many attempts. Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.`
      : 'Too many attempts. Wait a moment, then try again.',
  refused: 'The e-mail address or the password is wrong.',
  forgot_title: 'Reset your password',
  forgot_text:
    'Enter your e-mail address. If an account uses it, we send a link for setting a new password. The link works once.',
  forgot_submit: 'Send link',
  forgot_done: 'If an account uses this e-mail address, a link is on its way. It works once and expires soon.',
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
    differ: 'The two passwords do not match.',
    submit: {
      first_administrator: 'Create account',
      invitation: 'Create account',
      password_reset: 'Set password',
      sign_in: 'Sign in',
    },
    expires: (moment: string) => `This link works once, until ${moment}.`,
    missing_title: 'This link does not work.',
    missing: 'The link may have been used or may have expired. Each link works once. Ask for a new one.',
  },
}
