export const people = {
  title: 'Personen',
  lead: 'Personen, die sich anmelden können, und ihre Rollen. Geschlossene Konten bleiben erfasst.',
  columns: { name: 'Name', role: 'Rolle', zone: 'Zeitzone', state: 'Status', seen: 'Zuletzt gesehen' },
  never: 'nie',
  invite: 'Person einladen',
  invite_title: 'Person einladen',
  invite_will: 'Diese Person erhält eine Mail mit einem Link, der einmal funktioniert, und wählt ihr Passwort selbst.',
  invite_submit: 'Einladung senden',
  invite_reads:
    'Diese Rolle liest Anordnungen. Deshalb genehmigt erst eine leitende Juristin oder ein leitender Jurist Name und E-Mail-Adresse. Danach wird die Einladung versandt.',
  alike: 'Jemand mit diesem oder einem zum Verwechseln ähnlichen Namen hat schon ein Konto',
  waits: 'Wartet auf leitende Juristinnen und Juristen: {what}',
  invited: '{name} ist eingeladen. {mail}',
  again: 'Einladung erneut senden',
  again_will:
    'Diese Person erhält eine E-Mail mit einem neuen Link, der einmal funktioniert. Früher gesendete oder kopierte Links funktionieren dann nicht mehr.',
  expired: 'Der Link ist {at} abgelaufen. Senden Sie eine neue Einladung, oder kopieren Sie einen Link.',
  declined:
    'Dieses Konto wurde abgelehnt. Der Grund steht unter „Zugriffsanträge“. Wenn Sie die Einladung erneut senden, wird noch einmal um Genehmigung gebeten.',
  withdrawn: 'Der Antrag auf Genehmigung wurde zurückgezogen. Senden Sie die Einladung erneut, um ihn neu zu stellen.',
  confirming:
    'Mit einem kopierten Link beigetreten. Eine leitende Juristin oder ein leitender Jurist muss die Person anrufen und unter „Zugriffsanträge“ bestätigen, dass sie es ist.',
  copied:
    '{by_given, select, true {{by} hat den Link kopiert} other {Der Link wurde auf dem Server kopiert}}, {at}. Er funktioniert bis {until}.',
  joined_copied:
    'Beigetreten mit einem Link, den {by_given, select, true {{by}} other {jemand auf dem Server}} {at} kopiert hat.',
  link: {
    copy: 'Link zum Beitreten kopieren',
    copy_of: 'Link zum Beitreten kopieren: {name}',
    title: 'Link für {name} kopieren',
    will: 'Verwenden Sie dies, wenn die Einladung {email} nicht erreichen kann.',
    holder:
      'Wer den Link hat, kann versuchen, als {name} beizutreten. Übergeben Sie ihn persönlich oder in einer Nachricht, die nur {name} lesen kann.',
    once: 'Er funktioniert einmal, innerhalb von 7 Tagen. Früher gesendete oder kopierte Links funktionieren ab jetzt nicht mehr.',
    confirm:
      'Das Konto bleibt geschlossen, bis eine leitende Juristin oder ein leitender Jurist {name} angerufen und mit einem Code bestätigt hat, wer beigetreten ist.',
    confirm_first:
      'Als erstes Konto dieser Rolle öffnet es sich sofort, weil es niemand bestätigen könnte. Sonst bleibt es geschlossen, bis eine andere leitende Juristin oder ein anderer leitender Jurist {name} angerufen und mit einem Code bestätigt hat, wer beigetreten ist.',
    recorded:
      'Dass Sie den Link kopiert haben, wird festgehalten, und alle leitenden Juristinnen und Juristen werden benachrichtigt.',
    submit: 'Link erstellen',
    made_title: 'Link für {name}',
    made: 'Er funktioniert einmal, bis {until}. Er wird nicht noch einmal angezeigt.',
    made_confirm:
      'Nachdem {name} beigetreten ist, ruft eine leitende Juristin oder ein leitender Jurist dort an und gibt den Code unter „Zugriffsanträge“ ein.',
    made_first: 'Das Konto öffnet sich, sobald jemand mit diesem Link beitritt. Vergewissern Sie sich, dass es {name} ist.',
  },
  change: 'Bearbeiten',
  change_title: '{name} bearbeiten',
  end: 'Konto schließen',
  end_title: 'Konto von {name} schließen',
  end_will:
    'Diese Person wird überall abgemeldet und kann sich nicht mehr anmelden. Was sie getan hat, bleibt unter ihrem Namen erfasst. Übergeben Sie zuerst ihre Arbeit.',
  end_submit: 'Konto schließen',
  sessions: {
    open: 'Sitzungen',
    title: 'Wo {name} angemeldet ist',
    none: 'Diese Person ist nirgends angemeldet.',
    end: 'Abmelden',
    end_all: 'Überall abmelden',
    all: 'Alle Browser',
    end_title: '{name} abmelden',
    end_will: 'Der Browser wird bei seiner nächsten Anfrage abgemeldet. Die Person erfährt es, mit Ihrem Namen und dem Grund.',
  },
  reason: 'Grund',
  name: 'Name',
  email: 'E-Mail',
  role: 'Rolle',
  firm: 'Kanzlei',
  zone: 'Zeitzone',
  actions: 'Aktionen',
  actions_of: 'Aktionen für {name}',
  empty: 'Noch keine Personen.',
} as const
