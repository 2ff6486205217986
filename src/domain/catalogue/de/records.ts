/** The words of records that keep all of them in one place, as in English. */
export const RECORDS = {
  event: {
    'expert.engaged': 'Externe sachverständige Person beauftragt',
    'expert.ended': 'Auftrag einer externen sachverständigen Person beendet, mit Begründung',
    'hypothesis.written': 'Hypothese zum eigentlichen Grund hinzugefügt',
    'hypothesis.dropped': 'Hypothese zum eigentlichen Grund verworfen',
  },
  expert: {
    already_ended: 'Dieser Auftrag ist bereits beendet.',
    tab: 'Sachverständige',
    add: 'Externe Sachverständige hinzufügen',
    empty_title: 'Es sind keine externen Sachverständigen erfasst.',
    empty:
      'Erfassen Sie alle außerhalb der Organisation, die zu dieser Anordnung herangezogen werden, und wann sie Vertraulichkeit zugesagt haben.',
    head: '{name}, {organisation}',
    by: { outside_counsel: 'Externe Anwälte', own_counsel: 'Rechtsabteilung', business: 'Ein Geschäftsbereich' },
    engaged: 'Beauftragt durch: {by}, {day}',
    recorded: 'erfasst von {name}, {when}',
    confidential: 'vertraulich seit {day}',
    not_confidential: 'keine Vertraulichkeitsvereinbarung',
    end: 'Auftrag beenden',
    ended: 'Beendet von {name}, {when}: {reason}',
    end_dialog: {
      title: 'Auftrag beenden',
      will: 'Die Person bleibt mit dem Grund erfasst.',
      submit: 'Auftrag beenden',
    },
    dialog: {
      title: 'Externe Sachverständige hinzufügen',
      will: 'Nur Personen, die den Fall bearbeiten, können sehen, welche Sachverständigen herangezogen werden.',
      submit: 'Sachverständige hinzufügen',
      name: 'Name',
      organisation: 'Organisation',
      subject: 'Herangezogen zu',
      engaged_by: 'Beauftragt durch',
      engaged_by_hint:
        'Was Sachverständige Anwälten mitteilen, kann privilegiert sein. Was sie einem Geschäftsbereich mitteilen, ist es in der Regel nicht.',
      engaged_on: 'Beauftragt am',
      confidential_on: 'Vertraulichkeit vereinbart am',
      confidential_hint: 'Lassen Sie das Feld leer, wenn es noch keine Vereinbarung gibt.',
    },
  },
  hypothesis: {
    already_dropped: 'Diese Hypothese wurde bereits verworfen.',
  },
} as const
