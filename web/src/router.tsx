import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router'
import { isSignedOut } from './api/problem.js'
import { sessionQuery, setupQuery } from './api/queries.js'
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

/** If it cannot be found out, the page of people says why. */
const isSetUp = (client: QueryClient): Promise<boolean> =>
  client.ensureQueryData(setupQuery).then(
    ({ done, total }) => done === total,
    () => true,
  )

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { role } = context.me.person
    if (role === 'administrator') throw redirect({ to: (await isSetUp(context.client)) ? '/people' : '/setup', replace: true })
    throw redirect({ to: role === 'executive' ? '/overview' : '/my-work', replace: true })
  },
})
/** A page that needs only its path and its component. */
const page = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inside, path, component })

/** A page whose state is in the query string of its URL. */
const searchPage = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => inside, path, validateSearch: anySearch, component })

/** A path that leads to another page. */
const moved = <Path extends string>(path: Path, to: '/dates/calculator' | '/needs-attention') =>
  createRoute({
    getParentRoute: () => inside,
    path,
    beforeLoad: () => {
      throw redirect({ to, replace: true })
    },
  })

const myWork = page(
  '/my-work',
  lazyRouteComponent(() => import('./worklist/my-work.js'), 'MyWork'),
)
const directives = searchPage(
  '/directives',
  lazyRouteComponent(() => import('./worklist/worklist.js'), 'Worklist'),
)
const newDirective = page(
  '/directives/new',
  lazyRouteComponent(() => import('./worklist/open-directive.js'), 'OpenDirective'),
)
const directive = searchPage(
  '/directives/$reference',
  lazyRouteComponent(() => import('./casework/directive-page.js'), 'DirectivePage'),
)
const document = searchPage(
  '/directives/$reference/documents/$id',
  lazyRouteComponent(() => import('./documents/document-page.js'), 'DocumentPage'),
)
const letter = page(
  '/directives/$reference/letters/$id',
  lazyRouteComponent(() => import('./letters/letter-page.js'), 'LetterPage'),
)
const trace = searchPage(
  '/directives/$reference/trace',
  lazyRouteComponent(() => import('./trace/trace-page.js'), 'TracePage'),
)
const overview = page(
  '/overview',
  lazyRouteComponent(() => import('./overview/overview-page.js'), 'OverviewPage'),
)
const calendar = searchPage(
  '/calendar',
  lazyRouteComponent(() => import('./calendar/calendar-page.js'), 'CalendarPage'),
)
const docket = searchPage(
  '/docket',
  lazyRouteComponent(() => import('./calendar/docket-page.js'), 'DocketPage'),
)
const agencies = page(
  '/agencies',
  lazyRouteComponent(() => import('./agencies/agencies-page.js'), 'AgenciesPage'),
)
const agency = page(
  '/agencies/$id',
  lazyRouteComponent(() => import('./agencies/agency-page.js'), 'AgencyPage'),
)
const dates = moved('/dates', '/dates/calculator')
const calculator = searchPage(
  '/dates/calculator',
  lazyRouteComponent(() => import('./dates/calculator-page.js'), 'CalculatorPage'),
)
const rules = searchPage(
  '/dates/rules',
  lazyRouteComponent(() => import('./dates/rules-page.js'), 'RulesPage'),
)
const rule = page(
  '/dates/rules/$id',
  lazyRouteComponent(() => import('./dates/rule-page.js'), 'RulePage'),
)
const changeRule = page(
  '/dates/rules/$id/change',
  lazyRouteComponent(() => import('./dates/own-rule-page.js'), 'ChangeRulePage'),
)
const newRule = searchPage(
  '/dates/new-rule',
  lazyRouteComponent(() => import('./dates/own-rule-page.js'), 'NewRulePage'),
)
const calendars = page(
  '/dates/calendars',
  lazyRouteComponent(() => import('./dates/calendars-page.js'), 'CalendarsPage'),
)
const holidays = searchPage(
  '/dates/calendars/$id',
  lazyRouteComponent(() => import('./dates/calendar-page.js'), 'HolidaysPage'),
)
const proposals = page(
  '/dates/proposals',
  lazyRouteComponent(() => import('./dates/proposals-page.js'), 'ProposalsPage'),
)
const playbooks = searchPage(
  '/playbooks',
  lazyRouteComponent(() => import('./playbooks/playbooks-page.js'), 'PlaybooksPage'),
)
const newPlaybook = page(
  '/playbooks/new',
  lazyRouteComponent(() => import('./playbooks/write-playbook-page.js'), 'NewPlaybookPage'),
)
const playbook = searchPage(
  '/playbooks/$agency/$instrument',
  lazyRouteComponent(() => import('./playbooks/playbook-page.js'), 'PlaybookPage'),
)
const changePlaybook = searchPage(
  '/playbooks/$agency/$instrument/change',
  lazyRouteComponent(() => import('./playbooks/write-playbook-page.js'), 'ChangePlaybookPage'),
)
const overrides = searchPage(
  '/overrides',
  lazyRouteComponent(() => import('./assurance/overrides-page.js'), 'OverridesPage'),
)
const needsAttention = page(
  '/needs-attention',
  lazyRouteComponent(() => import('./findings/findings-page.js'), 'FindingsPage'),
)
// Links in older mails.
const earlierFindings = moved('/to-mend', '/needs-attention')
const accessRequests = page(
  '/access-requests',
  lazyRouteComponent(() => import('./people/access-requests-page.js'), 'AccessRequestsPage'),
)
const people = page(
  '/people',
  lazyRouteComponent(() => import('./people/people-page.js'), 'PeoplePage'),
)

const queue = page(
  '/queue',
  lazyRouteComponent(() => import('./queue/queue-page.js'), 'QueuePage'),
)
const setup = page(
  '/setup',
  lazyRouteComponent(() => import('./setup/setup-page.js'), 'SetupPage'),
)
const readiness = page(
  '/readiness',
  lazyRouteComponent(() => import('./scoping/readiness-page.js'), 'ReadinessPage'),
)
const switches = page(
  '/switches',
  lazyRouteComponent(() => import('./switches/switches-page.js'), 'SwitchesPage'),
)

const scopeLists = page(
  '/scope-lists',
  lazyRouteComponent(() => import('./scoping/scope-lists-page.js'), 'ScopeListsPage'),
)

const account = page(
  '/account',
  lazyRouteComponent(() => import('./account/account-page.js'), 'AccountPage'),
)

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
    needsAttention,
    earlierFindings,
    accessRequests,
    people,
    queue,
    setup,
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
