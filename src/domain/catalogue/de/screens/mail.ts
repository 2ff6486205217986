/** Was aus einer E-Mail geworden ist, überall wo ein Bildschirm von einer spricht. */
export const mailing = {
  states: {
    no_server: 'Nicht gesendet: Es ist kein Mailserver eingerichtet. Die E-Mail wartet, bis es einen gibt.',
    down: 'Noch nicht gesendet: Der Mailserver nimmt seit {at} nichts an. {why}',
    waiting: 'Die E-Mail wird gleich gesendet.',
    retrying: 'Der Mailserver hat die E-Mail noch nicht angenommen. Nächster Versuch: {at}.',
    sent: 'E-Mail gesendet {at}.',
    failed: 'Die E-Mail konnte nicht zugestellt werden. {why}',
    not_needed: 'Die E-Mail wurde nicht gesendet, weil ihr Link vorher verwendet oder ersetzt wurde.',
  },
  answered: 'Antwort des Servers: „{answer}“.',
  no_server: 'Es ist kein Mailserver eingerichtet. Deshalb kann keine E-Mail gesendet werden; E-Mails warten, bis es einen gibt.',
  down: 'Der Mailserver nimmt seit {since} keine E-Mail an. E-Mails warten, bis er es wieder tut.',
} as const
