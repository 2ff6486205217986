/** Why something was refused, for the person who tried. Each says what to do next if there is something to do. */
export const REFUSALS = {
  access: {
    by_person_only: 'Mit einem Token ist das nicht möglich. Eine Person muss es am Bildschirm tun.',
    forbidden: 'Sie können dies sehen, aber nicht ändern. Wenden Sie sich an die für die Anordnung verantwortliche Person.',
    fresh_sign_in_needed:
      'Dieser Schritt erfordert zwei Personen und eine Anmeldung, die nicht lange zurückliegt. Melden Sie sich erneut an, um fortzufahren. Ihre Eingaben sind noch da.',
    not_signed_in: 'Melden Sie sich an, um fortzufahren.',
    scope_needed: 'Dieses Token erlaubt nur das Lesen. Verwenden Sie für Änderungen ein Token mit Schreibrecht.',
    second_factor_needed: 'Ihre Organisation verlangt einen zweiten Faktor. Richten Sie zuerst einen ein.',
    token_refused: 'Die Anfrage enthält kein gültiges Token.',
  },

  access_request: {
    code_needed: 'Geben Sie den Code ein, den Sie von der Person gehört haben.',
    code_wrong:
      'Das ist nicht der Code, der beim Beitreten angezeigt wurde. Lassen Sie ihn sich von der Person noch einmal vorlesen.',
    decided: 'Über diesen Antrag wurde bereits entschieden, oder er wurde zurückgezogen.',
    needed:
      'Dieses Konto muss erst von einer leitenden Juristin oder einem leitenden Juristen genehmigt werden. Bitten Sie die Administration, Ihnen die Einladung erneut zu senden.',
    no_lead_counsel:
      'Dies muss eine leitende Juristin oder ein leitender Jurist genehmigen, und noch niemand in dieser Rolle ist beigetreten. Laden Sie zuerst eine solche Person ein.',
    not_approved:
      'Dieser Antrag ist nicht genehmigt, wurde schon verwendet oder vor mehr als 7 Tagen genehmigt. Stellen Sie einen neuen.',
    out_of_date: 'Das Konto hat sich seit dem Antrag geändert. Lehnen Sie ihn ab, und lassen Sie ihn neu stellen.',
    own_request:
      'Sie haben dies beantragt, oder es betrifft Ihr eigenes Konto. Deshalb muss eine andere leitende Juristin oder ein anderer leitender Jurist es genehmigen.',
    waiting:
      'Dies muss erst eine leitende Juristin oder ein leitender Jurist genehmigen. Sie wurden benachrichtigt. Nach der Genehmigung wird ein neuer Link an Ihre E-Mail-Adresse gesendet. Wenn keiner ankommt, wenden Sie sich an die Administration.',
  },

  addressee: {
    name_taken: 'Eine Gesellschaft mit diesem Namen gibt es bereits.',
  },

  agency: {
    code_taken: 'Dieses Kürzel wird bereits verwendet. Wählen Sie ein anderes.',
    own_verification: 'Sie haben diese Kontaktperson hinzugefügt oder geändert. Eine andere Person muss sie verifizieren.',
  },

  assignment: {
    already_answered: 'Diese Zuweisung wurde bereits beantwortet. Laden Sie die Seite neu, um die Antwort zu sehen.',
    already_given: 'Diese Person wurde bereits gefragt.',
    not_yours: 'Nur die gefragte Person kann antworten.',
    person_cannot_hold:
      'Diese Person kann die Zuweisung nicht übernehmen: Ihre Rolle erlaubt es nicht, sie ist ausgeschieden, oder eine Sperre schließt sie aus.',
  },

  authenticity: {
    already_void: 'Diese Prüfung wurde bereits zurückgezogen.',
    contact_not_verified:
      'Rufen Sie eine verifizierte Kontaktperson dieser Behörde zurück. Die Telefonnummer auf dem Schreiben selbst beweist nichts.',
    in_the_future: 'Der Zeitpunkt der Prüfung muss in der Vergangenheit liegen.',
  },

  breach: {
    in_the_future: 'Der Beginn eines möglichen Verstoßes muss in der Vergangenheit liegen.',
    not_assessed: 'Erfassen Sie zuerst die rechtliche Bewertung, und entscheiden Sie dann über die Offenlegung.',
    recorded: 'Zu dieser Maßnahme und dieser Verpflichtung ist bereits ein möglicher Verstoß erfasst.',
  },

  comment: {
    already_void: 'Dieser Kommentar wurde bereits gestrichen.',
    not_yours: 'Nur wer einen Kommentar verfasst hat, kann ihn streichen.',
  },

  contact: {
    already_void: 'Dieser Behördenkontakt wurde bereits gestrichen.',
    agreement_settled: 'Was aus dieser Absprache geworden ist, wurde bereits erfasst. Laden Sie die Seite neu, um es zu sehen.',
    in_the_future: 'Der Zeitpunkt des Behördenkontakts muss in der Vergangenheit liegen. Prüfen Sie Uhrzeit und Zeitzone.',
    note_already_void: 'Dieser Vermerk wurde bereits gestrichen.',
    note_not_yours: 'Nur wer einen Vermerk verfasst hat, kann ihn streichen.',
    not_yours: 'Externe Anwälte können nur Einträge streichen, die sie selbst erfasst haben.',
    nothing_agreed: 'Bei diesem Behördenkontakt wurde nichts abgesprochen, es gibt also nichts zu bestätigen.',
    of_another_agency: 'Diese Person arbeitet bei einer anderen Behörde als der, die die Anordnung erlassen hat.',
  },

  deadline: {
    already_paused: 'Diese Frist ist bereits angehalten. Setzen Sie sie fort, bevor Sie sie erneut anhalten.',
    already_set: 'Diese Frist ist bereits gesetzt.',
    bad_amount: '„{amount}“ ist keine gültige Anzahl. Geben Sie eine ganze Zahl ab 0 ein.',
    bad_day: '„{value}“ ist kein gültiges Datum.',
    bad_instant: '„{value}“ ist kein gültiger Zeitpunkt mit UTC-Abstand.',
    bad_question: 'Diese Frage ist nicht lesbar: {why}.',
    bad_zone: '„{zone}“ ist keine bekannte Zeitzone.',
    basis_required: 'Geben Sie die Grundlage dieser Frist an: die Textstelle, die Regel oder den Anruf, aus dem sie folgt.',
    calendar_day_taken: 'Der Kalender {calendar} hat für {on} bereits einen Eintrag.',
    calendar_ends:
      'Der Kalender {calendar} umfasst die Jahre {from} bis {until}, diese Berechnung braucht aber {year}. Lassen Sie den Kalender für dieses Jahr prüfen, oder setzen Sie die Frist von Hand.',
    calendar_needed:
      'Diese Regel verwendet den Kalender der Behörde. Geben Sie die Behörde an, die die Anordnung erlassen hat, oder wählen Sie einen Kalender.',
    calendar_taken: 'Einen Kalender „{calendar}“ gibt es in dieser Version bereits, oder er ist mitgeliefert.',
    calendar_unreadable: 'Diese Datei ist kein gültiger Kalender: {why}.',
    day_or_instant: 'Geben Sie entweder ein Datum oder einen genauen Zeitpunkt ein, nicht beides.',
    extension_not_later: 'Eine Fristverlängerung muss später enden als die jetzige Fälligkeit.',
    grant_needs_calendar:
      'Diese Frist wurde von Hand gesetzt, daher gilt für sie kein Kalender mit Arbeitstagen. Geben Sie das neue Datum selbst oder eine Verlängerung in Kalendertagen ein.',
    in_the_future: 'Der Zeitpunkt dieses Ereignisses muss in der Vergangenheit liegen.',
    instant_needed:
      'Eine Frist in Stunden beginnt zu einem genauen Zeitpunkt, bekannt ist aber nur das Datum {on}. Geben Sie die Uhrzeit ein.',
    met_in_future: 'Der Zeitpunkt der Erledigung muss in der Vergangenheit liegen.',
    met_unproved:
      'Geben Sie an, woher Sie wissen, dass die Frist gewahrt wurde. Fügen Sie einen Vermerk oder einen Nachweis hinzu.',
    no_working_day: 'Um den {from} wurde kein Arbeitstag gefunden. Prüfen Sie, welche Tage als Wochenende eingestellt sind.',
    not_open: 'Diese Frist ist nicht mehr offen{status_given, select, true {: {status__deadline_ended}} other {}}.',
    not_paused:
      'Diese Frist ist nicht angehalten und kann daher nicht fortgesetzt werden. Um einen falschen Eintrag zu berichtigen, entfernen Sie zuerst den späteren Eintrag.',
    not_set: 'Diese Frist wurde nie gesetzt.',
    not_yet_due: 'Diese Frist ist noch nicht abgelaufen und kann daher nicht als versäumt erfasst werden.',
    nothing_to_remove: 'Dieser Eintrag kann nicht entfernt werden: Er ist der erste Eintrag, oder er wurde bereits entfernt.',
    out_of_range: 'Dieses Datum liegt außerhalb der Jahre, mit denen Edict rechnen kann.',
    own_check:
      'Sie haben diese kritische Frist seit ihrer letzten Prüfung eingegeben oder verschoben, daher muss eine andere Person sie prüfen. Bitten Sie eine Kollegin oder einen Kollegen.',
    proposal_settled: 'Über diesen Vorschlag wurde bereits entschieden.',
    reason_required: 'Geben Sie einen Grund ein.',
    resumed_before_pause: 'Eine Frist kann nicht vor dem Zeitpunkt fortgesetzt werden, zu dem sie angehalten wurde.',
    rule_taken: 'Eine Regel „{rule}“ gibt es bereits.',
    rule_unknown: 'An diesem Datum ist keine Regel „{rule}“ in Kraft.',
    rule_unreadable: 'Das ist keine gültige Regel: {why}.',
    safe_by_after_due: 'Das sichere Datum darf nicht nach der Fälligkeit liegen.',
    trigger_unknown: 'Der Beginn dieser Frist ist noch nicht bekannt. Es fehlt noch: {triggers__trigger}.',
    unknown_calendar: 'Einen Kalender „{calendar}“ gibt es nicht.',
    unknown_event:
      'Diese Frist enthält einen Eintrag, den diese Version von Edict nicht lesen kann. Aktualisieren Sie Edict, und versuchen Sie es dann erneut.',
    zone_needed:
      'Diese Regel zählt Tage in der Zeitzone eines Ortes. Geben Sie die Behörde an, die die Anordnung erlassen hat, oder den Ort des Eingangs.',
    immediately: 'Sofort wirksam; welche Zeit wir ansetzen, entscheiden wir.',
  },

  decision: {
    already_approved: 'Diese Entscheidung wurde bereits genehmigt.',
    ended: 'Diese Entscheidung ist nicht mehr in Kraft: Sie wurde beendet oder ersetzt.',
    not_approved: 'Diese Entscheidung wurde noch nicht genehmigt und kann daher nicht überprüft werden.',
    review_in_the_past: 'Die nächste Überprüfung muss in der Zukunft liegen.',
    opened_again:
      'Die Grundlage dieser Entscheidung hat sich geändert, seit sie verfasst wurde. Bestätigen Sie, dass sie weiterhin gilt, oder verfassen Sie eine neue Entscheidung, bevor sie genehmigt wird.',
    replaced_meanwhile:
      'Die Entscheidung, die diese ersetzt, wurde inzwischen selbst ersetzt. Verfassen Sie eine neue Entscheidung, die die geltende ersetzt oder neben ihr steht.',
    replaces_unapproved:
      'Nur eine genehmigte Entscheidung kann ersetzt werden. Warten Sie, bis die andere Entscheidung genehmigt ist.',
    own_approval: 'Eine andere Person als die Verfasserin oder der Verfasser muss eine Entscheidung genehmigen.',
  },

  directive: {
    dated_in_the_future: 'Das Datum des Schreibens darf nicht nach dem heutigen Tag liegen. Prüfen Sie das Datum.',
    instrument_of_another_agency: 'Diese Behörde erlässt Anordnungen dieser Art nicht. Wählen Sie zuerst die Behörde.',
    loosening_takes_two: 'Eine Anordnung für mehr Personen sichtbar zu machen, erfordert zwei Personen.',
    untitled_file: 'Schreiben ohne Titel',
    untitled_oral: 'Mündliche Mitteilung, Schreiben folgt',
    untitled_nothing: 'Anordnung ohne Titel',
  },

  evidence: {
    judged: 'Dieser Nachweis wurde bereits geprüft.',
    own_judgement:
      'Einen Nachweis muss eine Person prüfen, die ihn weder eingereicht noch sein Dokument hochgeladen hat und nicht für die Maßnahme verantwortlich ist.',
  },

  field: {
    control: 'Enthält ein Steuerzeichen. Löschen Sie es, oder tippen Sie den Text, statt ihn einzufügen.',
    direction: 'Enthält ein unsichtbares Zeichen, das die Textrichtung umkehrt. Tippen Sie den Text, statt ihn einzufügen.',
    lone_mark: 'Enthält einen Akzent oder ein anderes Zeichen ohne Buchstaben. Löschen Sie es.',
    not_one_line: 'Muss eine einzige Zeile sein, ohne Zeilenumbrüche, Tabulatoren oder andere Steuerzeichen.',
    not_storable: 'Enthält ein Zeichen, das nicht gespeichert werden kann.',
    web_address: 'Geben Sie die Adresse einer Webseite ein, die mit https:// oder http:// beginnt.',
  },

  file: {
    broken: 'Die Datei ist unvollständig angekommen. Versuchen Sie es erneut.',
    empty: 'Die Datei ist leer. Wählen Sie eine andere Datei, oder eröffnen Sie die Anordnung ohne Datei.',
    altered:
      'Die gespeicherte Datei fehlt oder wurde auf dem Datenträger verändert und wird deshalb weder versandt noch angezeigt. Die für die Anordnung verantwortlichen Personen werden benachrichtigt. Bitten Sie Ihre Administration, sie aus einer Sicherung wiederherzustellen.',
    infected:
      'Der Virenscanner hat in dieser Datei eine Bedrohung gefunden. Sie bleibt in Quarantäne und kann nicht heruntergeladen werden.',
    missing: 'Es wurde keine Datei übermittelt. Wählen Sie eine Datei, und versuchen Sie es erneut.',
    quarantined: 'Diese Datei bleibt in Quarantäne, bis der Virenscanner sie als sauber meldet. Versuchen Sie es später erneut.',
    too_large: 'Die Datei ist größer, als diese Installation annimmt.',
  },

  hold: {
    off_in_the_future: 'Der Zeitpunkt, zu dem die automatische Löschung ausgeschaltet wurde, muss in der Vergangenheit liegen.',
    release_words_needed:
      'Zu diesem Litigation Hold wurden Custodians benachrichtigt. Schreiben Sie die Nachricht, die ihnen mitteilt, dass er aufgehoben ist.',
    released: 'Dieser Litigation Hold ist aufgehoben. Zu ihm kann nichts mehr versandt oder erfasst werden.',
    system_void: 'Dieses System wurde aus dem Litigation Hold entfernt. Fügen Sie es erneut hinzu, wenn es dazugehört.',
  },

  ground: {
    already_written: 'Das wurde bereits erfasst. Laden Sie die Seite neu, und berichtigen Sie den vorhandenen Eintrag.',
  },

  internal: {
    unexpected:
      'Bei uns ist etwas schiefgegangen, und nichts wurde geändert. Versuchen Sie es erneut. Wenn es wieder geschieht, nennen Sie Ihrer Administration die Nummer der Anfrage.',
  },

  letter: {
    claim_unproved: 'Das Schreiben behauptet, dass etwas getan wurde, aber kein angenommener Nachweis belegt es.',
    contact_not_verified:
      'Diese Kontaktperson ist nicht verifiziert. Verifizieren Sie sie auf der Seite der Behörde, und versenden Sie dann das Schreiben.',
    facts_not_checked: 'Bestätigen Sie, dass Sie die im Schreiben genannten Tatsachen geprüft haben.',
    no_contact: 'Wählen Sie die Kontaktperson, an die das Schreiben gehen soll.',
    not_at_this_stage:
      'Das ist beim jetzigen Stand des Schreibens nicht möglich{stage_given, select, true {: {stage__letter_is}} other {}}.',
    not_printable:
      'Das Schreiben enthält Zeichen, die nicht gedruckt werden können{characters_given, select, true {: {characters}} other {}}.',
    own_approval: 'Sie haben an diesem Schreiben mitgeschrieben oder es vorgelegt. Eine andere Person muss es genehmigen.',
    second_person_left:
      'Eine andere Juristin oder ein anderer Jurist dieser Anordnung war am Schreiben nicht beteiligt und kann es genehmigen. Bitten Sie diese Person darum, oder nehmen Sie jemanden in die Anordnung auf.',
    rendering_failed:
      'Das PDF des Schreibens konnte nicht erstellt werden. Der Fehler wurde protokolliert, und der Text ist gespeichert.',
    rendering_stopped:
      'Das Erstellen des PDF brauchte zu viel Zeit oder Speicher und wurde abgebrochen. Der Text ist gespeichert.',
    sender_lost_access:
      'Die Person, die das Schreiben versandt hat, kann die Anordnung nicht mehr sehen. Eine andere Person muss es erneut versenden.',
    template_refused:
      'Diese Vorlage kann nicht verwendet werden{reason_given, select, true {: {reason__template_reason}} other {}}{line_given, select, true {, Zeile {line}} other {}}.',
    text_not_readable: 'Das Schreiben hat keinen Text.',
    too_large: 'Das Schreiben ist zu lang, um versandt zu werden.',
  },

  link: {
    confirmation_needed:
      'Dieser Link wurde kopiert und nicht per E-Mail gesendet. Deshalb muss bestätigt werden, wer beitritt. Öffnen Sie den Link erneut.',
    expired: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
    invalid: 'Dieser Link ist nicht gültig. Fordern Sie einen neuen an.',
    used: 'Dieser Link wurde bereits verwendet. Melden Sie sich an, oder fordern Sie einen neuen an.',
  },

  mail: {
    bad_address: 'Das ist keine gültige E-Mail-Adresse.',
    not_configured: 'Es ist kein Mailserver eingerichtet, daher kann nichts versandt werden.',
    refused: 'Der Mailserver hat die Nachricht abgelehnt{answer_given, select, true {: {answer}} other {}}',
    unavailable: 'Der Mailserver war nicht erreichbar{answer_given, select, true {: {answer}} other {}}',
  },

  measure: {
    circle: 'Diese Maßnahmen würden im Kreis voneinander abhängen, sodass keine je freigegeben werden könnte.',
    dropped: 'Diese Maßnahme wurde aufgegeben.',
    owner_verifies: 'Eine andere als die verantwortliche Person muss eine Maßnahme prüfen.',
    released: 'Eine freigegebene Maßnahme kann nicht aufgegeben werden. Beantragen Sie stattdessen die Freigabe ihrer Rücknahme.',
  },

  member: {
    guest_without_end: 'Der Zugriff eines Gasts endet an einem Datum. Geben Sie dieses Datum ein.',
    holds_an_assignment: 'Diese Person hat noch eine Zuweisung für die Anordnung. Weisen Sie sie zuerst neu zu.',
    own_wall: 'Sie können sich nicht selbst durch eine Sperre ausschließen.',
    unknown_person: 'Diese Person gibt es hier nicht.',
    walled:
      'Eine Sperre schließt diese Person von der Anordnung aus. Heben Sie zuerst die Sperre auf, und geben Sie einen Grund an.',
  },

  notice: {
    acknowledged:
      'Diese Person hat die Benachrichtigung bereits bestätigt, daher kann sie ihr gegenüber nicht zurückgezogen werden.',
    due_in_the_past: 'Das Datum für die Bestätigung muss in der Zukunft liegen.',
    of_a_hold:
      'Eine Hold-Benachrichtigung muss ihren Litigation Hold nennen. Eine Weisung darf keinen nennen; sie kann die Maßnahme nennen, zu der sie gehört.',
    recipient_twice: 'Jede Adresse erhält die Benachrichtigung einmal, aber {email} ist zweimal aufgeführt.',
    reveals:
      'Der Text verrät, um welche Anordnung es geht: {names}. Entfernen Sie das, oder bestätigen Sie, dass die Empfänger es wissen dürfen.',
    sealed_subject:
      'Der Betreff nennt eine versiegelte Anordnung ({reference}). Betreffzeilen stehen auf gesperrten Telefonen und in den Protokollen von Mailservern. Entfernen Sie das Zeichen aus dem Betreff.',
    throttled:
      'Zu viele Versuche. Warten Sie{retry_after_given, select, true { {retry_after} Sekunden} other {}}, und versuchen Sie es dann erneut.',
    unknown:
      'Dieser Link ist nicht oder nicht mehr gültig. Wenn Sie etwas bestätigen sollten, wenden Sie sich an die Person, die Sie darum gebeten hat.',
    withdrawn: 'Diese Benachrichtigung wurde zurückgezogen.',
  },

  monitoring: {
    already_ended: 'Das ist bereits beendet.',
    not_standing:
      'Diese Verpflichtung ist nicht als fortdauernd gekennzeichnet. Verzichten Sie stattdessen mit Begründung auf sie.',
  },

  option: {
    decided:
      'Eine Entscheidung beruht auf dieser Option, daher kann sie nicht mehr geändert werden. Verfassen Sie eine neue Option.',
    withdrawn: 'Diese Option wurde zurückgezogen.',
  },

  notification: {
    already_void: 'Dieser Eintrag wurde bereits gestrichen.',
    sent_in_the_future: 'Der Zeitpunkt des Versands muss in der Vergangenheit liegen.',
    settled:
      'Dieser Eintrag ist bereits erledigt: versandt, nicht erforderlich oder gestrichen. Wenn er falsch ist, streichen Sie ihn, und fügen Sie einen neuen hinzu.',
  },

  override: {
    own_review: 'Eine andere Person als die, die die Ausnahme gemacht hat, muss sie überprüfen.',
    reviewed: 'Diese Ausnahme wurde bereits überprüft.',
  },

  password: {
    is_yours:
      'Das Passwort darf nicht aus Ihrem Namen oder Ihrer E-Mail-Adresse bestehen, auch nicht mit einer angehängten Jahreszahl oder Nummer.',
    of_organisation:
      'Das Passwort darf nicht aus dem Namen Ihrer Organisation oder dieses Produkts bestehen, auch nicht mit einer angehängten Jahreszahl oder Nummer.',
    too_common:
      'Dieses Passwort würden Angreifer bald erraten: Es besteht aus häufigen Wörtern, Daten oder nebeneinanderliegenden Tasten. Wählen Sie vier oder mehr Wörter, die nicht zusammengehören.',
    too_long: 'Das Passwort ist zu lang.',
    too_short: 'Das Passwort muss mindestens 12 Zeichen haben.',
  },

  person: {
    already_joined: 'Diese Person ist bereits beigetreten.',
    email_taken: 'Ein Konto mit dieser E-Mail-Adresse gibt es bereits.',
    ended: 'Dieses Konto wurde geschlossen.',
    guest_stays:
      'Aus einem Gastkonto kann kein anderes Konto werden und umgekehrt. Schließen Sie dieses Konto, und laden Sie die Person mit einem neuen ein.',
    last_administrator: 'Das ist die letzte Person in der Administration. Geben Sie zuerst einer anderen diese Rolle.',
    not_gone: 'Diese Person ist noch aktiv. Sie kann ihre Arbeit zurückgeben, oder Sie können sie neu zuweisen.',
    not_oneself: 'Mit Ihrem eigenen Konto können Sie das nicht tun.',
  },

  playbook: {
    already_decided: 'Darüber wurde bereits entschieden.',
    not_in_use: 'Dieses Playbook wird nicht verwendet, oder es gibt eine neuere Version. Laden Sie die Liste neu.',
    taken: 'Für diese Art von Anordnung gibt es bereits ein Playbook. Ändern Sie stattdessen dieses.',
    unknown_instrument: '{agency} erlässt keine Anordnung der Art „{instrument}“. Fügen Sie diese Art zuerst hinzu.',
  },

  readiness: {
    proved_in_the_future: 'Das Datum des Nachweises darf nicht in der Zukunft liegen.',
  },

  receipt: {
    in_the_future: 'Der Zeitpunkt des Eingangs muss in der Vergangenheit liegen. Prüfen Sie Uhrzeit und Zeitzone.',
  },

  release: {
    already_released: 'Diese Maßnahme wurde hierfür bereits freigegeben.',
    guards_missing: 'Für die Freigabe fehlt noch: {missing__guard}.',
    not_needed: 'Eine Freigabe ist nur für eine Maßnahme nötig, die etwas einschränkt oder nicht zurückgenommen werden kann.',
    nothing_to_undo: 'Diese Maßnahme ist nicht in Kraft, es gibt also nichts zurückzunehmen.',
    own_refusal:
      'Sie haben diese Freigabe beantragt und können sie daher zurückziehen. Ablehnen kann sie nur eine andere Person.',
    settled: 'Über diese Freigabe wurde bereits entschieden.',
    waiting:
      'Eine Freigabe dieser Maßnahme wartet bereits auf eine Antwort. Bestätigen Sie sie, lehnen Sie sie ab oder ziehen Sie sie zurück.',
  },

  request: {
    cross_site:
      'Die Anfrage kam von einer anderen Website und wurde deshalb abgelehnt. Öffnen Sie Edict unter seiner eigenen Adresse und versuchen Sie es erneut.',
    idempotency_key_required: 'Der Anfrage fehlt der Header Idempotency-Key.',
    idempotency_key_reused: 'Dieser Idempotency-Key wurde bereits für eine andere Anfrage verwendet.',
    if_match_required: 'Die Anfrage gibt nicht an, welche Version sie ändert. Senden Sie den Header If-Match.',
    invalid: 'Einige Angaben fehlen oder sind nicht gültig.',
    unsupported_type: 'Der Inhalt der Anfrage hat einen Typ, der hier nicht angenommen wird.',
  },

  resource: {
    not_found: 'Das gibt es nicht, oder Sie haben keinen Zugriff darauf.',
    stale:
      'Jemand hat das geändert, nachdem Sie es geöffnet haben{changed_given, select, true {: {changed__event}} other {}}. Laden Sie es neu, und prüfen Sie es. Ihre Eingaben sind noch da.',
  },

  review: {
    adopt_again: 'Diese Auslegung wurde wieder geöffnet. Nehmen Sie eine ihrer Möglichkeiten erneut an.',
    already_approved: 'Diese Auslegung wurde bereits genehmigt.',
    already_waived: 'Auf diese Verpflichtung wurde bereits verzichtet.',
    answer_before_question: 'Die Antwort kann nicht vor der Frage liegen. Prüfen Sie Uhrzeit und Zeitzone.',
    contact_not_verified: 'Diese Kontaktperson ist nicht verifiziert. Verifizieren Sie sie zuerst auf der Seite der Behörde.',
    in_the_future: 'Der Zeitpunkt dieses Ereignisses muss in der Vergangenheit liegen. Prüfen Sie Uhrzeit und Zeitzone.',
    modification_settled: 'Diese Änderung wurde bereits bestätigt oder gestrichen.',
    no_such_alternative: 'Diese Möglichkeit gibt es nicht.',
    no_such_page: 'Das Dokument hat diese Seite nicht{pages_given, select, true {; es hat {pages}} other {}}.',
    nothing_adopted: 'Es wurde noch keine Möglichkeit angenommen.',
    obligation_needs_demand: 'Eine Verpflichtung, die aus dem Schreiben folgt, muss ihre Forderung nennen.',
    own_approval: 'Sie haben diese Auslegung verfasst, geändert oder angenommen. Eine andere Person muss sie genehmigen.',
    question_not_at_this_state:
      'Das ist beim jetzigen Stand der Frage nicht möglich{state_given, select, true {: {state__question_state}} other {}}.',
    reopening_settled: 'Das wurde bereits geklärt.',
    too_many_alternatives: 'Eine Auslegung kann höchstens {most} Möglichkeiten haben.',
  },

  scope: {
    item_retired: 'Dieser Eintrag wurde stillgelegt. Wählen Sie einen anderen, oder fügen Sie ihn erneut hinzu.',
    name_taken: 'Einen Eintrag mit diesem Namen gibt es in dieser Liste bereits.',
    too_wide: 'Das ergäbe mehr als {most} Felder. Lassen Sie eine Achse offen, oder wählen Sie weniger Einträge.',
  },

  service: {
    busy: 'Edict ist gerade überlastet, daher wurde Ihre Anfrage nicht ausgeführt. Versuchen Sie es in einigen Sekunden erneut.',
    disk_full:
      'Dort, wo Edict seine Daten speichert, ist kein Platz mehr. Es wurde nichts gespeichert. Ihre Eingaben stehen noch auf dieser Seite. Bitten Sie Ihre Administration, Platz zu schaffen, und versuchen Sie es dann erneut.',
    schema_newer: 'Eine neuere Version von Edict wird gerade installiert. Versuchen Sie es gleich noch einmal.',
    unavailable: 'Edict ist noch nicht bereit. Versuchen Sie es gleich noch einmal.',
  },

  second_factor: {
    already_set: 'Ein zweiter Faktor ist bereits eingerichtet. Entfernen Sie ihn zuerst mit einem Code.',
    not_set: 'Es ist kein zweiter Faktor eingerichtet.',
    required: 'Ihre Organisation verlangt einen zweiten Faktor, daher kann er nicht entfernt werden.',
  },

  sign_in: {
    code_needed: 'Geben Sie auch den Code Ihres zweiten Faktors ein.',
    code_refused: 'Dieser Code ist falsch oder wurde bereits verwendet. Warten Sie auf den nächsten.',
    not_confirmed:
      'Ihr Konto ist noch nicht offen. Nennen Sie einer leitenden Juristin oder einem leitenden Juristen den Code, den Sie beim Beitreten gesehen haben. Sobald bestätigt ist, dass Sie es sind, können Sie sich anmelden.',
    proof_needed: 'Zu viele Versuche aus Ihrem Netzwerk. Ihr Browser muss vor jedem weiteren eine kurze Rechenaufgabe lösen.',
    refused: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
    throttled:
      'Zu viele Versuche. Warten Sie{retry_after_given, select, true { {retry_after} Sekunden} other {}}, und versuchen Sie es dann erneut.',
  },

  switch: {
    address_refused:
      'Ein Schalter kann nur das öffentliche Internet über HTTPS aufrufen oder einen Host, den der Betreiber in OUTBOUND_HOSTS aufführt. {host} ist weder das eine noch das andere.',
    name_taken: 'Einen Schalter mit diesem Namen gibt es bereits.',
    needs_inverse: 'Ein Schalter kann nur einer Maßnahme zugeordnet werden, die etwas einschränkt und ihre Rücknahme beschreibt.',
    not_attached: 'Dieser Maßnahme ist kein Schalter zugeordnet.',
    retired: 'Dieser Schalter wurde stillgelegt.',
    thrown:
      'Diese Maßnahme wurde über ihren Schalter freigegeben und muss über denselben zurückgenommen werden. Nehmen Sie sie zuerst zurück.',
    under_way: 'Dieser Schalter wird für diese Maßnahme gerade aufgerufen. Warten Sie, bis der Aufruf beendet ist.',
  },

  token: {
    of_a_person: 'Ein Token, das im Namen einer Person handelt, kann nur sie selbst erstellen.',
  },

  workflow: {
    missing_facts: '„{action__action}“ ist noch nicht möglich. Es fehlt noch: {missing__fact}.',
    not_from_here: '„{action__action}“ ist in dieser Phase nicht möglich{stage_given, select, true {: {stage__stage}} other {}}.',
    not_to_there: '„{action__action}“ kann nicht in die Phase „{to__stage}“ führen.',
    not_your_role: '„{action__action}“ ist nur {by__mover} möglich.',
    outcome_required: '„{action__action}“ erfordert ein Ergebnis.',
    reason_required: '„{action__action}“ erfordert einen Grund.',
    until_required: '„{action__action}“ erfordert ein Enddatum mit Uhrzeit.',
  },

  template_reason: {
    bad_syntax: 'sie ist nicht lesbar',
    too_long: 'sie ist zu lang',
    raw_block: 'rohe Blöcke sind nicht erlaubt',
    raw_output: 'dreifache geschweifte Klammern sind nicht erlaubt',
    partial: 'Teilvorlagen sind nicht erlaubt',
    decorator: 'Dekoratoren sind nicht erlaubt',
    subexpression: 'Ausdrücke in Ausdrücken sind nicht erlaubt',
    unknown_helper: 'sie verwendet einen anderen Helfer als „if“, „unless“ oder „each“',
    unknown_name: 'sie verwendet einen Namen, den das Schreiben nicht kennt',
    bad_argument: 'ein Block hat genau einen Namen',
    not_a_list: '„each“ braucht eine Liste',
    too_deep: 'Blöcke sind mehr als zwei Ebenen tief verschachtelt',
  },
} as const
