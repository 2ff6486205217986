import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { isSignedOut } from './api/problem.js'
import { sessionQuery } from './api/queries.js'
import { queryText } from './api/query-text.js'
import { Absent } from './parts/states.js'
import { Broken } from './shell/broken.js'
import { Shell } from './shell/shell.js'
import { Forgot } from './sign-in/forgot.js'
import { Join } from './sign-in/join.js'
import { SignIn } from './sign-in/sign-in.js'
import { locale } from './words/words.js'

type Search = Record<string, string | undefined>
const anySearch = (search: Record<string, unknown>) => search as Search

const root = createRootRouteWithContext<{ client: QueryClient }>()({ component: Outlet, notFoundComponent: Absent })

const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn, validateSearch: anySearch })
const forgot = createRoute({ getParentRoute: () => root, path: '/forgot', component: Forgot })
const join = createRoute({ getParentRoute: () => root, path: '/join', component: Join })

const notice = createRoute({
  getParentRoute: () => root,
  path: '/notice',
  component: lazyRouteComponent(() => import('./holds/notice-page.js'), 'NoticePage'),
})

const secondFactor = createRoute({
  getParentRoute: () => root,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('./account/second-factor-page.js'), 'SecondFactorPage'),
})

/** The screens were imported with the words of one locale. For another one, the page is reloaded. */
function loadAgain(href: string): Promise<never> {
  window.location.assign(href)
  return new Promise(() => {})
}

/** All pages that require a session. Without one, the reader signs in and returns to the page that they wanted. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  notFoundComponent: Absent,
  errorComponent: Broken,
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await context.client.ensureQueryData(sessionQuery)
      if (me.locale !== locale) return await loadAgain(location.href)
      if (me.second_factor.due) throw redirect({ to: '/second-factor' })
      return { me }
    } catch (error) {
      if (isSignedOut(error)) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { return: location.href } })
      throw error
    }
  },
})

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context }) => {
    const { role } = context.me.person
    throw redirect({ to: role === 'executive' ? '/overview' : role === 'administrator' ? '/people' : '/my-work', replace: true })
  },
})
const myWork = createRoute({
  getParentRoute: () => inside,
  path: '/my-work',
  component: lazyRouteComponent(() => import('./worklist/my-work.js'), 'MyWork'),
})
const directives = createRoute({
  getParentRoute: () => inside,
  path: '/directives',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./worklist/worklist.js'), 'Worklist'),
})
const newDirective = createRoute({
  getParentRoute: () => inside,
  path: '/directives/new',
  component: lazyRouteComponent(() => import('./worklist/open-directive.js'), 'OpenDirective'),
})
const directive = createRoute({
  getParentRoute: () => inside,
  path: '/directives/$reference',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./casework/directive-page.js'), 'DirectivePage'),
})
const document = createRoute({
  getParentRoute: () => inside,
  path: '/directives/$reference/documents/$id',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./documents/document-page.js'), 'DocumentPage'),
})
const letter = createRoute({
  getParentRoute: () => inside,
  path: '/directives/$reference/letters/$id',
  component: lazyRouteComponent(() => import('./letters/letter-page.js'), 'LetterPage'),
})
const trace = createRoute({
  getParentRoute: () => inside,
  path: '/directives/$reference/trace',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./trace/trace-page.js'), 'TracePage'),
})
const overview = createRoute({
  getParentRoute: () => inside,
  path: '/overview',
  component: lazyRouteComponent(() => import('./overview/overview-page.js'), 'OverviewPage'),
})
const calendar = createRoute({
  getParentRoute: () => inside,
  path: '/calendar',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./calendar/calendar-page.js'), 'CalendarPage'),
})
const docket = createRoute({
  getParentRoute: () => inside,
  path: '/docket',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./calendar/docket-page.js'), 'DocketPage'),
})
const agencies = createRoute({
  getParentRoute: () => inside,
  path: '/agencies',
  component: lazyRouteComponent(() => import('./agencies/agencies-page.js'), 'AgenciesPage'),
})
const agency = createRoute({
  getParentRoute: () => inside,
  path: '/agencies/$id',
  component: lazyRouteComponent(() => import('./agencies/agency-page.js'), 'AgencyPage'),
})
const dates = createRoute({
  getParentRoute: () => inside,
  path: '/dates',
  beforeLoad: () => {
    throw redirect({ to: '/dates/calculator', replace: true })
  },
})
const calculator = createRoute({
  getParentRoute: () => inside,
  path: '/dates/calculator',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./dates/calculator-page.js'), 'CalculatorPage'),
})
const rules = createRoute({
  getParentRoute: () => inside,
  path: '/dates/rules',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./dates/rules-page.js'), 'RulesPage'),
})
const rule = createRoute({
  getParentRoute: () => inside,
  path: '/dates/rules/$id',
  component: lazyRouteComponent(() => import('./dates/rule-page.js'), 'RulePage'),
})
const changeRule = createRoute({
  getParentRoute: () => inside,
  path: '/dates/rules/$id/change',
  component: lazyRouteComponent(() => import('./dates/own-rule-page.js'), 'ChangeRulePage'),
})
const newRule = createRoute({
  getParentRoute: () => inside,
  path: '/dates/new-rule',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./dates/own-rule-page.js'), 'NewRulePage'),
})
const calendars = createRoute({
  getParentRoute: () => inside,
  path: '/dates/calendars',
  component: lazyRouteComponent(() => import('./dates/calendars-page.js'), 'CalendarsPage'),
})
const holidays = createRoute({
  getParentRoute: () => inside,
  path: '/dates/calendars/$id',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./dates/calendar-page.js'), 'HolidaysPage'),
})
const proposals = createRoute({
  getParentRoute: () => inside,
  path: '/dates/proposals',
  component: lazyRouteComponent(() => import('./dates/proposals-page.js'), 'ProposalsPage'),
})
const playbooks = createRoute({
  getParentRoute: () => inside,
  path: '/playbooks',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./playbooks/playbooks-page.js'), 'PlaybooksPage'),
})
const newPlaybook = createRoute({
  getParentRoute: () => inside,
  path: '/playbooks/new',
  component: lazyRouteComponent(() => import('./playbooks/write-playbook-page.js'), 'NewPlaybookPage'),
})
const playbook = createRoute({
  getParentRoute: () => inside,
  path: '/playbooks/$agency/$instrument',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./playbooks/playbook-page.js'), 'PlaybookPage'),
})
const changePlaybook = createRoute({
  getParentRoute: () => inside,
  path: '/playbooks/$agency/$instrument/change',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./playbooks/write-playbook-page.js'), 'ChangePlaybookPage'),
})
const overrides = createRoute({
  getParentRoute: () => inside,
  path: '/overrides',
  validateSearch: anySearch,
  component: lazyRouteComponent(() => import('./assurance/overrides-page.js'), 'OverridesPage'),
})
const toMend = createRoute({
  getParentRoute: () => inside,
  path: '/to-mend',
  component: lazyRouteComponent(() => import('./findings/findings-page.js'), 'ToMendPage'),
})
const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  component: lazyRouteComponent(() => import('./people/people-page.js'), 'PeoplePage'),
})

const readiness = createRoute({
  getParentRoute: () => inside,
  path: '/readiness',
  component: lazyRouteComponent(() => import('./scoping/readiness-page.js'), 'ReadinessPage'),
})
const switches = createRoute({
  getParentRoute: () => inside,
  path: '/switches',
  component: lazyRouteComponent(() => import('./switches/switches-page.js'), 'SwitchesPage'),
})

const scopeLists = createRoute({
  getParentRoute: () => inside,
  path: '/scope-lists',
  component: lazyRouteComponent(() => import('./scoping/scope-lists-page.js'), 'ScopeListsPage'),
})

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page.js'), 'AccountPage'),
})

const nowhere = createRoute({ getParentRoute: () => inside, path: '$', component: Absent })

const tree = root.addChildren([
  signIn,
  forgot,
  join,
  notice,
  secondFactor,
  inside.addChildren([
    account,
    home,
    nowhere,
    myWork,
    directives,
    newDirective,
    directive,
    document,
    letter,
    trace,
    overview,
    calendar,
    docket,
    agencies,
    agency,
    dates,
    calculator,
    rules,
    rule,
    changeRule,
    newRule,
    calendars,
    holidays,
    proposals,
    playbooks,
    newPlaybook,
    playbook,
    changePlaybook,
    overrides,
    toMend,
    people,
    readiness,
    switches,
    scopeLists,
  ]),
])

export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree: tree,
    context: { client },
    // URLs are plain: every value is its literal text, so the server's query strings can be used unchanged.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => queryText(search as Search),
    scrollRestoration: true,
    defaultPreload: false,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Absent,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
