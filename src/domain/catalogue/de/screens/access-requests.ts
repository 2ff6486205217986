export const accessRequests = {
  title: 'Zugriffsanträge',
  lead: 'Alles, womit jemand Anordnungen lesen könnte, braucht zwei Personen: Die Administration beantragt es, und eine leitende Juristin oder ein leitender Jurist genehmigt es. Prüfen Sie vor der Genehmigung, ob Name und E-Mail-Adresse zusammengehören.',
  lead_administrator:
    'Alles, womit jemand Anordnungen lesen könnte, braucht zwei Personen: Sie beantragen es, und eine leitende Juristin oder ein leitender Jurist genehmigt es. Sie werden hier und per E-Mail benachrichtigt.',
  none: 'Keine offenen Anträge',
  none_text:
    'Was die Administration beantragt und Sie genehmigen müssen, erscheint hier. Sie werden auch per E-Mail benachrichtigt.',
  none_administrator:
    'Wenn Sie jemanden mit Leserechten einladen, eine Rolle ändern oder einen Token beantragen, steht der Antrag hier, bis über ihn entschieden ist.',
  waiting: 'Wartet auf leitende Juristinnen und Juristen',
  decided: 'Entschieden',
  kind: {
    join: 'Diese Person beitreten lassen, Rolle: {role}',
    role: 'Rolle ändern in: {role}',
    token: 'API-Token erstellen, der {writes, select, true {lesen und schreiben} other {lesen}} kann',
    second_factor: 'Zweiten Faktor entfernen',
    sign_in_rules: 'Zweiten Faktor für alle freistellen',
    password_reset: 'Passwort zurücksetzen, ohne zweiten Faktor',
    identity: 'Bestätigen, dass diese Person beigetreten ist',
  },
  will: {
    join: 'An diese Adresse geht eine Einladung. Wer dieses Postfach liest, kann dann lesen, was diese Rolle liest. Ein Dienstkonto ist sofort verwendbar.',
    role: 'Die neue Rolle gilt ab der nächsten Anfrage dieser Person.',
    token:
      'Die Person, die den Token beantragt hat, kann ihn innerhalb von 7 Tagen erstellen. Wer ihn hat, liest, was dieses Konto liest.',
    second_factor:
      'Diese Person wird überall abgemeldet und meldet sich nur noch mit ihrem Passwort an. Vergewissern Sie sich, dass die Bitte wirklich von ihr kommt, etwa durch einen Anruf.',
    sign_in_rules: 'Wer einen zweiten Faktor hat, behält ihn und kann ihn entfernen.',
    password_reset:
      'An das Postfach dieser Person geht ein neuer Link. Vergewissern Sie sich, dass sie ihn wirklich angefordert hat, etwa durch einen Anruf: Auch wer ihre E-Mails liest, könnte das getan haben.',
    identity: 'Das Konto wird geöffnet, und diese Person kann sich anmelden.',
  },
  state: { waiting: 'Offen', approved: 'Genehmigt', used: 'Erledigt', declined: 'Abgelehnt', withdrawn: 'Zurückgezogen' },
  by: 'Beantragt von {name}, {at}',
  decided_by: 'entschieden von {name}, {at}',
  break_glass: 'auf dem Server ohne leitende Juristinnen und Juristen genehmigt, {at}',
  alike: 'Andere Personen haben denselben oder einen zum Verwechseln ähnlichen Namen',
  copied: '{by_given, select, true {{by} hat den Link kopiert} other {Der Link wurde auf dem Server kopiert}}, {at}',
  confirm: 'Person bestätigen',
  confirm_title: 'Bestätigen, wer beigetreten ist',
  confirm_will:
    'Jemand ist mit einem kopierten Link beigetreten, und jeder, der den Link hatte, könnte ihn verwendet haben. Rufen Sie {name} unter einer Nummer an, die Sie bereits kennen, und lassen Sie sich die sechs angezeigten Ziffern vorlesen. Nehmen Sie den Code von niemand anderem an.',
  code: 'Code, den {name} Ihnen vorliest',
  approve: 'Antrag genehmigen',
  approve_title: 'Diesen Antrag genehmigen',
  decline: 'Antrag ablehnen',
  decline_title: 'Diesen Antrag ablehnen',
  decline_will: 'Es ändert sich nichts. Wer den Antrag gestellt hat, erfährt den Grund.',
  withdraw: 'Antrag zurückziehen',
  withdraw_title: 'Diesen Antrag zurückziehen',
  withdraw_will: 'Er kann nicht mehr genehmigt werden. Sie können ihn erneut stellen.',
  collect: 'Token erstellen',
  collect_title: 'Den genehmigten Token erstellen',
  asked: 'Leitende Juristinnen und Juristen wurden um Genehmigung gebeten.',
} as const
