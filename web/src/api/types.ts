import type { paths } from './schema.js'

/**
 * What the API answers, by the names that the screens use, from the types that are made of the API's own description.
 * Instants are ISO, days are 'YYYY-MM-DD'.
 */

type Get<Path extends keyof paths> = Ok<paths[Path]['get'], 200>
type Post<Path extends keyof paths, Status extends number> = Ok<paths[Path]['post'], Status>
type Ok<Operation, Status extends number> = Operation extends {
  responses: Record<Status, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never
type In = '/api/v1/directives/{reference}'

export interface Page<T> {
  items: T[]
  next_cursor: string | null
}
export interface List<T> {
  items: T[]
}

export type Me = Get<'/api/v1/session'>
/** What a role may do; the server says which of it the reader may. */
export type Ability = Me['abilities'][number]
export type PersonView = Get<'/api/v1/people'>['items'][number]
export type Role = PersonView['role']
export type LinkView = Post<'/api/v1/links/read', 200>
export type LinkKind = LinkView['kind']
export type LeftWork = Get<'/api/v1/left-work'>['items'][number]
export type TokenView = Get<'/api/v1/account/tokens'>['items'][number]
export type FeedView = Get<'/api/v1/account/feeds'>['items'][number]
export type TokenBody = paths['/api/v1/account/tokens']['post']['requestBody']['content']['application/json']
export type AssignablePerson = Get<'/api/v1/people/assignable'>['items'][number]
export type Status = Get<'/api/v1/status'>

export type AgencyRow = Get<'/api/v1/agencies'>['items'][number]
export type AgencyView = Get<'/api/v1/agencies/{id}'>
export type InstrumentView = AgencyView['instruments'][number]
export type ContactView = AgencyView['contacts'][number]
export type Weekday = keyof NonNullable<AgencyRow['office_hours']>
export type AddresseeView = Get<'/api/v1/addressees'>['items'][number]

export type WorklistRow = Get<'/api/v1/directives'>['items'][number]
export type SearchItem = Get<'/api/v1/search'>['items'][number]
export type SearchHit = SearchItem['hits'][number]

export type DirectiveView = Get<In>
export type PersonRef = DirectiveView['opened_by']
export type Stage = DirectiveView['stage']
export type Severity = DirectiveView['severity']
export type Visibility = DirectiveView['visibility']
export type Level = DirectiveView['my_levels'][number]
export type ActionView = DirectiveView['actions'][number]
export type TraceLine = Get<`${In}/trace`>['lines'][number]
export type TraceGap = TraceLine['gaps'][number]
export type Receipt = DirectiveView['receipts'][number]
export type Channel = Receipt['channel']
export type Assignment = DirectiveView['assignments'][number]
export type AssignmentKind = Assignment['kind']
export type ProceedingView = DirectiveView['proceedings'][number]
export type ProceedingKind = 'clarification' | 'reconsideration' | 'appeal' | 'stay' | 'court'
export type AgencyRef = NonNullable<DirectiveView['agency']>
export type OwedNext = NonNullable<DirectiveView['owed_next']>
export type Due = NonNullable<OwedNext['due']>
export type LineStep = DirectiveView['line'][number]

export type TimelineEntry = Get<`${In}/timeline`>['items'][number]
export type Comment = Get<`${In}/comments`>['items'][number]
export type RecordClass = Comment['class']
export type Task = Get<`${In}/tasks`>['items'][number]
export type MembersView = Get<`${In}/members`>
export type DocumentView = Get<`${In}/documents/{id}`>
export type ListedDocument = Get<`${In}/documents`>['items'][number]
export type PageText = Get<`${In}/documents/{id}/pages`>['items'][number]
export type Deadline = Get<`${In}/deadlines`>['items'][number]
export type WaitingDeadline = Get<`${In}/deadlines/waiting`>['items'][number]
export type Explanation = Get<`${In}/deadlines/{id}/explanation`>
export type Proposal = Get<'/api/v1/deadline-proposals'>['items'][number]
export type RuleRow = Get<'/api/v1/rules'>['items'][number]
export type TriggerKind = RuleRow['triggers'][number]
export type Review = Get<`${In}/review`>
export type Demand = Review['demands'][number]
export type Reading = Review['readings'][number]
export type Obligation = Review['obligations'][number]
export type Question = Review['questions'][number]
export type Modification = Review['modifications'][number]
export type Reopening = Review['reopenings'][number]
export type ObligationKind = Obligation['kind']
export type Decision = Get<`${In}/decisions`>['items'][number]
export type Measure = Get<`${In}/measures`>['items'][number]
export type Evidence = Measure['evidence'][number]
export type Commitment = Get<`${In}/commitments`>['items'][number]
export type LetterView = Get<`${In}/letters`>['items'][number]
export type LetterStage = LetterView['stage']

export type SwitchView = Get<'/api/v1/switches'>['items'][number]
export type SwitchWithSecret = Post<'/api/v1/switches', 201>
export type MeasureSwitch = Get<`${In}/switches`>['items'][number]
export type SwitchCall = MeasureSwitch['calls'][number]

export type Calendar = Get<'/api/v1/calendar'>
export type CalendarItem = Calendar['items'][number]
export type Docket = Get<'/api/v1/docket'>
export type MyWork = Get<'/api/v1/my-work'>
export type Overview = Get<'/api/v1/overview'>
export type Dated = Overview['late']['items'][number]

export type RuleView = Get<'/api/v1/rules/{id}'>
export type CalendarRow = Get<'/api/v1/calendars'>['items'][number]
export type CalendarView = Get<'/api/v1/calendars/{id}'>
export type CalendarDay = CalendarView['days'][number]
