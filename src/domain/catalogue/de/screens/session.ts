export const session = {
  sign_in: 'Anmelden',
  email: 'E-Mail',
  password: 'Passwort',
  show_password: 'Passwort anzeigen',
  submit: 'Anmelden',
  forgot: 'Passwort vergessen?',
  return_note: 'Melden Sie sich an, um dorthin zurückzukehren, wo Sie waren.',
  throttled:
    '{wait_given, select, true {Zu viele Versuche. Warten Sie {wait}, und versuchen Sie es dann erneut.} other {Zu viele Versuche. Warten Sie einen Moment, und versuchen Sie es dann erneut.}}',
  solving:
    'Aus Ihrem Netzwerk sind viele Anmeldungen fehlgeschlagen. Ihr Browser löst eine kurze Rechenaufgabe; das dauert einige Sekunden.',
  pass_ask: 'Link zum sofortigen Anmelden senden',
  pass_done:
    'Falls es ein Konto mit dieser E-Mail-Adresse gibt, erhalten Sie einen Link, mit dem Sie sich ohne Wartezeit anmelden können. Wenn nach einigen Minuten keine E-Mail kommt, wenden Sie sich an die Administration.',
  pass_lead:
    'Melden Sie sich wie gewohnt mit Ihrem Passwort an. Sie müssen nicht warten, weil Sie den Link aus Ihrem Postfach geöffnet haben.',
  refused: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
  forgot_title: 'Passwort zurücksetzen',
  forgot_text:
    'Geben Sie Ihre E-Mail-Adresse ein. Wenn ein Konto sie verwendet, senden wir einen Link, mit dem Sie ein neues Passwort setzen. Der Link funktioniert einmal.',
  forgot_submit: 'Link senden',
  forgot_done:
    'Falls es ein Konto mit dieser E-Mail-Adresse gibt, erhalten Sie einen Link, der einmal und innerhalb einer Stunde funktioniert. Wenn nach einigen Minuten keine E-Mail kommt, sehen Sie im Spam-Ordner nach, und wenden Sie sich dann an die Administration.',
  no_mail_title: 'Es kann keine E-Mail gesendet werden',
  no_mail:
    'Diese Installation von Edict hat keinen Mailserver. Deshalb kann Sie kein Link erreichen. Wenden Sie sich an die Administration: Sie kann auf dem Server einen erstellen lassen.',
  back_to_sign_in: 'Zurück zur Anmeldung',
  join: {
    reading: 'Ihr Link wird geprüft',
    entering: 'Sie werden angemeldet',
    title: {
      first_administrator: 'Die erste Administration einrichten',
      invitation: 'Willkommen bei Edict',
      password_reset: 'Neues Passwort setzen',
      sign_in: 'Anmelden',
    },
    text: {
      first_administrator:
        'Sie richten diese Installation ein: Konten, Behörden und Einstellungen. Die Administration kann keine Anordnungen lesen.',
      invitation: 'Sie wurden eingeladen. Wählen Sie ein Passwort, und prüfen Sie Ihren Namen und Ihre Zeitzone.',
      password_reset: 'Wählen Sie ein neues Passwort. In allen anderen Browsern werden Sie abgemeldet.',
      sign_in: '',
    },
    name: 'Ihr Name',
    zone: 'Ihre Zeitzone',
    zone_hint: 'Erinnerungen werden in dieser Zeitzone um neun Uhr morgens versandt.',
    password: 'Passwort',
    password_hint: 'Mindestens 12 Zeichen. Mehrere Wörter ohne Zusammenhang eignen sich gut.',
    password_again: 'Passwort wiederholen',
    copied:
      'Dieser Link wurde Ihnen übergeben und nicht an Ihr Postfach gesendet. Nachdem Sie ein Passwort gewählt haben, sehen Sie einen Code. Eine leitende Juristin oder ein leitender Jurist ruft Sie an und öffnet Ihr Konto, wenn Sie den Code vorgelesen haben.',
    asked_title: 'Noch ein Schritt, {name}',
    asked:
      'Eine leitende Juristin oder ein leitender Jurist wird Sie anrufen. Lesen Sie dann selbst diesen Code vor, damit feststeht, dass Sie beigetreten sind:',
    asked_then:
      'Geben Sie den Code auf keinem anderen Weg weiter. Nach der Bestätigung melden Sie sich mit {email} und dem eben gewählten Passwort an. Der Code wird nicht noch einmal angezeigt; notieren Sie ihn jetzt.',
    asked_code: 'Ihr Code',
    differ: 'Die beiden Passwörter stimmen nicht überein.',
    submit: {
      first_administrator: 'Konto erstellen',
      invitation: 'Konto erstellen',
      password_reset: 'Passwort setzen',
      sign_in: 'Anmelden',
    },
    expires: 'Dieser Link funktioniert einmal, bis {moment}.',
    missing_title: 'Dieser Link funktioniert nicht.',
    missing:
      'Der Link wurde vielleicht schon verwendet oder ist abgelaufen. Jeder Link funktioniert einmal. Fordern Sie einen neuen an.',
  },
} as const
