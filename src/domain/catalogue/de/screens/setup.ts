/** Die Checkliste, mit der die erste Administratorin oder der erste Administrator die Einrichtung abschließt. */
export const setup = {
  title: 'Einrichtung',
  lead: '{done} von {total} Schritten sind erledigt. Edict prüft jeden selbst.',
  complete:
    'Alle {total} Schritte sind erledigt. Edict prüft sie weiter und sagt es hier, wenn einer wieder Aufmerksamkeit braucht.',
  states: { done: 'Erledigt', open: 'Offen', attention: 'Braucht Aufmerksamkeit' },
  organisation: {
    title: 'Name Ihrer Organisation',
    done: '{name}. So steht er auf Bildschirmen und in Schreiben.',
    open: 'Auf Bildschirmen und in Schreiben steht „{name}“. Setzen Sie ORGANISATION auf dem Server, und starten Sie Edict neu.',
  },
  mail: {
    title: 'E-Mail',
    none: 'Es ist kein Mailserver eingerichtet. Einladungen, Erinnerungen und Schreiben warten. Setzen Sie SMTP_URL und MAIL_FROM auf dem Server, und starten Sie Edict neu. Bis dahin können Personen mit einem Link beitreten, den Sie unter „Personen“ kopieren.',
    untested: 'Ein Mailserver ist eingerichtet, und Edict hat ihn noch nicht ausprobiert. Senden Sie einen Test an {to}.',
    arrived: 'Prüfen Sie, ob der Test bei {to} angekommen ist.',
    send: 'Test senden',
    again: 'Weiteren Test senden',
    asked: 'Test angefordert {at}.',
  },
  lead_counsel: {
    title: 'Erste leitende Juristin oder erster leitender Jurist',
    open: 'Diese Rolle genehmigt alle anderen, die Anordnungen lesen können. Laden Sie deshalb zuerst eine solche Person ein.',
    invited: 'Eine Person mit dieser Rolle ist eingeladen und noch nicht beigetreten.',
    done: '{count, plural, one {Eine Person mit dieser Rolle ist} other {{count} Personen mit dieser Rolle sind}} beigetreten.',
    go: 'Person einladen',
    see: 'Einladung ansehen',
  },
  approvers: {
    title: 'Zweite Person für Genehmigungen',
    open: 'Schreiben, Entscheidungen und Nachweise genehmigt jemand, der sie nicht verfasst hat. Dafür braucht es zwei Juristinnen oder Juristen; bisher {count, plural, =0 {ist niemand} one {ist eine Person} other {sind {count}}} beigetreten.',
    invited: '{count, plural, one {Eine weitere ist} other {{count} weitere sind}} eingeladen und noch nicht beigetreten.',
    done: '{count} Personen können genehmigen, was jemand anderes verfasst hat.',
    go: 'Juristin oder Juristen einladen',
    see: 'Einladungen ansehen',
  },
  second_factor: {
    title: 'Ihr zweiter Faktor',
    done: 'Sie melden sich mit Ihrem Passwort und einem Code an.',
    open: 'Sie melden sich nur mit Ihrem Passwort an. Wer es erfährt, kann alle Konten verwalten.',
    go: 'Zweiten Faktor einrichten',
  },
  backup: {
    title: 'Datensicherung',
    open: 'Es wurde noch keine Datensicherung gemeldet. Sichern Sie die Datenbank und die Dokumente, und lassen Sie Ihr Skript am Ende diesen Befehl ausführen:',
    command: 'npm run -s edict -- backup record "wo sie liegt"',
    done: 'Gemeldet {at}: {note}. Edict sieht die Sicherung selbst nicht. Üben Sie deshalb, sie wiederherzustellen.',
    attention:
      'Die letzte Datensicherung wurde {at} gemeldet, vor mehr als 8 Tagen: {note}. Prüfen Sie, ob Ihr Skript noch läuft.',
  },
} as const
