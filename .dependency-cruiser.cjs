const { ROOMS } = require('./scripts/rooms.cjs')

const later = (room) => ROOMS.slice(ROOMS.indexOf(room) + 1).join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '^src/(main|worker|cli)\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
    ...ROOMS.slice(0, -1).map((room) => ({
      name: `${room}-looks-only-back`,
      comment: 'Rooms import one way: only rooms over them in the list.',
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${later(room)})/` },
    })),
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/domain/', 'node_modules/(temporal-polyfill|temporal-spec|zod)/', 'node_modules/canonicalize/'] },
    },
    {
      name: 'only-outbox-queues',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/outbox/' },
      to: { path: 'node_modules/(bull|@nestjs/bull|ioredis)/' },
    },
    {
      name: 'only-mail-mails',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/mail/' },
      to: { path: 'node_modules/nodemailer/' },
    },
    {
      name: 'only-outbound-calls',
      comment: 'Every HTTP call is signed, guarded and limited in one place. `fetch` needs no import: biome.json forbids it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/outbound/', '\\.spec\\.ts$'] },
      to: {
        path: '^(node:)?(https?|http2)$|node_modules/(undici|axios|got|node-fetch|ky|superagent)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'one-place-writes-calendars',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/calendar/' },
      to: { path: 'node_modules/ical-generator/' },
    },
    {
      name: 'one-place-writes-sheets',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/insight/sheets\\.ts$' },
      to: { path: 'node_modules/write-excel-file/' },
    },
    { name: 'rooms-do-not-know-doors', severity: 'error', from: { path: '^src/[^/]+/' }, to: { path: '^src/[^/]+\\.ts$' } },
    {
      name: 'product-does-not-know-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(test|bench|web)/' },
    },
    {
      name: 'no-dev-parts-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
