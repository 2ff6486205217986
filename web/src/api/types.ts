import type {
  AgencyRow,
  CalendarView,
  DirectiveView,
  DocketView,
  LeftWorkView,
  LetterView,
  Me,
  MyWorkView,
  PlaybookView,
  ProceedingBody,
  ReadinessView,
  RuleRow,
  ScopeView,
  SearchView,
} from './generated/types.gen.js'

/** Short names that the screens use for API responses and for parts of them without a separate schema. */

export type {
  AccessRequestView as AccessRequest,
  ActionView,
  AddresseeView,
  AgencyContactView as ContactView,
  AgencyRow,
  AgencyView,
  AssignmentKind,
  AssignmentView as Assignment,
  AuthenticityCheckView as AuthenticityCheck,
  AxisItemView as ListItem,
  AxisName as Axis,
  BreachView as Breach,
  CalendarItem,
  CalendarView,
  Channel,
  CommentView as Comment,
  ContactNoteView as ContactNote,
  ContactView as Contact,
  DatedItem as Dated,
  DeadlineView as Deadline,
  DecisionView as Decision,
  DemandView as Demand,
  DirectivePlaybookItem,
  DirectivePlaybookView as DirectivePlaybook,
  DirectiveTabName,
  DirectiveView,
  DocumentView,
  Due,
  EntryView as ScopeEntry,
  EvidenceView as Evidence,
  ExplanationView as Explanation,
  FeedView,
  FindingView as Finding,
  GroundView as Ground,
  HoldRecord,
  HoldSystemView as HoldSystem,
  HoldView as Hold,
  HypothesisView as Hypothesis,
  ItemOfScope as ScopeItem,
  LetterView,
  LinkView,
  ListedDocument,
  Me,
  MeasureSwitchView as MeasureSwitch,
  MeasureView as Measure,
  ModificationView as Modification,
  NoticeView as Notice,
  NotificationView as Notification,
  ObligationKind,
  ObligationView as Obligation,
  OptionBody,
  OptionView as Option,
  OverrideView as Override,
  OverviewView as Overview,
  PersonRef,
  PersonView,
  PlaybookDifferenceView as Difference,
  PlaybookRow,
  PlaybookVersionRow,
  PlaybookView,
  ProceedingView,
  ProposalView as Proposal,
  ProposedBreach,
  QuestionView as Question,
  ReadinessBody,
  ReadingView as Reading,
  ReceiptView as Receipt,
  RecipientView as NoticeRecipient,
  RecordClass,
  ReopeningView as Reopening,
  ReviewView as Review,
  RoleName as Role,
  RuleRow,
  RuleView,
  ScopeView as Scope,
  SectionName as Section,
  Severity,
  Stage,
  StandingOccurrence as Occurrence,
  StandingView as Standing,
  SwitchCallView as SwitchCall,
  SwitchView,
  SwitchWithSecret,
  TaskView as Task,
  TimelineEntry,
  TokenBody,
  TokenView,
  TraceGap,
  TraceLine,
  Visibility,
  WaitingView as WaitingDeadline,
  WorklistRow,
} from './generated/types.gen.js'

/** What a role may do; the server states which of these the reader may do. */
export type Ability = Me['abilities'][number]
export type Level = DirectiveView['my_levels'][number]
export type LineStep = DirectiveView['line'][number]
export type LetterStage = LetterView['stage']
export type TriggerKind = RuleRow['triggers'][number]
export type ProceedingKind = ProceedingBody['kind']
export type SearchItem = SearchView['items'][number]
export type SearchHit = SearchItem['hits'][number]
export type Docket = DocketView
export type MyWork = MyWorkView
export type Playbook = PlaybookView['playbook']
export type ReadyProduct = ReadinessView
export type ReadyWay = ReadinessView['ways'][number]
export type ScopeCell = ScopeView['grid'][number]
export type Weekday = keyof NonNullable<AgencyRow['office_hours']>
export type LeftWork = LeftWorkView['items'][number]
export type CalendarDay = CalendarView['days'][number]
