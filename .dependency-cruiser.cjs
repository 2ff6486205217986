const { ROOMS } = require('./scripts/rooms.cjs')

const later = (room) => ROOMS.slice(ROOMS.indexOf(room) + 1).join('|')

// The rooms of the web (docs/architecture.md, "The web"), in the order in which they may import each other. A directory that is not
// listed here fails the check, so that a new room gets its place.
const webRooms = [
  // The parts that every screen uses.
  'api',
  'words',
  'theme',
  'time',
  'session',
  'parts',
  'sign-in',
  'forms',
  // What the rooms of a directive share.
  'case',
  // The rooms of a directive, with the same names as in the back end.
  'directives',
  'deadlines',
  'review',
  'documents',
  'contacts',
  'holds',
  'assurance',
  'scoping',
  'switches',
  'remediation',
  'monitoring',
  'appeals',
  'letters',
  'findings',
  // Pages across directives, and the page of a single one.
  'dates',
  'playbooks',
  'casework',
  'account',
  'people',
  'queue',
  'setup',
  'agencies',
  'worklist',
  'calendar',
  'overview',
  'trace',
  'shell',
]
const laterOnWeb = (room) => webRooms.slice(webRooms.indexOf(room) + 1).join('|')
const webRules = [
  ...webRooms.map((room) => ({
    name: `web-${room}-looks-only-back`,
    comment: 'Rooms of the web import one way: only rooms before them in `webRooms`.',
    severity: 'error',
    from: { path: `^web/src/${room}/` },
    to: { path: `^web/src/((${laterOnWeb(room) || '-'})/|router\\.tsx|main\\.tsx)` },
  })),
  {
    name: 'web-rooms-are-listed',
    comment: 'A new room of the web gets its place in `webRooms`.',
    severity: 'error',
    from: {},
    to: { path: '^web/src/[^/]+/', pathNot: `^web/src/(${webRooms.join('|')})/` },
  },
  {
    name: 'only-the-app-knows-the-router',
    severity: 'error',
    from: { path: '^web/src/', pathNot: '^web/src/app\\.tsx$' },
    to: { path: '^web/src/router\\.tsx$' },
  },
  {
    name: 'only-words-reads-the-catalogue',
    comment: 'Screens take their words from web/src/words, which gives them in the reader’s language.',
    severity: 'error',
    from: { path: '^web/src/', pathNot: '^web/src/words/' },
    to: { path: '^src/' },
  },
  {
    name: 'web-does-not-know-the-server',
    comment: 'The web talks to the API, and takes its types from the API’s description. Only the catalogue of words is shared.',
    severity: 'error',
    from: { path: '^web/src/' },
    to: { path: '^(src|test|bench|scripts)/', pathNot: '^src/domain/catalogue/' },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { pathNot: '^web/src/api/generated/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '^src/(main|worker|cli|api-document)\\.ts$', '\\.d\\.ts$'] },
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
      to: {
        pathNot: [
          '^src/domain/',
          'node_modules/(temporal-polyfill|temporal-spec|zod)/',
          'node_modules/canonicalize/',
          'node_modules/(intl-messageformat|@formatjs|@schummar)/',
        ],
      },
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
    ...webRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
