/** Measures and their releases, authenticity checks, possible breaches and overrides. */
export const MEASURES = {
  guard: {
    two_people: 'a second person',
    authenticity: 'a check that found the directive genuine',
    dependencies: 'the measures it depends on to be in force',
    preconditions: 'a statement of how the preconditions of its reversal are met',
  },
} as const
