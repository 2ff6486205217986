// The specs as the mutation run starts them: one at a time in a process that lives on, with the cluster and the build of that run
// (scripts/mutants.mjs).
const { projects } = require('./jest.config.cjs')

const wanted = projects.filter(({ displayName }) => displayName === 'unit' || displayName === 'real')

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
