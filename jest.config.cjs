// Specs run in Jest's CommonJS mode, and SWC transforms them. Node loads the product and its packages, outside Jest's module
// registry, once per worker. It loads the built product, which the global setup keeps up to date
// (docs/decisions/0027-how-tests-run.md).
const specs = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
}
const byNode = '<rootDir>/test/harness/by-node.cjs'

const shared = {
  testEnvironment: '<rootDir>/test/harness/environment.cjs',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    [`^${__dirname}/src/(?:.(?!\\.spec\\.ts$))+\\.ts$`]: byNode,
    '/node_modules/.+\\.[cm]?js$': byNode,
    '^.+\\.ts$': ['@swc/jest', specs],
  },
  transformIgnorePatterns: [],
}

// Specs that replace a module of the product. Jest loads the product itself only for these.
const INSIDE = ['test/documents/hard-letters.spec.ts', 'test/documents/reader-process.spec.ts']
const inside = {
  ...shared,
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', specs], '^.+\\.m?js$': ['@swc/jest', { ...specs, jsc: { target: 'es2022' } }] },
}

// On a machine with two processors, Jest would leave one idle. Specs wait for PostgreSQL, mail and their own processes, and each
// has a separate database: three workers keep two processors busy.
const maxWorkers = Math.max(3, require('node:os').availableParallelism() - 1)

// Specs of the screens, in jsdom: logic that needs no server. `test/browser` runs the screens in Chromium.
const web = {
  displayName: 'web',
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/web/src/**/*.spec.{ts,tsx}'],
  // These packages are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:@formatjs|@noble|intl-messageformat)/)'],
  setupFiles: ['<rootDir>/test/harness/screens.cjs'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/harness/class-names.cjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
}

const cluster = {
  globalSetup: '<rootDir>/test/harness/global-setup.cjs',
  globalTeardown: '<rootDir>/test/harness/global-teardown.cjs',
}

module.exports = {
  maxWorkers,
  reporters: ['default', '<rootDir>/test/harness/slowest-reporter.cjs'],
  // On an idle machine no test takes even a fifth of this.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      globalSetup: '<rootDir>/test/harness/build.cjs',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/{unit,deadlines}/**/*.spec.ts'],
    },
    {
      ...shared,
      ...cluster,
      displayName: 'real',
      testMatch: ['<rootDir>/test/{db,http,mail,letters,documents}/**/*.spec.ts'],
      testPathIgnorePatterns: INSIDE,
    },
    web,
    { ...inside, ...cluster, displayName: 'inside', testMatch: INSIDE.map((file) => `<rootDir>/${file}`) },
  ],
}
