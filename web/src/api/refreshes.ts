import type { QueryFilters } from '@tanstack/react-query'
import type * as operations from './generated/sdk.gen.js'

/** What each write may have changed on the screens. This is the only part of the API client that is written by hand. */

type OperationId = keyof typeof operations

/** Queries that are refetched after a write. */
export type Refreshes = readonly QueryFilters[]

const answersOf = (...ids: OperationId[]): QueryFilters[] => ids.map((_id) => ({ queryKey: [{ _id }] }))

const lists = answersOf(
  'listDirectives',
  'getMyWork',
  'getOverview',
  'listCalendarItems',
  'getDocket',
  'listProposals',
  'getStatus',
)

interface Keyed {
  path?: { reference?: string }
}
const anyDirective: QueryFilters = {
  predicate: ({ queryKey }) => (queryKey[0] as Keyed | undefined)?.path?.reference !== undefined,
}

const agencies = answersOf('listAgencies', 'getAgency', 'listLettersToAgency')
const people = answersOf(
  'listPeople',
  'listTokensOfPerson',
  'listAssignablePeople',
  'listAccessRequests',
  'getSetup',
  'getStatus',
)
const proposals = [...lists, anyDirective]

export const refreshes = {
  accessRequests: [...people, ...answersOf('getSignInRules')],
  addressees: answersOf('listAddressees'),
  agencies,
  calendarMail: answersOf('getCalendarMail'),
  calendars: answersOf('listCalendars', 'getCalendar', 'calculateDeadline', 'listProposals', 'getStatus'),
  findings: answersOf('listFindings', 'getStatus'),
  leftWork: [...answersOf('listLeftWork', 'getMyWork', 'listDirectives', 'getStatus'), anyDirective],
  newDirective: answersOf('listDirectives', 'getMyWork', 'getOverview', 'getStatus'),
  overrides: answersOf('listAllOverrides'),
  ownAccess: answersOf('listOwnSessions', 'listOwnTokens', 'listOwnFeeds', 'listAccountNotices'),
  ownFactor: answersOf(
    'getSetup',
    'getOwnSecondFactor',
    'getSession',
    'listOwnSessions',
    'listOwnTokens',
    'listOwnFeeds',
    'listAccountNotices',
  ),
  ownFeeds: answersOf('listOwnFeeds'),
  ownSessions: answersOf('listOwnSessions'),
  ownTokens: answersOf('listOwnTokens'),
  people,
  playbooks: [...answersOf('listPlaybooks', 'getPlaybook', 'getPlaybookVersion'), anyDirective],
  proposals,
  queue: answersOf('listQueue', 'getStatus'),
  readiness: answersOf('listReadiness'),
  ruleList: answersOf('listRules'),
  rules: answersOf('listRules', 'getRule'),
  scopeLists: [...answersOf('listScopeLists'), anyDirective],
  sessionsOfPerson: answersOf('listSessionsOfPerson', 'listPeople'),
  setup: answersOf('getSetup', 'getStatus'),
  signInRules: answersOf('getSignInRules', 'getSession', 'listAccessRequests'),
  switches: answersOf('listSwitches'),
  tokensOfPerson: answersOf('listTokensOfPerson', 'listAccessRequests'),
} satisfies Record<string, Refreshes>

/** Everything that belongs to one directive, and the lists that show it. */
export const ofDirective = (reference: string): Refreshes => [{ queryKey: [{ path: { reference } }] }, ...lists]

/** The letters of one directive, which are saved while they are being written. */
export const ofLetters = (reference: string): Refreshes =>
  (['listLetters', 'previewLetter'] as const).map((_id) => ({ queryKey: [{ _id, path: { reference } }] }))
