import { isDeepStrictEqual } from 'node:util'
import { type Asker, LockBench } from './lock-bench.js'

/**
 * The upper lock alone: the same requests with row-level security on, and with it off. If an answer changes, the application
 * relies on the database. Each spec tries half of the people, to keep the specs short.
 */
export function answersAsBothLocksDo(which: (asker: Asker) => boolean, half: 'first' | 'second'): void {
  let bench: LockBench
  beforeAll(async () => {
    bench = await LockBench.start()
  })
  afterAll(() => bench?.app.stop())

  it('answers every request in the same way as both locks together', async () => {
    const askers = bench.askers.filter(which).filter((_, nth) => nth % 2 === (half === 'first' ? 0 : 1))
    expect(askers.length).toBeGreaterThan(5)
    const locked = new Map<string, Record<string, unknown>>()
    for (const asker of askers) locked.set(asker.name, await bench.readAll(asker))
    const answered = [...locked.values()].map(
      (answers) => Object.values(answers).filter((answer: any) => answer.status === 200).length,
    )
    expect(Math.max(...answered)).toBeGreaterThan(40)
    const changed: unknown[] = []
    await bench.withoutPolicies(async () => {
      for (const asker of askers)
        for (const [question, without] of Object.entries(await bench.readAll(asker))) {
          const withBoth = locked.get(asker.name)?.[question]
          if (!isDeepStrictEqual(without, withBoth)) changed.push({ asker: asker.name, question, withBoth, without })
        }
    })
    expect(changed).toEqual([])
  })
}

/**
 * People with access by role only, or with a membership below case level. All others have worked on a case, or are excluded from
 * one.
 */
export const byRoleOrLevel = ({ name }: Asker) => /by role alone|with (read|work)$/.test(name)
