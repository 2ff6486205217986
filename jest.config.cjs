// Jest runs in CommonJS mode and SWC transforms node_modules too: inside Jest a CommonJS package can require an ESM one only on
// Node 24.9 or newer with --experimental-vm-modules, and several of ours do (docs/decisions/0030-runtime.md).
const base = { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } }
const ts = {
  ...base,
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
}
const js = { ...base, jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } } }

const shared = {
  testEnvironment: 'node',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', ts], '^.+\\.m?js$': ['@swc/jest', js] },
  transformIgnorePatterns: [],
}

// On a machine of two processors Jest would leave one idle. Specs wait for PostgreSQL, mail and processes of their own, each with a
// database of its own: three keep two processors busy.
const maxWorkers = Math.max(3, require('node:os').availableParallelism() - 1)

module.exports = {
  maxWorkers,
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/test/{unit,deadlines}/**/*.spec.ts'],
    },
    {
      ...shared,
      displayName: 'real',
      testMatch: ['<rootDir>/test/{db,http,mail,letters,documents}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/harness/global-setup.ts',
      globalTeardown: '<rootDir>/test/harness/global-teardown.ts',
    },
  ],
}
