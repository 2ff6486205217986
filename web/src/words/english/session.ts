export const session = {
  sign_in: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  show_password: 'Show the characters',
  submit: 'Sign in',
  forgot: 'Forgot your password?',
  return_note: 'Sign in to go on to where you were.',
  throttled: (seconds: number | null) =>
    seconds
      ? `Too many tries. Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try again.`
      : 'Too many tries. Wait a little, then try again.',
  refused: 'E-mail and password do not fit together.',
  forgot_title: 'A new password',
  forgot_text: 'Give your e-mail. If an account has it, a link goes there with which you can set a new password, once.',
  forgot_submit: 'Send the link',
  forgot_done: 'If an account has this e-mail, a link is on its way. It works once, and not for long.',
  back_to_sign_in: 'Back to sign in',
  join: {
    reading: 'Reading your link',
    entering: 'Signing you in',
    title: {
      first_administrator: 'The first administrator',
      invitation: 'Welcome to Edict',
      password_reset: 'A new password',
      sign_in: 'Sign in',
    },
    text: {
      first_administrator:
        'You set up this installation: accounts, agencies, settings. An administrator does not read directives.',
      invitation: 'You were invited. Choose a password, and check your name and your zone.',
      password_reset: 'Choose a new password. Every other browser is signed out.',
      sign_in: '',
    },
    name: 'Your name',
    zone: 'Your time zone',
    zone_hint: 'Reminders come at nine in the morning of this zone.',
    password: 'Password',
    password_hint: 'At least 12 characters. A few words that only you put together are best.',
    password_again: 'Password again',
    differ: 'The two passwords differ.',
    submit: {
      first_administrator: 'Make my account',
      invitation: 'Make my account',
      password_reset: 'Set the password',
      sign_in: 'Sign in',
    },
    expires: (moment: string) => `This link works once, until ${moment}.`,
    missing_title: 'This link does not work.',
    missing: 'It may have been used, or its time has passed. Ask for another: a link works once.',
  },
}
