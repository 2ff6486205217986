import { missingGuards, RELEASE_GUARDS, type ReleaseFacts, type ReleaseGuard } from './release.js'

const ALL = [true, false]
const facts: ReleaseFacts[] = (['do', 'undo'] as const).flatMap((act) =>
  ALL.flatMap((asked_by_actor) =>
    ALL.flatMap((irreversible) =>
      ALL.flatMap((genuine) =>
        ALL.flatMap((dependencies_met) =>
          ALL.map((preconditions_stated) => ({
            ...{ act, asked_by_actor, irreversible, genuine, dependencies_met, preconditions_stated },
          })),
        ),
      ),
    ),
  ),
)

// Written by hand, one sentence each.
const WAITS: Record<ReleaseGuard, (of: ReleaseFacts) => boolean> = {
  two_people: ({ asked_by_actor }) => asked_by_actor,
  authenticity: ({ act, irreversible, genuine }) => act === 'do' && irreversible && !genuine,
  dependencies: ({ act, dependencies_met }) => act === 'do' && !dependencies_met,
  preconditions: ({ act, preconditions_stated }) => act === 'undo' && !preconditions_stated,
}

it('a release needs exactly the requirements in the table, whatever the other facts', () => {
  expect(facts).toHaveLength(64)
  for (const of of facts)
    expect({ of, missing: missingGuards(of) }).toEqual({ of, missing: RELEASE_GUARDS.filter((one) => WAITS[one](of)) })
})
