/** Measures and their releases, authenticity checks, possible breaches and overrides. */
export const MEASURES = {
  guard: {
    two_people: 'eine zweite Person',
    authenticity: 'eine Prüfung, nach der die Anordnung echt ist',
    dependencies: 'dass die Maßnahmen, von denen sie abhängt, in Kraft sind',
    preconditions: 'eine Erklärung, wie die Voraussetzungen der Rücknahme erfüllt sind',
  },
} as const
