/** What became of an e-mail, wherever a screen speaks of one. */
export const mailing = {
  states: {
    no_server: 'Not sent: no mail server is set up. The e-mail waits until there is one.',
    down: 'Not sent yet: the mail server has accepted nothing since {at}. {why}',
    waiting: 'The e-mail is about to be sent.',
    retrying: 'The mail server did not accept the e-mail yet. Next attempt: {at}.',
    sent: 'E-mail sent {at}.',
    failed: 'The e-mail could not be delivered. {why}',
    not_needed: 'The e-mail was not sent, because its link was used or replaced first.',
  },
  answered: 'The server said: “{answer}”.',
  no_server: 'No mail server is set up, so no e-mail can be sent. E-mails wait until there is one.',
  down: 'The mail server has accepted no e-mail since {since}. E-mails wait until it does.',
} as const
