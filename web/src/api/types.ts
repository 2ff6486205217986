/** What the API answers, by the names that the screens use. Instants are ISO UTC, days are 'YYYY-MM-DD'. */

export interface PersonRef {
  id: string
  name: string
}

export type Role = 'administrator' | 'counsel' | 'lead_counsel' | 'contributor' | 'executive' | 'auditor'
export type Ability =
  | 'person.manage'
  | 'settings.manage'
  | 'audit.verify'
  | 'agency.manage'
  | 'contact.verify'
  | 'directive.open'
  | 'directive.act'
  | 'directive.edit'
  | 'directive.comment'
  | 'proceeding.act'
  | 'letter.draft'
  | 'letter.approve'
  | 'letter.send'
  | 'member.manage'
  | 'deadline.manage'
  | 'task.complete'
  | 'overview.read'

export interface Page<T> {
  items: T[]
  next_cursor: string | null
}
export interface List<T> {
  items: T[]
}

export interface Me {
  person: { id: string; name: string; email: string; role: Role; zone: string }
  abilities: string[]
  organisation: string
}
export type LinkKind = 'first_administrator' | 'invitation' | 'password_reset' | 'sign_in'
export interface LinkView {
  kind: LinkKind
  email: string | null
  name: string | null
  expires_at: string
}
export interface PersonView {
  id: string
  name: string
  email: string
  role: Role
  zone: string
  state: 'active' | 'invited' | 'ended'
  version: number
  last_seen_at: string | null
}
export interface AssignablePerson extends PersonRef {
  role: Role
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
export interface InstrumentView {
  id: string
  code: string
  name: string
  description: string | null
  citation: string | null
}
export interface ContactView {
  id: string
  name: string
  office: string | null
  email: string | null
  phone: string | null
  verified_at: string | null
  verified_by: PersonRef | null
  verified_how: string | null
  version: number
}
export interface AgencyRow {
  id: string
  code: string
  name: string
  short_name: string
  jurisdiction: string
  zone: string
  place: string
  office_address: string | null
  office_hours: Record<Weekday, { opens: string; closes: string } | null> | null
  website: string | null
  source: string | null
  checked: 'checked' | 'to_be_confirmed'
  instruments: InstrumentView[]
  contacts_count: number
  version: number
}
export interface AgencyView extends AgencyRow {
  contacts: ContactView[]
}
export interface AddresseeView {
  id: string
  name: string
  jurisdiction: string
  address: string | null
}

export type Stage = 'intake' | 'legal_review' | 'scoping' | 'remediation' | 'monitoring' | 'closed'
export type Severity = 'low' | 'normal' | 'high' | 'critical'
export type Visibility = 'open' | 'restricted' | 'sealed'
export type Channel = 'email' | 'post' | 'courier' | 'personal_service' | 'portal' | 'telephone' | 'other'
export type RecordClass = 'fact' | 'legal_advice' | 'work_product' | 'common_interest' | 'agency_restricted'
export type Level = 'case' | 'work' | 'read'

export interface Due {
  due_on: string
  due_at: string
  due_zone: string
  place: string
  precision: 'day' | 'instant'
  safe_by: string | null
  act_by: string
  late: boolean
}

export interface WorklistRow {
  reference: string
  title: string
  agency: { id: string; short_name: string } | null
  instrument: { id: string; name: string } | null
  stage: Stage
  stage_label: string
  owed: Stage[]
  in_appeal: boolean
  visibility: Visibility
  severity: Severity
  owed_next: { kind: 'deadline' | 'task'; id: string; subject: string } | null
  next_due: Due | null
  owner: PersonRef | null
  owner_accepted: boolean
  opened_at: string
  closed_at: string | null
  version: number
}
export interface SearchHit {
  kind: 'directive' | 'page'
  document_id: string | null
  document_title: string | null
  page: number | null
  snippet: string
}
export interface SearchItem {
  reference: string
  title: string
  hits: SearchHit[]
}

export interface ActionView {
  action: string
  available: boolean
  refusal: { code: string; params: Record<string, unknown>; detail: string } | null
  overridable: boolean
  needs_reason: boolean
  needs_until: boolean
  to: string | null
  targets: Stage[] | null
  outcomes: string[] | null
}
export interface Receipt {
  id: string
  channel: Channel
  received_at: string
  received_zone: string
  entity: string
  person: string
  agent: string
  agent_received_at: string | null
  defects: string
  acceptance_reserved: boolean
  oral: boolean
  document_id: string | null
  note: string
  recorded_by: PersonRef
  recorded_at: string
}
export type AssignmentKind = 'owner' | 'backup' | 'lead' | 'stage_owner'
export interface Assignment {
  id: string
  kind: AssignmentKind
  stage: string | null
  person: PersonRef
  given_by: PersonRef
  given_at: string
  accepted_at: string | null
  returned_at: string | null
  return_reason: string | null
  ended_at: string | null
}
export type ProceedingKind = 'clarification' | 'reconsideration' | 'appeal' | 'stay' | 'court'
export interface ProceedingView {
  id: string
  kind: string
  forum: string
  public: boolean
  conference_first: boolean
  filing_stays: string
  stage: string
  previous_id: string | null
  opened_by: PersonRef
  opened_at: string
  filed_on: string | null
  decided_on: string | null
  ended_at: string | null
  outcome: string | null
  reason: string | null
  stay: 'none' | 'sought' | 'refused' | 'granted'
  stay_until: string | null
  version: number
  actions: ActionView[]
}
export interface AgencyRef {
  id: string
  code: string
  name: string
  short_name: string
  zone: string
  place: string
}
export interface OwedNext {
  kind: 'deadline' | 'task'
  id: string
  subject: string
  person: PersonRef | null
  due: Due | null
}
export interface LineStep {
  stage: Stage
  label: string
  state: 'done' | 'owed' | 'here' | 'ahead'
  at: string | null
  by: PersonRef | null
  note: string | null
}
export interface DirectiveView {
  reference: string
  title: string
  summary: string
  severity: Severity
  visibility: Visibility
  stage: Stage
  stage_label: string
  owed: Stage[]
  outcome: string | null
  agency: AgencyRef | null
  instrument: { id: string; code: string; name: string } | null
  addressee: PersonRef | null
  agency_reference: string
  dated_on: string | null
  opened_via: string
  opened_at: string
  opened_by: PersonRef
  closed_at: string | null
  no_demands_reason: string | null
  no_commitments_reason: string | null
  version: number
  my_levels: Level[]
  members_count: number | null
  in_appeal: boolean
  owed_next: OwedNext | null
  missing: string[]
  line: LineStep[]
  receipts: Receipt[]
  assignments: Assignment[]
  proceedings: ProceedingView[]
  actions: ActionView[]
  contests: ActionView[]
}
export interface TimelineEntry {
  seq: number
  kind: string
  class: RecordClass
  at: string
  by: PersonRef | null
  sentence: string
}
export interface Comment {
  id: string
  body: string | null
  class: RecordClass
  capacity: string
  author: PersonRef
  written_at: string
  voided_at: string | null
  void_reason: string | null
}
export interface Task {
  id: string
  kind: string
  subject: string
  person: PersonRef
  due_at: string | null
  due_zone: string | null
  late: boolean
  done_at: string | null
  done_by: PersonRef | null
  cancelled_at: string | null
  version: number
  reference: string
  directive_title: string
}
export interface MembersView {
  items: { person: PersonRef; role: string; level: Level; source: string; from: string; until: string | null }[]
  walls: { person: PersonRef; reason: string; made_by: PersonRef; made_at: string }[]
  who_sees: PersonRef[]
}
export interface DocumentView {
  id: string
  title: string
  file_name: string
  media_type: string
  size: number
  sha256: string
  class: RecordClass
  origin: 'received' | 'produced' | 'letter'
  state: 'reading' | 'readable' | 'needs_a_person'
  reason: string | null
  page_count: number | null
  added_by: PersonRef
  added_at: string
  version: number
}
export interface PageText {
  page: number
  text: string
}

export interface Deadline extends Due {
  id: string
  subject: string
  basis: string
  critical: boolean
  status: 'open' | 'met' | 'missed' | 'waived'
  settled_at: string | null
  version: number
  events: { seq: number; kind: string; at: string; by: PersonRef | null; body: Record<string, unknown> }[]
  reminders: {
    rung: string
    person: PersonRef
    fire_at: string
    state: string
    state_reason: string | null
    sent_at: string | null
  }[]
}

export interface Demand {
  id: string
  document_id: string
  document_title: string | null
  page: number
  quote: string
  subject: string
  marked_by: PersonRef
  marked_at: string
}
export interface Reading {
  id: string
  term: string
  alternatives: { text: string; argument: string }[]
  adopted: number | null
  author: PersonRef
  written_at: string
  adopted_by: PersonRef | null
  adopted_at: string | null
  review_on: string | null
  version: number
}
export type ObligationKind = 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay'
export interface Obligation {
  id: string
  demand_id: string | null
  source: string
  kind: ObligationKind
  subject: string
  quote: string | null
  page: number | null
  deadline_id: string | null
  person: PersonRef | null
  measures: number
  proof: 'none' | 'waiting' | 'proved' | 'waived'
  waived_by: PersonRef | null
  waived_at: string | null
  waive_reason: string | null
  version: number
}
export interface Review {
  demands: Demand[]
  readings: Reading[]
  obligations: Obligation[]
  no_demands_reason: string | null
}
export interface Decision {
  id: string
  subject: 'scope'
  chosen: string
  reasons: string
  wider_than_ordered: boolean
  author: PersonRef
  written_at: string
  approved_by: PersonRef | null
  approved_at: string | null
  version: number
}
export interface Evidence {
  id: string
  document_id: string
  document_title: string | null
  produced_by: PersonRef
  produced_at: string
  judged_by: PersonRef | null
  accepted_at: string | null
  rejected_at: string | null
  reject_reason: string | null
  version: number
}
export interface Measure {
  id: string
  subject: string
  obligation_ids: string[]
  person: PersonRef
  verifier: PersonRef
  due_at: string | null
  due_zone: string | null
  restricts: boolean
  inverse: string | null
  in_force_at: string | null
  restored_at: string | null
  evidence: Evidence[]
  version: number
}
export interface Commitment {
  id: string
  subject: string
  until_on: string | null
  made_by: PersonRef
  made_at: string
}

export type LetterStage = 'draft' | 'submitted' | 'returned' | 'approved' | 'sending' | 'sent' | 'failed'
export interface LetterView {
  id: string
  template: string
  title: string
  stage: LetterStage
  /** Of a draft, or of one that was returned: what its author edits. */
  text: string | null
  paragraphs: string[]
  author: PersonRef
  written_at: string
  submitted_at: string | null
  facts_checked_by: PersonRef | null
  approver: PersonRef | null
  approved_at: string | null
  return_reason: string | null
  contact: { id: string; name: string; email: string | null; verified: boolean } | null
  document_id: string | null
  sha256: string | null
  message_id: string | null
  sent_to: string | null
  sent_at: string | null
  sent_by: PersonRef | null
  server_answer: string | null
  version: number
}

interface About {
  reference: string
  title: string
}
export interface MyWork {
  assignments: (About & { id: string; kind: string; stage: string | null; given_by: PersonRef; given_at: string })[]
  tasks: Task[]
  deadlines: (About & { id: string; subject: string; due: Due })[]
  letters: (About & { id: string; letter_title: string; author: PersonRef; submitted_at: string })[]
  count: number
}
export interface Dated extends About {
  id: string
  subject: string
  due: Due
  owner: PersonRef | null
  acknowledged: boolean
}
export interface Overview {
  at: string
  zone: string
  place: string
  open: number
  by_stage: { stage: Stage; label: string; count: number; list: string }[]
  next_72_hours: Dated[]
  late: { count: number; list: string; items: Dated[] }
  in_appeal: { count: number; list: string; items: (About & { forum: string; stage: string; kind: string })[] }
  off_now: {
    count: number
    items: (About & {
      id: string
      subject: string
      person: PersonRef
      in_force_at: string | null
      due_at: string | null
      due_zone: string | null
    })[]
  }
  decisions_waiting: (About & { id: string; chosen: string; author: PersonRef; written_at: string })[]
  changed: (About & { kind: string; at: string; sentence: string })[]
}
export interface Status {
  /** Business time of the server. */
  now: string
  sweep: { last_at: string | null; late: boolean }
  mail: { configured: boolean }
  queue: 'bull' | 'in_process'
}
