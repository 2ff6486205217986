import { LockBench } from '../builders/lock-bench.js'

let bench: LockBench
beforeAll(async () => {
  bench = await LockBench.start()
})
afterAll(() => bench?.app.stop())

describe('the upper lock alone, for changes', () => {
  it('refuses every change in the same way as both locks together', async () => {
    // Anyone with write access would change the data between the two rounds.
    const readers = bench.askers.filter(
      ({ name }) => !/who opened|has a measure|counsel by|counsel with|with work|with case/.test(name),
    )
    expect(readers.length).toBeGreaterThan(12)
    for (const reader of readers) {
      const locked = await bench.writeAll(reader)
      await bench.withoutPolicies(async () =>
        expect({ [reader.name]: await bench.writeAll(reader) }).toEqual({ [reader.name]: locked }),
      )
    }
  })
})
