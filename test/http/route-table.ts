import type { Role } from '../../src/domain/access/role.js'
import { RECORDS } from '../builders/records.js'

/** Who a route is for: anyone, holders of the metrics token (nobody if none is set), any role, or these roles. */
export type Who = 'anyone' | 'scraper' | 'signed_in' | readonly Role[]

export interface WrittenRoute {
  method: string
  path: string
  who: Who
}

/** The routes of the records that have a separate file in `test/records/`. */
const routesOfRecords = () =>
  Object.values(RECORDS)
    .flatMap(({ routes }) => routes)
    .map((route) => route.replace(' /', ' /api/v1/directives/:reference/'))
    .join('\n')

const isWord = (who: string) => who === 'anyone' || who === 'scraper' || who === 'signed_in'

const LETTERS: Record<string, Role> = {
  A: 'administrator',
  C: 'counsel',
  L: 'lead_counsel',
  T: 'contributor',
  E: 'executive',
  U: 'auditor',
  G: 'guest',
}

/**
 * Every route with an effect, and who may call it, written by hand from the plan and not from the decorators in src: A
 * administrator, C counsel, L lead counsel, T contributor, E executive, U auditor, G guest. Which rows they then see is tested
 * elsewhere.
 */
export const ROUTES: readonly WrittenRoute[] = `
${routesOfRecords()}
GET    /health/live                                                   anyone
GET    /health/ready                                                  anyone
GET    /metrics                                                       scraper
GET    /operate/queue                                                 A
GET    /operate/queue/api/:a                                          A
GET    /operate/queue/api/:a/:b                                       A
GET    /operate/queue/api/:a/:b/:c                                    A
GET    /operate/queue/api/:a/:b/:c/:d                                 A
GET    /operate/queue/job-schedulers                                  A
GET    /operate/queue/metrics-history                                 A
GET    /operate/queue/queue/:name                                     A
GET    /operate/queue/queue/:name/:id                                 A
GET    /operate/queue/static/:a                                       A
GET    /operate/queue/static/:a/:b                                    A
GET    /operate/queue/static/:a/:b/:c                                 A
GET    /api/v1/access-requests                                        AL
POST   /api/v1/access-requests/:id/approve                            L
POST   /api/v1/access-requests/:id/confirm                            L
POST   /api/v1/access-requests/:id/decline                            L
POST   /api/v1/access-requests/:id/token                              A
POST   /api/v1/access-requests/:id/withdraw                           A
GET    /api/v1/account/calendar-mail                                  signed_in
PUT    /api/v1/account/calendar-mail                                  signed_in
GET    /api/v1/account/feeds                                          signed_in
POST   /api/v1/account/feeds                                          signed_in
POST   /api/v1/account/feeds/:id/end                                  signed_in
PUT    /api/v1/account/locale                                         signed_in
GET    /api/v1/account/notices                                        signed_in
PUT    /api/v1/account/password                                       signed_in
GET    /api/v1/account/second-factor                                  signed_in
POST   /api/v1/account/second-factor                                  signed_in
POST   /api/v1/account/second-factor/confirm                          signed_in
POST   /api/v1/account/second-factor/remove                           signed_in
GET    /api/v1/account/sessions                                       signed_in
POST   /api/v1/account/sessions/:id/end                               signed_in
GET    /api/v1/account/tokens                                         signed_in
POST   /api/v1/account/tokens                                         signed_in
POST   /api/v1/account/tokens/:id/end                                 signed_in
GET    /api/v1/addressees                                             signed_in
POST   /api/v1/addressees                                             ACL
GET    /api/v1/agencies                                               signed_in
POST   /api/v1/agencies                                               ACL
GET    /api/v1/agencies/:id                                           signed_in
PATCH  /api/v1/agencies/:id                                           ACL
POST   /api/v1/agencies/:id/contacts                                  ACL
POST   /api/v1/agencies/:id/contacts/:contact_id/verify               CL
POST   /api/v1/agencies/:id/instruments                               ACL
GET    /api/v1/agencies/:id/letters                                   signed_in
GET    /api/v1/calendar                                               signed_in
GET    /api/v1/calendars                                              signed_in
POST   /api/v1/calendars                                              CL
GET    /api/v1/calendars/:id                                          signed_in
POST   /api/v1/calendars/:id/days                                     CL
POST   /api/v1/calendars/:id/days/:on/remove                          CL
GET    /api/v1/deadline-calculator                                    signed_in
GET    /api/v1/deadline-proposals                                     signed_in
POST   /api/v1/deadline-proposals/decide                              CL
GET    /api/v1/directives                                             signed_in
POST   /api/v1/directives                                             CLT
GET    /api/v1/directives/:reference                                  signed_in
PATCH  /api/v1/directives/:reference                                  CL
POST   /api/v1/directives/:reference/actions/:action                  CL
GET    /api/v1/directives/:reference/assignments                      signed_in
POST   /api/v1/directives/:reference/assignments                      CL
POST   /api/v1/directives/:reference/assignments/:id/accept           CLTG
POST   /api/v1/directives/:reference/assignments/:id/return           CLTG
GET    /api/v1/directives/:reference/authenticity                            signed_in
POST   /api/v1/directives/:reference/authenticity                            CL
POST   /api/v1/directives/:reference/authenticity/:id/void                   CL
GET    /api/v1/directives/:reference/breaches                                signed_in
POST   /api/v1/directives/:reference/breaches                                CL
POST   /api/v1/directives/:reference/breaches/:id/assess                     CL
POST   /api/v1/directives/:reference/breaches/:id/decide                     CL
GET    /api/v1/directives/:reference/comments                         signed_in
POST   /api/v1/directives/:reference/comments                         CLG
POST   /api/v1/directives/:reference/comments/:id/void                CLG
GET    /api/v1/directives/:reference/commitments                      signed_in
POST   /api/v1/directives/:reference/commitments                      CL
POST   /api/v1/directives/:reference/commitments/:id/end              CL
POST   /api/v1/directives/:reference/commitments/:id/stand            CL
POST   /api/v1/directives/:reference/contact-notes/:id/void           CLG
GET    /api/v1/directives/:reference/contacts                         signed_in
POST   /api/v1/directives/:reference/contacts                         CLG
POST   /api/v1/directives/:reference/contacts/:id/confirm             CLG
POST   /api/v1/directives/:reference/contacts/:id/not-confirmed       CLG
POST   /api/v1/directives/:reference/contacts/:id/notes               CLG
POST   /api/v1/directives/:reference/contacts/:id/void                CLG
GET    /api/v1/directives/:reference/deadlines                        signed_in
POST   /api/v1/directives/:reference/deadlines                        CL
POST   /api/v1/directives/:reference/deadlines/:id/events             CL
GET    /api/v1/directives/:reference/deadlines/:id/explanation        signed_in
GET    /api/v1/directives/:reference/deadlines/waiting                signed_in
GET    /api/v1/directives/:reference/decisions                        signed_in
POST   /api/v1/directives/:reference/decisions                        CL
POST   /api/v1/directives/:reference/decisions/:id/approve            CL
POST   /api/v1/directives/:reference/decisions/:id/reviews            CL
POST   /api/v1/directives/:reference/demands                          CL
GET    /api/v1/directives/:reference/documents                        signed_in
POST   /api/v1/directives/:reference/documents                        CLTG
GET    /api/v1/directives/:reference/documents/:id                    signed_in
GET    /api/v1/directives/:reference/documents/:id/content            signed_in
GET    /api/v1/directives/:reference/documents/:id/pages              signed_in
POST   /api/v1/directives/:reference/evidence/:id/accept              CLTG
POST   /api/v1/directives/:reference/evidence/:id/reject              CLTG
GET    /api/v1/directives/:reference/holds                            signed_in
POST   /api/v1/directives/:reference/holds                            CL
POST   /api/v1/directives/:reference/holds/:id/release                CL
POST   /api/v1/directives/:reference/holds/:id/systems                CL
POST   /api/v1/directives/:reference/hold-systems/:id/deletion        CL
POST   /api/v1/directives/:reference/hold-systems/:id/void            CL
GET    /api/v1/directives/:reference/page                             signed_in
GET    /api/v1/directives/:reference/findings                         signed_in
POST   /api/v1/directives/:reference/findings/look-again              CL
GET    /api/v1/directives/:reference/grounds                          signed_in
POST   /api/v1/directives/:reference/grounds                          CL
PATCH  /api/v1/directives/:reference/grounds/:id                      CL
GET    /api/v1/directives/:reference/letters                          signed_in
POST   /api/v1/directives/:reference/letters                          CLG
PATCH  /api/v1/directives/:reference/letters/:id                      CLG
POST   /api/v1/directives/:reference/letters/:id/approve              CL
POST   /api/v1/directives/:reference/letters/:id/approve-alone        CL
GET    /api/v1/directives/:reference/letters/:id/docx                 signed_in
GET    /api/v1/directives/:reference/letters/:id/pdf                  signed_in
GET    /api/v1/directives/:reference/letters/:id/preview              signed_in
POST   /api/v1/directives/:reference/letters/:id/return               CL
POST   /api/v1/directives/:reference/letters/:id/send                 CL
POST   /api/v1/directives/:reference/letters/:id/submit               CLG
GET    /api/v1/directives/:reference/measures                         signed_in
POST   /api/v1/directives/:reference/measures                         CL
POST   /api/v1/directives/:reference/measures/:id/dependencies               CL
POST   /api/v1/directives/:reference/measures/:id/drop                       CL
POST   /api/v1/directives/:reference/measures/:id/evidence            CLTG
POST   /api/v1/directives/:reference/measures/:id/releases                   CL
POST   /api/v1/directives/:reference/measures/:id/verifier                   CL
POST   /api/v1/directives/:reference/measures/:id/switch              CL
POST   /api/v1/directives/:reference/measures/:id/switch/dry-run      CLTG
POST   /api/v1/directives/:reference/measures/:id/switch/verify       CLTG
GET    /api/v1/directives/:reference/members                          signed_in
POST   /api/v1/directives/:reference/members                          CL
POST   /api/v1/directives/:reference/members/:person_id/end           CL
GET    /api/v1/directives/:reference/notices                          signed_in
POST   /api/v1/directives/:reference/notices                          CL
POST   /api/v1/directives/:reference/notices/preview                  CL
POST   /api/v1/directives/:reference/notices/:id/recipients           CL
POST   /api/v1/directives/:reference/notices/:id/withdraw             CL
POST   /api/v1/directives/:reference/notice-recipients/:id/withdraw   CL
POST   /api/v1/directives/:reference/modifications                    CL
POST   /api/v1/directives/:reference/modifications/:id/confirm        CL
POST   /api/v1/directives/:reference/modifications/:id/void           CL
GET    /api/v1/directives/:reference/monitoring                       signed_in
GET    /api/v1/directives/:reference/notifications                    signed_in
POST   /api/v1/directives/:reference/notifications                    CL
PATCH  /api/v1/directives/:reference/notifications/:id                CL
POST   /api/v1/directives/:reference/notifications/:id/not-needed     CL
POST   /api/v1/directives/:reference/notifications/:id/sent           CLTG
POST   /api/v1/directives/:reference/notifications/:id/void           CL
POST   /api/v1/directives/:reference/obligations                      CL
PATCH  /api/v1/directives/:reference/obligations/:id                  CL
POST   /api/v1/directives/:reference/obligations/:id/end              CL
POST   /api/v1/directives/:reference/obligations/:id/stand            CL
POST   /api/v1/directives/:reference/obligations/:id/waive            CL
GET    /api/v1/directives/:reference/playbook                         signed_in
POST   /api/v1/directives/:reference/playbook                         CL
POST   /api/v1/directives/:reference/playbook/proposed-members/:id/accept   CL
POST   /api/v1/directives/:reference/playbook/proposed-members/:id/decline  CL
GET    /api/v1/directives/:reference/options                          signed_in
POST   /api/v1/directives/:reference/options                          CL
PATCH  /api/v1/directives/:reference/options/:id                      CL
POST   /api/v1/directives/:reference/options/:id/withdraw             CL
GET    /api/v1/directives/:reference/overrides                               signed_in
POST   /api/v1/directives/:reference/overrides/:id/review                    CL
POST   /api/v1/directives/:reference/proceedings                      CL
POST   /api/v1/directives/:reference/proceedings/:id/actions/:action  CL
POST   /api/v1/directives/:reference/questions                        CL
POST   /api/v1/directives/:reference/questions/:id/answer             CL
POST   /api/v1/directives/:reference/questions/:id/ask                CL
POST   /api/v1/directives/:reference/questions/:id/withdraw           CL
POST   /api/v1/directives/:reference/readings                         CL
POST   /api/v1/directives/:reference/readings/:id/adopt               CL
POST   /api/v1/directives/:reference/readings/:id/alternatives        CL
POST   /api/v1/directives/:reference/readings/:id/approve             CL
GET    /api/v1/directives/:reference/receipts                         signed_in
POST   /api/v1/directives/:reference/receipts                         CL
POST   /api/v1/directives/:reference/releases/:id/confirm                    CL
POST   /api/v1/directives/:reference/releases/:id/refuse                     CL
POST   /api/v1/directives/:reference/releases/:id/withdraw                   CL
POST   /api/v1/directives/:reference/reopenings/:id/settle            CLTG
GET    /api/v1/directives/:reference/review                           signed_in
GET    /api/v1/directives/:reference/scope                            signed_in
POST   /api/v1/directives/:reference/scope/entries                    CL
POST   /api/v1/directives/:reference/scope/items                      CL
GET    /api/v1/directives/:reference/switches                         signed_in
GET    /api/v1/directives/:reference/tabs/:tab                        signed_in
GET    /api/v1/directives/:reference/tasks                            signed_in
POST   /api/v1/directives/:reference/tasks                            CL
POST   /api/v1/directives/:reference/tasks/:id/cancel                 CL
POST   /api/v1/directives/:reference/tasks/:id/done                   CLTG
GET    /api/v1/directives/:reference/timeline                         signed_in
GET    /api/v1/directives/:reference/trace                            signed_in
GET    /api/v1/directives/:reference/trace/xlsx                       signed_in
POST   /api/v1/directives/:reference/visibility                       CL
POST   /api/v1/directives/:reference/walls                            CL
POST   /api/v1/directives/:reference/walls/:person_id/lift            CL
GET    /api/v1/docket                                                 signed_in
GET    /api/v1/docket/xlsx                                            signed_in
GET    /api/v1/feeds/deadlines/:file                                  anyone
GET    /api/v1/findings                                               signed_in
GET    /api/v1/left-work                                              CL
POST   /api/v1/left-work/hand-over                                    CL
POST   /api/v1/links/accept                                           anyone
POST   /api/v1/links/ask-to-join                                      anyone
POST   /api/v1/links/read                                             anyone
GET    /api/v1/my-work                                                signed_in
POST   /api/v1/notices/acknowledge                                    anyone
POST   /api/v1/notices/read                                           anyone
GET    /api/v1/overrides                                                     CL
GET    /api/v1/overview                                               CLE
POST   /api/v1/session/passes                                         anyone
POST   /api/v1/password-resets                                        anyone
GET    /api/v1/people                                                 A
POST   /api/v1/people                                                 A
PATCH  /api/v1/people/:id                                             A
POST   /api/v1/people/:id/end                                         A
POST   /api/v1/people/:id/invitation-link                             A
POST   /api/v1/people/:id/invite-again                                A
POST   /api/v1/people/:id/second-factor/remove                        A
GET    /api/v1/people/:id/sessions                                    A
POST   /api/v1/people/:id/sessions/end                                A
GET    /api/v1/people/:id/tokens                                      A
POST   /api/v1/people/:id/tokens                                      A
POST   /api/v1/people/:id/tokens/:token_id/end                        A
GET    /api/v1/people/alike                                           A
GET    /api/v1/people/assignable                                      CL
POST   /api/v1/people/service-accounts                                A
POST   /api/v1/playbook-previews                                      CL
GET    /api/v1/playbook-versions/:id                                  signed_in
GET    /api/v1/playbooks                                              signed_in
POST   /api/v1/playbooks                                              CL
GET    /api/v1/playbooks/:agency/:instrument                          signed_in
PATCH  /api/v1/playbooks/:agency/:instrument                          CL
POST   /api/v1/playbooks/:agency/:instrument/retire                   CL
GET    /api/v1/queue                                                  A
POST   /api/v1/queue/:id/dismiss                                      A
POST   /api/v1/queue/:id/retry                                        A
GET    /api/v1/readiness                                              ACLTEU
PUT    /api/v1/readiness/:id/:way                                     ACL
GET    /api/v1/rules                                                  signed_in
POST   /api/v1/rules                                                  CL
GET    /api/v1/rules/:id                                              signed_in
PATCH  /api/v1/rules/:id                                              CL
POST   /api/v1/rules/:id/retire                                       CL
GET    /api/v1/scope-lists                                            ACL
POST   /api/v1/scope-lists                                            ACL
PATCH  /api/v1/scope-lists/:id                                        ACL
POST   /api/v1/scope-lists/:id/retire                                 ACL
GET    /api/v1/search                                                 signed_in
DELETE /api/v1/session                                                anyone
GET    /api/v1/session                                                signed_in
POST   /api/v1/session                                                anyone
GET    /api/v1/sign-in-rules                                          A
PUT    /api/v1/sign-in-rules                                          A
GET    /api/v1/setup                                                  A
POST   /api/v1/setup/mail-tests                                       A
GET    /api/v1/status                                                 signed_in
GET    /api/v1/switches                                               ACL
POST   /api/v1/switches                                               AL
POST   /api/v1/switches/:id/retire                                    AL
POST   /api/v1/switches/:id/secret                                    AL
POST   /api/v1/switches/:id/test                                      AL
`
  .trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', who = ''] = line.split(/\s+/)
    return {
      method,
      path,
      who: isWord(who) ? who : [...who].map((letter) => LETTERS[letter] as Role),
    }
  })

/** Actions that need two people, or that grant access: only shortly after signing in, and never with a token. */
export const FRESH = [
  'PATCH /api/v1/people/:id',
  'POST /api/v1/access-requests/:id/approve',
  'POST /api/v1/access-requests/:id/confirm',
  'POST /api/v1/access-requests/:id/decline',
  'POST /api/v1/access-requests/:id/token',
  'POST /api/v1/account/feeds',
  'POST /api/v1/account/second-factor',
  'POST /api/v1/account/second-factor/remove',
  'POST /api/v1/account/tokens',
  'POST /api/v1/directives/:reference/decisions/:id/approve',
  'POST /api/v1/directives/:reference/evidence/:id/accept',
  'POST /api/v1/directives/:reference/letters/:id/approve',
  'POST /api/v1/directives/:reference/letters/:id/approve-alone',
  'POST /api/v1/directives/:reference/readings/:id/approve',
  'POST /api/v1/directives/:reference/releases/:id/confirm',
  'POST /api/v1/people',
  'POST /api/v1/people/:id/invitation-link',
  'POST /api/v1/people/:id/invite-again',
  'POST /api/v1/people/:id/second-factor/remove',
  'POST /api/v1/people/:id/tokens',
  'POST /api/v1/people/service-accounts',
  'POST /api/v1/switches',
  'POST /api/v1/switches/:id/secret',
  'PUT /api/v1/account/password',
  'PUT /api/v1/sign-in-rules',
]

/**
 * What a person at a screen may do and a token never may: accounts, sign-in settings, the queue dashboard. In addition to the
 * routes that need a recent sign-in.
 */
export const IN_PERSON = /^\S+ \/(operate|api\/v1\/(access-requests|account|queue|setup|sign-in-rules|people)(?!\/assignable))/

/** The routes available before a required second factor is set: enough to set it. */
export const ANY_TIME = [
  'GET /api/v1/account/second-factor',
  'GET /api/v1/session',
  'POST /api/v1/account/second-factor',
  'POST /api/v1/account/second-factor/confirm',
]

/**
 * The other paths that the router answers, and only for GET: the files of the web application, and the API description. They
 * contain no personal data.
 */
export const isOpenFile = ({ method, path }: { method: string; path: string }): boolean =>
  (method === 'GET' || method === 'HEAD') && !/^\/(api\/v1|health|metrics|operate)(\/|$)/.test(path)
