import { createHash } from 'node:crypto'
import { engineWith, gist } from './engine.js'
import { exampleCalendars, ownExamples, sharedExamples, sharedIsHere } from './fixtures.js'
import { questions } from './questions.js'

const RealDate = Date

/** Fixes the current time until `work` is done. */
function whenNowIs<T>(now: string, work: () => T): T {
  const at = RealDate.parse(now)
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [string | number]) {
      super(...((given.length === 0 ? [at] : given) as [number]))
    }
    static override now(): number {
      return at
    }
  } as DateConstructor
  try {
    return work()
  } finally {
    globalThis.Date = RealDate
  }
}

// Prints the engine's answers in this process, in winter and in summer; the parent compares processes in several zones.
// node test/harness/typescript.cjs test/deadlines/answers.ts COUNT SEED
const [count, seed] = process.argv.slice(-2).map(Number) as [number, number]
const answers = (): { examples: string[]; random: string } => {
  const lists = exampleCalendars()
  const engine = engineWith(lists)
  const random = createHash('sha256')
  for (const question of questions(count, seed, ['US-FED', 'AU', 'JP-YE', 'ZA-CCMA', 'DENSE']))
    random.update(gist(engine(question)))
  const examples = [...(sharedIsHere ? sharedExamples() : []), ...ownExamples()]
  return { examples: examples.map((example) => `${example.id} ${gist(engine(example))}`), random: random.digest('hex') }
}
process.stdout.write(
  JSON.stringify({
    offset: new RealDate(2026, 6, 1).getTimezoneOffset(),
    january: whenNowIs('2026-01-15T12:00:00Z', answers),
    july: whenNowIs('2026-07-15T12:00:00Z', answers),
  }),
)
