// Specs that need a real Redis, a real Chromium or the built product. Run by .ci/run, which installs them.
const { maxWorkers, projects } = require('./jest.config.cjs')
const real = projects.find((project) => project.displayName === 'real')

module.exports = {
  maxWorkers,
  reporters: ['default', '<rootDir>/test/harness/slowest-reporter.cjs'],
  testTimeout: 300_000,
  projects: [
    {
      ...real,
      displayName: 'ci',
      testMatch: ['<rootDir>/test/{browser,faults,gates}/**/*.spec.ts'],
    },
  ],
}
