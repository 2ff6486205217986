// The specs as the mutation run starts them: one at a time in a process that lives on, with the cluster and the build of that run
// (scripts/mutants.mjs).
const { projects } = require('./jest.config.cjs')

const wanted = projects
  .filter(({ displayName }) => displayName === 'unit' || displayName === 'real')
  // Only these of the specs that need a process of their own run the product in theirs.
  .map((one) =>
    one.displayName === 'real' ? { ...one, testMatch: [...one.testMatch, '<rootDir>/test/faults/queue-board.spec.ts'] } : one,
  )

module.exports = {
  maxWorkers: 1,
  reporters: [],
  // A mutant may wait forever.
  testTimeout: 300_000,
  projects: wanted.map(({ globalSetup: _, globalTeardown: __, ...project }) => ({
    ...project,
    testEnvironment: '<rootDir>/test/harness/mutant-environment.cjs',
  })),
}
