// Generated from docs/api/openapi.json by `npm run client`. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type AcceptLinkBody = {
    token: string;
    email?: string;
    name?: string;
    password?: string;
    code?: string;
    zone?: string;
};

export type AcceptMemberBody = {
    person_id: string;
    until?: string | null;
};

export type AccessRequestView = {
    id: string;
    kind: 'join' | 'role' | 'token' | 'second_factor' | 'sign_in_rules' | 'password_reset' | 'identity';
    person: {
        id: string;
        name: string;
        email: string;
        role: RoleName;
        kind: 'human' | 'service';
        firm: string | null;
    } | null;
    role: RoleName | null;
    purpose: string | null;
    writes: boolean;
    copied: {
        at: string;
        by: PersonRef | null;
    } | null;
    alike: Array<{
        id: string;
        name: string;
        email: string;
    }>;
    requested_by: PersonRef;
    requested_at: string;
    state: 'waiting' | 'approved' | 'used' | 'declined' | 'withdrawn';
    decided_by: PersonRef | null;
    decided_at: string | null;
    reason: string | null;
    break_glass: boolean;
    may_decide: boolean;
    may_collect: boolean;
};

export type AccessRequestViewList = {
    items: Array<AccessRequestView>;
};

export type AccountNotice = {
    id: string;
    code: 'password_reset' | 'password_changed' | 'second_factor_set' | 'second_factor_removed' | 'session_ended' | 'role_changed' | 'reader_joined' | 'link_copied' | 'reset_link_made' | 'lead_counsel_changed' | 'lead_counsel_ended' | 'identity_asked' | 'identity_confirmed' | 'access_requested' | 'access_approved' | 'access_declined' | 'access_broken_glass';
    at: string;
    what: string;
    effect: string;
    mail: MailState | null;
};

export type AccountNotices = {
    items: Array<AccountNotice>;
};

export type ActBody = {
    reason?: string;
    to?: Stage;
    outcome?: Outcome;
    override?: {
        reason: string;
    };
    no_demands_reason?: string;
    no_commitments_reason?: string;
};

export type ActionView = {
    action: string;
    available: boolean;
    refusal: {
        code: string;
        params: {
            [key: string]: unknown;
        };
        detail: string;
    } | null;
    overridable: boolean;
    needs_reason: boolean;
    needs_until: boolean;
    to: string | null;
    targets: Array<Stage> | null;
    outcomes: Array<string> | null;
};

export type AddresseeBody = {
    name: string;
    jurisdiction: string;
    address?: string | null;
};

export type AddresseeView = {
    id: string;
    name: string;
    jurisdiction: string;
    address: string | null;
};

export type AddresseeViewList = {
    items: Array<AddresseeView>;
};

export type AgencyBody = {
    code: string;
    name: string;
    short_name: string;
    jurisdiction: string;
    zone: string;
    place: string;
    office_address?: string | null;
    website?: string | null;
};

export type AgencyChange = {
    name?: string;
    short_name?: string;
    jurisdiction?: string;
    zone?: string;
    place?: string;
    office_address?: string | null;
    website?: string | null;
};

export type AgencyContactBody = {
    name: string;
    office?: string | null;
    email?: string | null;
    phone?: string | null;
};

export type AgencyContactView = {
    id: string;
    name: string;
    office: string | null;
    email: string | null;
    phone: string | null;
    verified_at: string | null;
    verified_by: PersonRef | null;
    verified_how: string | null;
    authors: Array<PersonRef>;
    version: number;
};

export type AgencyRef = {
    id: string;
    code: string;
    name: string;
    short_name: string;
    zone: string;
    place: string;
};

export type AgencyRow = {
    id: string;
    code: string;
    name: string;
    short_name: string;
    jurisdiction: string;
    zone: string;
    place: string;
    office_address: string | null;
    office_hours: {
        monday: {
            opens: string;
            closes: string;
        } | null;
        tuesday: {
            opens: string;
            closes: string;
        } | null;
        wednesday: {
            opens: string;
            closes: string;
        } | null;
        thursday: {
            opens: string;
            closes: string;
        } | null;
        friday: {
            opens: string;
            closes: string;
        } | null;
        saturday: {
            opens: string;
            closes: string;
        } | null;
        sunday: {
            opens: string;
            closes: string;
        } | null;
    } | null;
    website: string | null;
    source: string | null;
    hours_source: string | null;
    read_on: string | null;
    checked: 'checked' | 'to_be_confirmed';
    instruments: Array<InstrumentView>;
    contacts_count: number;
    version: number;
};

export type AgencyRowList = {
    items: Array<AgencyRow>;
};

export type AgencyView = {
    id: string;
    code: string;
    name: string;
    short_name: string;
    jurisdiction: string;
    zone: string;
    place: string;
    office_address: string | null;
    office_hours: {
        monday: {
            opens: string;
            closes: string;
        } | null;
        tuesday: {
            opens: string;
            closes: string;
        } | null;
        wednesday: {
            opens: string;
            closes: string;
        } | null;
        thursday: {
            opens: string;
            closes: string;
        } | null;
        friday: {
            opens: string;
            closes: string;
        } | null;
        saturday: {
            opens: string;
            closes: string;
        } | null;
        sunday: {
            opens: string;
            closes: string;
        } | null;
    } | null;
    website: string | null;
    source: string | null;
    hours_source: string | null;
    read_on: string | null;
    checked: 'checked' | 'to_be_confirmed';
    instruments: Array<InstrumentView>;
    contacts_count: number;
    version: number;
    contacts: Array<AgencyContactView>;
};

export type AlikePeople = {
    items: Array<{
        id: string;
        name: string;
        email: string;
    }>;
};

export type AnswerName = 'in' | 'out' | 'undetermined';

export type AskToJoinBody = {
    token: string;
    password: string;
    name?: string;
    zone?: string;
};

export type AskedForLink = {
    mail_configured: boolean;
};

export type AskedHow = 'letter' | 'email' | 'telephone' | 'meeting' | 'portal' | 'other';

export type AskedToJoin = {
    name: string;
    email: string;
    code: string;
};

export type AssignablePeople = {
    items: Array<{
        id: string;
        name: string;
        role: RoleName;
        firm: string | null;
        email: string | null;
    }>;
};

export type AssignmentBody = {
    kind: AssignmentKind;
    stage?: 'intake' | 'legal_review' | 'scoping' | 'remediation' | 'monitoring' | null;
    person_id: string;
};

export type AssignmentKind = 'owner' | 'backup' | 'lead' | 'stage_owner';

export type AssignmentView = {
    id: string;
    kind: AssignmentKind;
    stage: string | null;
    person: PersonRef;
    given_by: PersonRef;
    given_at: string;
    accepted_at: string | null;
    returned_at: string | null;
    return_reason: string | null;
    ended_at: string | null;
};

export type AssignmentViewList = {
    items: Array<AssignmentView>;
};

export type AttachBody = {
    switch_id: string | null;
};

export type AuthenticityBody = {
    method: AuthenticityMethod;
    result: AuthenticityResult;
    contact_id?: string | null;
    document_id?: string | null;
    note: string;
    checked_at?: string | null;
};

export type AuthenticityCheckView = {
    id: string;
    method: AuthenticityMethod;
    result: AuthenticityResult;
    contact: {
        id: string;
        name: string;
    } | null;
    document_id: string | null;
    document_title: string | null;
    note: string;
    checked_by: PersonRef;
    checked_at: string;
    recorded_at: string;
    voided_by: PersonRef | null;
    voided_at: string | null;
    void_reason: string | null;
    version: number;
};

export type AuthenticityMethod = 'call_back' | 'domain' | 'signature';

export type AuthenticityResult = 'genuine' | 'not_genuine' | 'inconclusive';

export type AuthenticityStanding = 'genuine' | 'not_genuine' | 'inconclusive' | 'unchecked';

export type AuthenticityView = {
    standing: AuthenticityStanding | null;
    checks: Array<AuthenticityCheckView>;
};

export type AxisItemBody = {
    axis: AxisName;
    name: string;
    description?: string;
    decided_by?: string | null;
    decided_on?: string | null;
};

export type AxisItemChange = {
    name?: string;
    description?: string;
    decided_by?: string;
    decided_on?: string;
};

export type AxisItemView = {
    id: string;
    axis: AxisName;
    name: string;
    description: string;
    decided_by: string | null;
    decided_on: string | null;
    retired_at: string | null;
    retire_reason: string | null;
    version: number;
};

export type AxisItemViewList = {
    items: Array<AxisItemView>;
};

export type AxisName = 'product' | 'group' | 'path' | 'place';

export type BackfillView = {
    name: string;
    done: number;
    total: number | null;
    moved_at: string;
    error_code: string | null;
};

export type BreachAbout = {
    id: string;
    subject: string;
} | null;

export type BreachAssessBody = {
    assessment: string;
};

export type BreachBody = {
    measure_id?: string | null;
    obligation_id?: string | null;
    from_at: string;
    until_at?: string | null;
    what: string;
};

export type BreachDiscloseBody = {
    disclosure: BreachDisclosure;
    reasons: string;
};

export type BreachDisclosure = 'disclose' | 'not_disclose';

export type BreachView = {
    id: string;
    measure: BreachAbout;
    obligation: BreachAbout;
    from_at: string;
    until_at: string | null;
    what: string;
    recorded_by: PersonRef;
    recorded_at: string;
    assessment: string | null;
    assessed_by: PersonRef | null;
    assessed_at: string | null;
    disclosure: BreachDisclosure | null;
    reasons: string | null;
    decided_by: PersonRef | null;
    decided_at: string | null;
    version: number;
};

export type BreachesView = {
    items: Array<BreachView>;
    proposed: Array<ProposedBreach>;
};

export type ByRule = {
    rule_id: string;
    triggers: {
        [key: string]: {
            on: string;
        } | {
            at: string;
        } | {
            local: string;
        };
    };
    zone?: string;
    calendar?: string;
    until?: string;
};

export type CalendarBody = {
    file: {
        [key: string]: unknown;
    };
    note: string;
};

export type CalendarDayBody = {
    on: string;
    name: string;
    kind: 'holiday' | 'closure' | 'working';
    note: string;
};

export type CalendarDayRemoval = {
    note: string;
};

export type CalendarItem = {
    id: string;
    reference: string;
    title: string;
    visibility: Visibility;
    subject: string;
    critical: boolean;
    status: 'open' | 'paused' | 'met' | 'missed' | 'waived';
    day: string;
    due: Due;
    owner: PersonRef | null;
    owner_accepted: boolean;
    addressee: {
        id: string;
        name: string;
    } | null;
};

export type CalendarItemsView = {
    items: Array<CalendarItem>;
    cut: boolean;
    late_before: number;
};

export type CalendarMailBody = {
    wanted: boolean;
};

export type CalendarMailView = {
    wanted_since: string | null;
    mail_configured: boolean;
};

export type CalendarRow = {
    id: string;
    name: string;
    about: string;
    aliases: Array<string>;
    includes: Array<string>;
    version: string;
    from: number;
    until: number;
    origin: 'shipped' | 'organisation';
    checked: number;
    to_confirm: number;
    entered: number;
};

export type CalendarRowList = {
    items: Array<CalendarRow>;
};

export type CalendarView = {
    id: string;
    name: string;
    about: string;
    aliases: Array<string>;
    includes: Array<string>;
    version: string;
    from: number;
    until: number;
    origin: 'shipped' | 'organisation';
    checked: number;
    to_confirm: number;
    entered: number;
    year: number;
    days: Array<{
        on: string;
        name: string;
        kind: 'holiday' | 'closure' | 'working';
        calendar: string;
        disputed: string | null;
        holds: boolean;
        entered: boolean;
        address: string | null;
        passage: string | null;
        read_on: string | null;
    }>;
    versions: Array<{
        version: string;
        origin: 'shipped' | 'organisation' | 'person';
        note: string | null;
        made_by: PersonRef | null;
        made_at: string;
    }>;
};

export type ChangePersonBody = {
    name?: string;
    role?: RoleName;
    firm?: string;
    zone?: string;
};

export type Channel = 'email' | 'post' | 'courier' | 'personal_service' | 'portal' | 'telephone' | 'other';

export type Clarity = 'clear' | 'unclear' | 'disputed';

export type CodeBody = {
    code: string;
};

export type CommentBody = {
    body: string;
    class: RecordClass;
    capacity?: string;
};

export type CommentView = {
    id: string;
    body: string | null;
    class: RecordClass;
    capacity: string;
    author: PersonRef;
    written_at: string;
    voided_at: string | null;
    void_reason: string | null;
};

export type CommentViewList = {
    items: Array<CommentView>;
};

export type CommitmentBody = {
    subject: string;
    until_on?: string | null;
    ends_when?: string | null;
    deadline_id?: string | null;
};

export type CommitmentView = {
    id: string;
    subject: string;
    until_on: string | null;
    ends_when: string | null;
    deadline_id: string | null;
    ended_at: string | null;
    made_by: PersonRef;
    made_at: string;
    version: number;
};

export type CommitmentViewList = {
    items: Array<CommitmentView>;
};

export type Confidence = 'low' | 'moderate' | 'high';

export type ContactBody = {
    channel: ContactChannel;
    started_by: 'agency' | 'us';
    happened_at: string;
    happened_zone: string;
    agency_contact_id?: string | null;
    their_people?: string;
    our_people?: string;
    topics: string;
    their_reference?: string;
    they_promised?: string;
    we_promised?: string;
    agreed?: string;
    confirm_by?: string | null;
};

export type ContactChannel = 'telephone' | 'video' | 'meeting' | 'email' | 'portal' | 'other';

export type ContactConfirmBody = {
    document_id: string;
};

export type ContactNoteBody = {
    class: ContactNoteClass;
    capacity?: string;
    body: string;
};

export type ContactNoteClass = 'legal_advice' | 'work_product' | 'common_interest' | 'agency_restricted';

export type ContactNoteView = {
    id: string;
    class: ContactNoteClass;
    capacity: string;
    body: string | null;
    author: PersonRef;
    written_at: string;
    voided_at: string | null;
    void_reason: string | null;
    version: number;
};

export type ContactView = {
    id: string;
    channel: ContactChannel;
    started_by: 'agency' | 'us';
    happened_at: string;
    happened_zone: string;
    place: string;
    agency_contact: {
        id: string;
        name: string;
        verified: boolean;
    } | null;
    their_people: string;
    our_people: string;
    topics: string;
    their_reference: string;
    they_promised: string;
    we_promised: string;
    agreed: string;
    agreement: 'none' | 'unconfirmed' | 'confirmed' | 'not_confirmed';
    settled_by: PersonRef | null;
    settled_at: string | null;
    confirmed_document_id: string | null;
    confirmed_document_title: string | null;
    not_confirmed_reason: string | null;
    recorded_by: PersonRef;
    recorded_at: string;
    voided_by: PersonRef | null;
    voided_at: string | null;
    void_reason: string | null;
    notes: Array<ContactNoteView>;
    version: number;
};

export type ContactViewList = {
    items: Array<ContactView>;
};

export type CopiedLink = {
    url: string;
    expires_at: string;
    asks_confirmation: boolean;
};

export type DatedItem = {
    reference: string;
    title: string;
    id: string;
    subject: string;
    due: Due;
    owner: PersonRef | null;
    acknowledged: boolean;
};

export type DeadlineBody = {
    subject: string;
    basis: string;
    critical?: boolean;
    demand_id?: string | null;
    due_on?: string | null;
    due_at?: string | null;
    due_zone: string;
    safe_by?: string | null;
} | {
    by_rule: ByRule;
    subject?: string;
    basis?: string;
    critical?: boolean;
    demand_id?: string | null;
};

export type DeadlineEventBody = {
    kind: 'corrected';
    basis: string;
    critical: boolean;
    reason: string;
    as_of?: string | null;
    due_on?: string | null;
    due_at?: string | null;
    due_zone: string;
    safe_by?: string | null;
} | {
    kind: 'facts_corrected';
    by_rule: ByRule;
    basis?: string;
    critical: boolean;
    reason: string;
    as_of?: string | null;
} | {
    kind: 'extension_requested';
    note: string;
    as_of?: string | null;
} | {
    kind: 'extension_agreed';
    agreed_with: string;
    note?: string | null;
    as_of?: string | null;
    period?: {
        unit: 'hour';
        amount: number;
        direction?: 'forward' | 'backward';
        counting?: 'elapsed' | 'exclude_trigger_hour' | 'exclude_non_working_days';
        roll?: 'none' | 'forward' | 'forward_same_time';
        roll_to?: string | null;
        cutoff?: {
            at: string;
            inclusive?: boolean;
        } | null;
    } | {
        unit: 'calendar_day' | 'business_day' | 'week' | 'month' | 'year';
        amount: number;
        direction?: 'forward' | 'backward';
        count_trigger_day?: boolean;
        clear_days?: boolean;
        short_period?: number | null;
        extra?: {
            days: number;
            mode: 'after_expiry' | 'add_to_period';
        } | null;
        roll?: 'none' | 'forward' | 'backward';
        roll_to?: string | null;
        end_of_day?: string | null;
        cutoff?: {
            at: string;
            inclusive?: boolean;
        } | null;
        bound?: 'latest' | 'earliest';
    };
    due_on?: string | null;
    due_at?: string | null;
    due_zone?: string;
    safe_by?: string | null;
} | {
    kind: 'extension_denied';
    note: string;
    as_of?: string | null;
} | {
    kind: 'extended';
    basis: string;
    reason: string;
    document_id?: string | null;
    as_of?: string | null;
    period?: {
        unit: 'hour';
        amount: number;
        direction?: 'forward' | 'backward';
        counting?: 'elapsed' | 'exclude_trigger_hour' | 'exclude_non_working_days';
        roll?: 'none' | 'forward' | 'forward_same_time';
        roll_to?: string | null;
        cutoff?: {
            at: string;
            inclusive?: boolean;
        } | null;
    } | {
        unit: 'calendar_day' | 'business_day' | 'week' | 'month' | 'year';
        amount: number;
        direction?: 'forward' | 'backward';
        count_trigger_day?: boolean;
        clear_days?: boolean;
        short_period?: number | null;
        extra?: {
            days: number;
            mode: 'after_expiry' | 'add_to_period';
        } | null;
        roll?: 'none' | 'forward' | 'backward';
        roll_to?: string | null;
        end_of_day?: string | null;
        cutoff?: {
            at: string;
            inclusive?: boolean;
        } | null;
        bound?: 'latest' | 'earliest';
    };
    due_on?: string | null;
    due_at?: string | null;
    due_zone?: string;
    safe_by?: string | null;
} | {
    kind: 'paused';
    paused_at?: string;
    category: 'stay_granted' | 'agreed_with_agency' | 'awaiting_agency' | 'tolled_by_law' | 'other';
    reason: string;
} | {
    kind: 'resumed';
    resumed_at?: string;
    reason: string;
} | {
    kind: 'checked';
    note?: string | null;
} | {
    kind: 'removed';
    seq: number;
    reason: string;
} | {
    kind: 'met';
    met_at?: string;
    note?: string | null;
    evidence_ids?: Array<string>;
    document_ids?: Array<string>;
} | {
    kind: 'missed';
    note?: string | null;
} | {
    kind: 'waived';
    reason: string;
};

export type DeadlineView = {
    id: string;
    subject: string;
    basis: string;
    critical: boolean;
    status: 'open' | 'paused' | 'met' | 'missed' | 'waived';
    due_on: string;
    due_at: string;
    due_zone: string;
    place: string;
    precision: 'day' | 'instant';
    safe_by: string | null;
    act_by: string;
    late: boolean;
    settled_at: string | null;
    demand_id: string | null;
    rule_id: string | null;
    provisional: boolean;
    extension: 'requested' | 'agreed' | null;
    check_needed: 'none' | 'person' | 'second_person';
    checked_by: PersonRef | null;
    checked_at: string | null;
    paused_at: string | null;
    version: number;
    events: Array<{
        seq: number;
        kind: string;
        at: string;
        by: PersonRef | null;
        body: {
            [key: string]: unknown;
        };
    }>;
    reminders: Array<{
        rung: string;
        person: PersonRef;
        fire_at: string;
        state: string;
        state_reason: string | null;
        sent_at: string | null;
    }>;
};

export type DeadlineViewList = {
    items: Array<DeadlineView>;
};

export type DealingView = {
    id: string;
    reference: string;
    title: string;
    letter_title: string;
    contact: {
        id: string;
        name: string;
    };
    sent_by: PersonRef | null;
    sent_at: string;
};

export type DealingViewPage = {
    items: Array<DealingView>;
    next_cursor: string | null;
};

export type DecisionBody = {
    option_id?: string | null;
    chosen?: string | null;
    reasons: string;
    wider_than_ordered: boolean;
    review_at?: string | null;
    review_zone?: string | null;
    exit_criteria?: Array<string>;
    replaces_id?: string | null;
    reading_ids?: Array<string>;
};

export type DecisionReviewBody = {
    outcome: DecisionReviewOutcome;
    reasons: string;
    next_review_at?: string | null;
    next_review_zone?: string | null;
};

export type DecisionReviewOutcome = 'keep' | 'narrow' | 'end';

export type DecisionView = {
    id: string;
    subject: 'scope';
    option_id: string | null;
    chosen: string;
    reasons: string;
    wider_than_ordered: boolean;
    review_at: string | null;
    review_zone: string | null;
    place: string | null;
    review_due: boolean;
    exit_criteria: Array<string>;
    replaces_id: string | null;
    reading_ids: Array<string>;
    author: PersonRef;
    written_at: string;
    approved_by: PersonRef | null;
    approved_at: string | null;
    ended_at: string | null;
    reviews: Array<{
        id: string;
        outcome: DecisionReviewOutcome;
        reasons: string;
        next_review_at: string | null;
        next_review_zone: string | null;
        reviewed_by: PersonRef;
        reviewed_at: string;
    }>;
    version: number;
};

export type DecisionViewList = {
    items: Array<DecisionView>;
};

export type DeclineBody = {
    reason: string;
};

export type DeclineMemberBody = {
    reason: string;
};

export type DeliveryView = {
    late: boolean;
    oldest_due_at: string | null;
    undeliverable: number | null;
    failed: number | null;
    retrying: number | null;
};

export type DemandBody = {
    document_id: string;
    page: number;
    quote: string;
    subject: string;
};

export type DemandView = {
    id: string;
    document_id: string;
    document_title: string | null;
    page: number;
    quote: string;
    subject: string;
    marked_by: PersonRef;
    marked_at: string;
};

export type DependenciesBody = {
    depends_on: Array<string>;
};

export type DetailsBody = {
    title?: string;
    summary?: string;
    severity?: Severity;
    agency_id?: string | null;
    instrument_id?: string | null;
    addressee_id?: string | null;
    agency_reference?: string;
    dated_on?: string | null;
};

export type DirectivePageView = {
    directive: DirectiveView;
    deadlines: Array<DeadlineView>;
    waiting_deadlines: Array<WaitingView>;
    proposals: Array<ProposalView>;
    authenticity: AuthenticityView;
    timeline: Array<TimelineEntry>;
    playbook: DirectivePlaybookView;
    findings: FindingsView;
};

export type DirectivePlaybookItem = {
    section: SectionName;
    key: string;
    subject: string;
    note: string | null;
    state: 'waiting' | 'begun' | 'proposed' | 'accepted' | 'declined';
    id: string | null;
    level: 'case' | 'work' | 'read' | null;
    person: PersonRef | null;
    version: number | null;
};

export type DirectivePlaybookView = {
    playbook: {
        id: string;
        agency: string | null;
        instrument: string;
        title: string;
        seq: number;
        origin: 'shipped' | 'organisation';
        started: boolean;
        chosen_at: string | null;
        newer: {
            id: string;
            seq: number;
        } | null;
    } | null;
    items: Array<DirectivePlaybookItem>;
};

export type DirectiveTabName = 'scope' | 'measures' | 'hold' | 'comments';

export type DirectiveTabView = {
    breaches?: BreachesView;
    comments?: CommentViewList;
    commitments?: CommitmentViewList;
    decisions?: DecisionViewList;
    holds?: HoldViewList;
    measures?: MeasureViewList;
    members?: MembersView;
    notices?: NoticeViewList;
    options?: OptionViewList;
    review?: ReviewView;
    scope?: ScopeView;
    switches?: MeasureSwitchViewList;
};

export type DirectiveVersion = {
    reference: string;
    version: number;
};

export type DirectiveView = {
    reference: string;
    title: string;
    summary: string;
    severity: Severity;
    visibility: Visibility;
    stage: Stage;
    stage_label: string;
    owed: Array<Stage>;
    outcome: Outcome | null;
    agency: AgencyRef | null;
    instrument: {
        id: string;
        code: string;
        name: string;
    } | null;
    addressee: {
        id: string;
        name: string;
    } | null;
    agency_reference: string;
    dated_on: string | null;
    opened_via: string;
    opened_at: string;
    opened_by: PersonRef;
    closed_at: string | null;
    no_demands_reason: string | null;
    no_commitments_reason: string | null;
    version: number;
    my_levels: Array<'case' | 'work' | 'read'>;
    members_count: number | null;
    in_appeal: boolean;
    owed_next: OwedNext | null;
    missing: Array<string>;
    authenticity: AuthenticityStanding | null;
    line: Array<{
        stage: Stage;
        label: string;
        state: 'done' | 'owed' | 'here' | 'ahead';
        at: string | null;
        by: PersonRef | null;
        note: string | null;
    }>;
    receipts: Array<ReceiptView>;
    assignments: Array<AssignmentView>;
    proceedings: Array<ProceedingView>;
    actions: Array<ActionView>;
    contests: Array<ActionView>;
    rooms: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
    counts: RoomCounts;
};

export type DocketView = {
    as_of: string;
    until: string;
    zone: string;
    items: Array<CalendarItem>;
    cut: boolean;
};

export type DocumentView = {
    id: string;
    title: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    class: RecordClass;
    origin: Origin;
    state: 'reading' | 'readable' | 'needs_a_person';
    reason: string | null;
    page_count: number | null;
    quarantined_at: string | null;
    malware: string | null;
    altered_at: string | null;
    added_by: PersonRef;
    added_at: string;
    version: number;
};

export type DryRunBody = {
    act: 'do' | 'undo';
};

export type Due = {
    due_on: string;
    due_at: string;
    due_zone: string;
    place: string;
    precision: 'day' | 'instant';
    safe_by: string | null;
    act_by: string;
    late: boolean;
};

export type EitherWay = 'in' | 'out' | null;

export type EndBody = {
    reason: string;
    document_id?: string | null;
};

export type EndPersonBody = {
    reason: string;
};

export type EndSessionBody = {
    session_id: string | null;
    reason: string;
};

export type EngagedBy = 'outside_counsel' | 'own_counsel' | 'business';

export type EntriesBody = {
    entries: Array<EntryBody>;
};

export type EntryBody = {
    product_id?: string | null;
    group_id?: string | null;
    path_id?: string | null;
    place_id?: string | null;
    answer: AnswerName | null;
    reason: string;
    narrower?: EitherWay;
    wider?: EitherWay;
    reading_ids?: Array<string>;
    version: number;
};

export type EntryView = {
    id: string;
    product_id: string | null;
    group_id: string | null;
    path_id: string | null;
    place_id: string | null;
    answer: AnswerName | null;
    reason: string;
    narrower: 'in' | 'out' | null;
    wider: 'in' | 'out' | null;
    reading_ids: Array<string>;
    answered_by: PersonRef;
    answered_at: string;
    version: number;
};

export type EntryViewList = {
    items: Array<EntryView>;
};

export type EvidenceBody = {
    document_id: string;
    act?: 'do' | 'undo';
};

export type EvidenceView = {
    id: string;
    document_id: string;
    document_title: string | null;
    act: 'do' | 'undo';
    produced_by: PersonRef;
    produced_at: string;
    judged_by: PersonRef | null;
    accepted_at: string | null;
    rejected_at: string | null;
    reject_reason: string | null;
    version: number;
};

export type ExpertBody = {
    name: string;
    organisation?: string;
    subject: string;
    engaged_by: EngagedBy;
    engaged_on: string;
    confidential_on?: string | null;
};

export type ExpertView = {
    id: string;
    name: string;
    organisation: string;
    subject: string;
    engaged_by: EngagedBy;
    engaged_on: string;
    confidential_on: string | null;
    made_by: PersonRef;
    made_at: string;
    ended_by: PersonRef | null;
    ended_at: string | null;
    end_reason: string | null;
    version: number;
};

export type ExpertViewList = {
    items: Array<ExpertView>;
};

export type ExplanationView = {
    due_on: string;
    due_at: string;
    due_zone: string;
    place: string;
    precision: 'day' | 'instant';
    bound: 'latest' | 'earliest';
    safe_by: string;
    steps: Array<string>;
    ambiguous: Array<{
        due_on: string;
        due_at: string;
        precision: 'day' | 'instant';
        why: string;
    }>;
    calendar: {
        id: string;
        version: string;
    };
    tzdb: string;
    rule: {
        id: string;
        title: string;
        citation: string;
        checked: boolean;
        address: string | null;
        passage: string | null;
        read_on: string | null;
        why_unchecked: string | null;
    } | null;
    starts_on: string | null;
    strip: Array<StripDay>;
};

export type FeedBody = {
    name: string;
};

export type FeedMade = {
    address: string;
    made: FeedView;
};

export type FeedView = {
    id: string;
    name: string;
    made_at: string;
    used_at: string | null;
    state: 'active' | 'ended';
};

export type FeedsView = {
    items: Array<FeedView>;
};

export type FindingView = {
    id: string;
    reference: string;
    title: string;
    visibility: 'open' | 'restricted' | 'sealed';
    code: 'no_owner' | 'no_deadline' | 'no_task' | 'verifier_left' | 'obligation_without_measure' | 'reading_past_review' | 'override_unreviewed' | 'decision_past_review' | 'duty_without_next' | 'duty_past_its_end' | 'reminder_undelivered' | 'file_altered' | 'document_unread';
    what: string;
    to_do: string;
    where: 'people' | 'deadlines' | 'tasks' | 'measures' | 'obligations' | 'readings' | 'scope' | 'record' | 'monitoring' | 'documents';
    grave: boolean;
    subject_id: string;
    subject: string | null;
    first_seen_at: string;
    last_seen_at: string;
};

export type FindingsView = {
    items: Array<FindingView>;
    cut: boolean;
    looked_at: string | null;
    late: boolean;
};

export type GroundBody = {
    authority?: string;
    rationale: Rationale;
    says?: string;
    document_id?: string | null;
};

export type GroundView = {
    id: string;
    authority: string;
    rationale: Rationale;
    says: string;
    document_id: string | null;
    document_title: string | null;
    written_by: PersonRef;
    written_at: string;
    superseded_at: string | null;
    version: number;
};

export type GroundsView = {
    ground: GroundView | null;
    earlier: Array<GroundView>;
    hypotheses: Array<HypothesisView>;
};

export type HandOverBody = {
    from_id: string;
    to_id: string;
};

export type HandedOverView = {
    directives: number;
    left: Array<string>;
};

export type HoldBody = {
    subject: string;
    kept_from?: string | null;
    kept_until?: string | null;
};

export type HoldDeletionBody = {
    deletion: 'off';
    off_by: string;
    off_at: string;
    document_id?: string | null;
} | {
    deletion: 'none';
    document_id?: string | null;
};

export type HoldRecord = {
    subject: string;
    kept_from: string | null;
    kept_until: string | null;
    opened_by: PersonRef;
    released_by: PersonRef | null;
    release_reason: string | null;
    systems: Array<HoldSystemView>;
    version: number;
};

export type HoldSystemBody = {
    name: string;
};

export type HoldSystemView = {
    id: string;
    name: string;
    deletion: 'running' | 'off' | 'none';
    off_by: string | null;
    off_at: string | null;
    document_id: string | null;
    document_title: string | null;
    recorded_by: PersonRef | null;
    recorded_at: string | null;
    voided_at: string | null;
    void_reason: string | null;
    version: number;
};

export type HoldView = {
    id: string;
    opened_at: string;
    released_at: string | null;
    custodians: number;
    acknowledged: number;
    systems: number;
    systems_settled: number;
    record: HoldRecord | null;
};

export type HoldViewList = {
    items: Array<HoldView>;
};

export type HypothesisBody = {
    text: string;
    source: string;
    confidence: Confidence;
    capacity?: string;
};

export type HypothesisView = {
    id: string;
    text: string;
    source: string;
    confidence: Confidence;
    capacity: string;
    author: PersonRef;
    written_at: string;
    dropped_by: PersonRef | null;
    dropped_at: string | null;
    drop_reason: string | null;
    version: number;
};

export type InstrumentBody = {
    code: string;
    name: string;
    description?: string | null;
    citation?: string | null;
};

export type InstrumentView = {
    id: string;
    code: string;
    name: string;
    description: string | null;
    citation: string | null;
};

export type InviteBody = {
    email: string;
    name: string;
    role: RoleName;
    firm?: string | null;
    zone: string;
};

export type ItemOfScope = {
    id: string;
    axis: AxisName;
    name: string;
    description: string;
    decided_by: string | null;
    decided_on: string | null;
    retired: boolean;
};

export type JoinCodeBody = {
    code: string;
};

export type LeftWorkView = {
    items: Array<{
        person: PersonRef;
        ended_at: string;
        directives: number;
        assignments: number;
        tasks: number;
        measures: number;
        obligations: number;
    }>;
};

export type LetterChange = {
    title?: string;
    text?: string;
    contact_id?: string | null;
};

export type LetterDraftBody = {
    template: 'acknowledgement_of_receipt';
    contact_id?: string | null;
};

export type LetterPreviewView = {
    html: string;
};

export type LetterSendBody = {
    contact_id?: string | null;
};

export type LetterSubmitBody = {
    facts_checked: boolean;
};

export type LetterView = {
    id: string;
    template: string;
    title: string;
    stage: 'draft' | 'submitted' | 'returned' | 'approved' | 'sending' | 'sent' | 'failed';
    text: string | null;
    paragraphs: Array<string>;
    author: PersonRef;
    authors: Array<PersonRef>;
    written_at: string;
    submitted_at: string | null;
    facts_checked_by: PersonRef | null;
    approver: PersonRef | null;
    approved_at: string | null;
    approved_alone_because: string | null;
    second_person_left: boolean | null;
    return_reason: string | null;
    contact: {
        id: string;
        name: string;
        email: string | null;
        verified: boolean;
    } | null;
    document_id: string | null;
    sha256: string | null;
    message_id: string | null;
    sent_to: string | null;
    sent_at: string | null;
    sent_by: PersonRef | null;
    server_answer: string | null;
    failed_because: string | null;
    version: number;
};

export type LetterViewList = {
    items: Array<LetterView>;
};

export type LinkView = {
    kind: 'first_administrator' | 'invitation' | 'password_reset' | 'sign_in' | 'sign_in_pass';
    email: string | null;
    name: string | null;
    expires_at: string;
    asks_confirmation: boolean;
};

export type LinkedNoticeView = {
    subject: string;
    text: string;
    acknowledged_at: string | null;
};

export type ListedDocument = {
    id: string;
    title: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    class: RecordClass;
    origin: Origin;
    state: 'reading' | 'readable' | 'needs_a_person';
    reason: string | null;
    page_count: number | null;
    quarantined_at: string | null;
    malware: string | null;
    altered_at: string | null;
    added_by: PersonRef;
    added_at: string;
    version: number;
    answers_id: string | null;
};

export type ListedDocumentList = {
    items: Array<ListedDocument>;
};

export type ListedPerson = {
    id: string;
    name: string;
    email: string;
    role: RoleName;
    kind: 'human' | 'service';
    firm: string | null;
    zone: string;
    second_factor_set: boolean;
    state: 'active' | 'waiting' | 'declined' | 'withdrawn' | 'invited' | 'expired' | 'confirming' | 'ended';
    invitation: {
        id: string;
        made_at: string;
        expires_at: string;
        copied_at: string | null;
        copied_by: PersonRef | null;
    } | null;
    request: {
        id: string;
        kind: 'join' | 'role' | 'token' | 'second_factor' | 'password_reset' | 'identity';
        role: RoleName | null;
    } | null;
    version: number;
    last_seen_at: string | null;
    mail: MailState | null;
};

export type ListedPersonPage = {
    items: Array<ListedPerson>;
    next_cursor: string | null;
};

export type LocaleBody = {
    locale: 'en-US' | 'en-GB' | 'de' | null;
};

export type LookAgainView = {
    asked_at: string;
};

export type MailState = {
    state: 'no_server' | 'down' | 'waiting' | 'retrying' | 'sent' | 'failed' | 'not_needed';
    at: string | null;
    code: string | null;
    answer: string | null;
};

export type MailTestView = {
    asked_at: string;
};

export type MailedLinkBody = {
    email: string;
    proof?: string;
};

export type Me = {
    person: {
        id: string;
        name: string;
        email: string;
        role: RoleName;
        zone: string;
        locale: 'en-US' | 'en-GB' | 'de' | null;
    };
    locale: 'en-US' | 'en-GB' | 'de';
    abilities: Array<string>;
    organisation: string;
    second_factor: {
        set: boolean;
        due: boolean;
    };
};

export type MeasureBody = {
    subject: string;
    obligation_ids: Array<string>;
    person_id: string;
    verifier_id: string;
    due_at?: string | null;
    due_zone?: string | null;
    restricts?: boolean;
    inverse?: string | null;
    preconditions?: string | null;
    irreversible?: boolean;
    depends_on?: Array<string>;
    reading_ids?: Array<string>;
};

export type MeasureSwitchView = {
    measure_id: string;
    switch: {
        id: string;
        name: string;
        check_minutes: number;
        retired_at: string | null;
    } | null;
    standing: {
        says: 'unknown' | 'verified' | 'unverified' | 'contradicted';
        state: OnOff | null;
        at: string | null;
        last_verified: Verified;
        unanswered_since: string | null;
    };
    next_check_at: string | null;
    calls: Array<SwitchCallView>;
};

export type MeasureSwitchViewList = {
    items: Array<MeasureSwitchView>;
};

export type MeasureView = {
    id: string;
    subject: string;
    obligation_ids: Array<string>;
    person: PersonRef;
    verifier: PersonRef;
    due_at: string | null;
    due_zone: string | null;
    restricts: boolean;
    inverse: string | null;
    preconditions: string | null;
    irreversible: boolean;
    state: 'planned' | 'asked' | 'released' | 'in_force' | 'undo_asked' | 'undo_released' | 'undone' | 'proved' | 'dropped';
    reading_ids: Array<string>;
    depends_on: Array<{
        id: string;
        subject: string;
        met: boolean;
    }>;
    releases: Array<ReleaseView>;
    in_force_at: string | null;
    restored_at: string | null;
    effect_minutes: number | null;
    dropped_by: PersonRef | null;
    dropped_at: string | null;
    drop_reason: string | null;
    evidence: Array<EvidenceView>;
    version: number;
};

export type MeasureViewList = {
    items: Array<MeasureView>;
};

export type MemberBody = {
    person_id: string;
    level: 'case' | 'work' | 'read';
    until?: string | null;
};

export type MemberView = {
    person: PersonRef;
    role: string;
    firm: string | null;
    level: 'case' | 'work' | 'read';
    source: string;
    from: string;
    until: string | null;
};

export type MembersView = {
    items: Array<MemberView>;
    walls: Array<{
        person: PersonRef;
        reason: string;
        made_by: PersonRef;
        made_at: string;
    }>;
    who_sees: Array<PersonRef>;
};

export type ModificationBody = {
    demand_ids: Array<string>;
    change: string;
    official: string;
    authority: string;
    agreed_at: string;
    agreed_zone: string;
    class?: RecordClass;
    capacity?: string;
};

export type ModificationConfirmBody = {
    document_id: string;
};

export type ModificationConfirmedView = {
    id: string;
    demand_ids: Array<string>;
    change: string;
    official: string;
    authority: string;
    agreed_at: string;
    agreed_zone: string;
    class: RecordClass;
    capacity: string;
    state: 'unconfirmed' | 'confirmed' | 'void';
    author: PersonRef;
    written_at: string;
    document_id: string | null;
    confirmed_by: PersonRef | null;
    confirmed_at: string | null;
    voided_at: string | null;
    void_reason: string | null;
    version: number;
    reopenings: Array<ReopeningView>;
};

export type ModificationView = {
    id: string;
    demand_ids: Array<string>;
    change: string;
    official: string;
    authority: string;
    agreed_at: string;
    agreed_zone: string;
    class: RecordClass;
    capacity: string;
    state: 'unconfirmed' | 'confirmed' | 'void';
    author: PersonRef;
    written_at: string;
    document_id: string | null;
    confirmed_by: PersonRef | null;
    confirmed_at: string | null;
    voided_at: string | null;
    void_reason: string | null;
    version: number;
};

export type MoreRecipientsBody = {
    acknowledge_by: string;
    acknowledge_zone: string;
    recipients: Array<RecipientBody>;
};

export type MyWorkView = {
    assignments: Array<{
        reference: string;
        title: string;
        id: string;
        kind: string;
        stage: string | null;
        given_by: PersonRef;
        given_at: string;
    }>;
    tasks: Array<TaskView>;
    deadlines: Array<{
        reference: string;
        title: string;
        id: string;
        subject: string;
        due: Due;
    }>;
    letters: Array<{
        reference: string;
        title: string;
        id: string;
        letter_title: string;
        author: PersonRef;
        submitted_at: string;
    }>;
    count: number;
};

export type NoticeBody = {
    kind: 'hold' | 'instruction';
    hold_id?: string | null;
    measure_id?: string | null;
    subject: string;
    text: string;
    acknowledge_by: string;
    acknowledge_zone: string;
    recipients: Array<RecipientBody>;
    reveals_confirmed?: boolean;
};

export type NoticeLinkBody = {
    token: string;
};

export type NoticePreviewBody = {
    subject: string;
    text: string;
    acknowledge_by: string;
    acknowledge_zone: string;
};

export type NoticePreviewView = {
    subject: string;
    text: string;
    reveals: Array<NoticeRevealedView>;
};

export type NoticeRevealedView = {
    what: 'reference' | 'agency_reference' | 'title' | 'agency' | 'document';
    words: string;
};

export type NoticeView = {
    id: string;
    kind: 'hold' | 'instruction';
    hold_id: string | null;
    measure_id: string | null;
    subject: string;
    text: string;
    sent_by: PersonRef;
    sent_at: string;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    recipients: Array<RecipientView>;
    version: number;
};

export type NoticeViewList = {
    items: Array<NoticeView>;
};

export type NotificationAudience = 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';

export type NotificationBody = {
    audience: NotificationAudience;
    name?: string;
    source: NotificationSource;
    basis: string;
    deadline_id?: string | null;
    due_at?: string | null;
    due_zone?: string | null;
    person_id?: string | null;
};

export type NotificationHowBody = {
    deadline_id?: string | null;
    due_at?: string | null;
    due_zone?: string | null;
    person_id?: string | null;
};

export type NotificationSentBody = {
    document_id: string;
    sent_at: string;
    sent_zone: string;
};

export type NotificationSource = 'insurance' | 'law' | 'contract' | 'own_rule';

export type NotificationView = {
    id: string;
    audience: NotificationAudience;
    name: string;
    source: NotificationSource;
    basis: string;
    state: 'open' | 'sent' | 'not_needed' | 'voided';
    deadline: {
        id: string;
        subject: string;
    } | null;
    due: Due | null;
    late: boolean;
    person: PersonRef | null;
    sent_by: PersonRef | null;
    sent_at: string | null;
    sent_zone: string | null;
    sent_place: string | null;
    sent_document_id: string | null;
    sent_document_title: string | null;
    not_needed_by: PersonRef | null;
    not_needed_at: string | null;
    not_needed_reason: string | null;
    voided_by: PersonRef | null;
    voided_at: string | null;
    void_reason: string | null;
    made_by: PersonRef;
    made_at: string;
    version: number;
};

export type NotificationViewList = {
    items: Array<NotificationView>;
};

export type ObligationBody = {
    demand_id?: string | null;
    source?: 'demand' | 'insurance' | 'contract' | 'law' | 'commitment';
    kind: ObligationKind;
    subject: string;
    clarity?: Clarity;
    deadline_id?: string | null;
    person_id?: string | null;
    reading_ids?: Array<string>;
};

export type ObligationChange = {
    kind?: ObligationKind;
    subject?: string;
    clarity?: Clarity;
    deadline_id?: string | null;
    person_id?: string | null;
    reading_ids?: Array<string>;
};

export type ObligationKind = 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';

export type ObligationView = {
    id: string;
    demand_id: string | null;
    source: string;
    kind: ObligationKind;
    subject: string;
    clarity: Clarity;
    reading_ids: Array<string>;
    quote: string | null;
    page: number | null;
    deadline_id: string | null;
    person: PersonRef | null;
    measures: number;
    proof: 'none' | 'waiting' | 'proved' | 'waived' | 'ended';
    reopened: boolean;
    stands: boolean;
    waived_by: PersonRef | null;
    waived_at: string | null;
    waive_reason: string | null;
    version: number;
};

export type OnOff = 'on' | 'off';

export type OpenBody = {
    title?: string | null;
    via: 'file' | 'oral' | 'nothing';
    visibility?: Visibility;
    severity?: Severity;
    received?: {
        channel: Channel;
        at: string;
        zone: string;
        note?: string;
    } | null;
};

export type OptionBody = {
    name: string;
    effect: string;
    takes_minutes?: number | null;
    certainty: OptionCertainty;
    harmed?: string;
    cost?: string;
    reversibility: OptionReversibility;
};

export type OptionCertainty = 'certain' | 'likely' | 'doubtful';

export type OptionReversibility = 'at_once' | 'with_effort' | 'not';

export type OptionView = {
    id: string;
    name: string;
    effect: string;
    takes_minutes: number | null;
    certainty: OptionCertainty;
    harmed: string;
    cost: string;
    reversibility: OptionReversibility;
    written_by: PersonRef;
    written_at: string;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    decided: boolean;
    version: number;
};

export type OptionViewList = {
    items: Array<OptionView>;
};

export type Origin = 'received' | 'produced' | 'letter';

export type Outcome = 'complied_our_view' | 'complied_confirmed' | 'lifted' | 'withdrawn' | 'settled_or_ordered' | 'referred_to_enforcement' | 'superseded' | 'not_applicable' | 'dormant';

export type OverrideReviewBody = {
    remark: string;
};

export type OverrideView = {
    id: string;
    reference: string;
    directive_title: string;
    action: string;
    action_label: string;
    missing: Array<{
        code: string;
        label: string;
    }>;
    subject: string | null;
    reason: string;
    by: PersonRef;
    at: string;
    reviewer: PersonRef | null;
    review_due_at: string | null;
    review_due_zone: string | null;
    late: boolean;
    reviewed_by: PersonRef | null;
    reviewed_at: string | null;
    review_remark: string | null;
    version: number;
};

export type OverrideViewList = {
    items: Array<OverrideView>;
};

export type OverrideViewPage = {
    items: Array<OverrideView>;
    next_cursor: string | null;
};

export type OverviewView = {
    at: string;
    zone: string;
    place: string;
    open: number;
    by_stage: Array<{
        stage: Stage;
        label: string;
        count: number;
        list: string;
    }>;
    next_72_hours: Array<DatedItem>;
    late: {
        count: number;
        list: string;
        items: Array<DatedItem>;
    };
    in_appeal: {
        count: number;
        list: string;
        items: Array<{
            reference: string;
            title: string;
            forum: string;
            stage: string;
            kind: string;
        }>;
    };
    off_now: {
        count: number;
        items: Array<{
            reference: string;
            title: string;
            id: string;
            subject: string;
            person: PersonRef;
            in_force_at: string | null;
            due_at: string | null;
            due_zone: string | null;
        }>;
    };
    decisions_waiting: Array<{
        reference: string;
        title: string;
        id: string;
        chosen: string;
        author: PersonRef;
        written_at: string;
    }>;
    changed: Array<{
        reference: string;
        title: string;
        kind: string;
        at: string;
        sentence: string;
    }>;
};

export type OwedNext = {
    kind: 'deadline' | 'task';
    id: string;
    subject: string;
    person: PersonRef | null;
    due: Due | null;
};

export type PageView = {
    page: number;
    text: string;
};

export type PageViewList = {
    items: Array<PageView>;
};

export type PasswordBody = {
    password: string;
};

export type PersonRef = {
    id: string;
    name: string;
};

export type PersonView = {
    id: string;
    name: string;
    email: string;
    role: RoleName;
    kind: 'human' | 'service';
    firm: string | null;
    zone: string;
    second_factor_set: boolean;
    state: 'active' | 'waiting' | 'declined' | 'withdrawn' | 'invited' | 'expired' | 'confirming' | 'ended';
    invitation: {
        id: string;
        made_at: string;
        expires_at: string;
        copied_at: string | null;
        copied_by: PersonRef | null;
    } | null;
    request: {
        id: string;
        kind: 'join' | 'role' | 'token' | 'second_factor' | 'password_reset' | 'identity';
        role: RoleName | null;
    } | null;
    version: number;
    last_seen_at: string | null;
};

export type PlaybookBody = {
    agency: string | null;
    instrument: string;
    playbook: {
        title: string;
        about?: string;
        leaves_out?: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
        deadlines: Array<{
            rule: 'immediately' | string;
            subject: string;
            critical: boolean;
            note?: string | null;
        }>;
        hold?: {
            subject: string;
            keep: string;
            systems: Array<string>;
        } | null;
        tasks?: Array<{
            key: string;
            subject: string;
            role: 'owner' | 'backup' | 'lead';
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            note?: string | null;
        }>;
        obligations?: Array<{
            key: string;
            kind: 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';
            source: 'law' | 'contract' | 'insurance';
            subject: string;
            citation: string;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        notifications?: Array<{
            key: string;
            audience: 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';
            subject: string;
            source: 'insurance' | 'law' | 'contract' | 'own_rule';
            basis: string;
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        members?: Array<{
            key: string;
            who: string;
            level: 'case' | 'work' | 'read';
            why: string;
        }>;
    };
    note?: string | null;
};

export type PlaybookChange = {
    playbook: {
        title: string;
        about?: string;
        leaves_out?: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
        deadlines: Array<{
            rule: 'immediately' | string;
            subject: string;
            critical: boolean;
            note?: string | null;
        }>;
        hold?: {
            subject: string;
            keep: string;
            systems: Array<string>;
        } | null;
        tasks?: Array<{
            key: string;
            subject: string;
            role: 'owner' | 'backup' | 'lead';
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            note?: string | null;
        }>;
        obligations?: Array<{
            key: string;
            kind: 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';
            source: 'law' | 'contract' | 'insurance';
            subject: string;
            citation: string;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        notifications?: Array<{
            key: string;
            audience: 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';
            subject: string;
            source: 'insurance' | 'law' | 'contract' | 'own_rule';
            basis: string;
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        members?: Array<{
            key: string;
            who: string;
            level: 'case' | 'work' | 'read';
            why: string;
        }>;
    };
    note: string;
};

export type PlaybookChoiceBody = {
    playbook_version_id: string | null;
};

export type PlaybookDifferenceView = {
    section: 'deadlines' | 'hold' | 'tasks' | 'obligations' | 'notifications' | 'members' | 'title' | 'about' | 'leaves_out';
    key: string | null;
    name: string | null;
    change: 'added' | 'removed' | 'changed';
    fields: Array<string>;
};

export type PlaybookPreviewBody = {
    agency: string | null;
    instrument: string;
    playbook: {
        title: string;
        about?: string;
        leaves_out?: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
        deadlines: Array<{
            rule: 'immediately' | string;
            subject: string;
            critical: boolean;
            note?: string | null;
        }>;
        hold?: {
            subject: string;
            keep: string;
            systems: Array<string>;
        } | null;
        tasks?: Array<{
            key: string;
            subject: string;
            role: 'owner' | 'backup' | 'lead';
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            note?: string | null;
        }>;
        obligations?: Array<{
            key: string;
            kind: 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';
            source: 'law' | 'contract' | 'insurance';
            subject: string;
            citation: string;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        notifications?: Array<{
            key: string;
            audience: 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';
            subject: string;
            source: 'insurance' | 'law' | 'contract' | 'own_rule';
            basis: string;
            due?: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        members?: Array<{
            key: string;
            who: string;
            level: 'case' | 'work' | 'read';
            why: string;
        }>;
    };
    received?: {
        at: string;
        zone: string;
    } | null;
};

export type PlaybookPreviewItem = {
    section: SectionName;
    key: string;
    subject: string;
    role: 'owner' | 'backup' | 'lead' | null;
    due_at: string | null;
    due_zone: string | null;
    missing: Array<string>;
};

export type PlaybookPreviewView = {
    items: Array<PlaybookPreviewItem>;
    differences: Array<PlaybookDifferenceView>;
};

export type PlaybookRetirement = {
    note: string;
};

export type PlaybookRow = {
    agency: string | null;
    agency_name: string | null;
    instrument: string;
    title: string;
    about: string;
    leaves_out: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
    counts: {
        deadlines: number;
        hold: number;
        tasks: number;
        obligations: number;
        notifications: number;
        members: number;
    };
    holds: PlaybookVersionRow;
    newer_shipped: string | null;
};

export type PlaybookRowList = {
    items: Array<PlaybookRow>;
};

export type PlaybookVersionRow = {
    id: string;
    seq: number;
    origin: 'shipped' | 'organisation';
    release: number | null;
    retired: boolean;
    note: string | null;
    made_by: PersonRef | null;
    made_at: string;
};

export type PlaybookVersionView = {
    id: string;
    seq: number;
    origin: 'shipped' | 'organisation';
    release: number | null;
    retired: boolean;
    note: string | null;
    made_by: PersonRef | null;
    made_at: string;
    agency: string | null;
    instrument: string;
    playbook: {
        title: string;
        about: string;
        leaves_out: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
        deadlines: Array<{
            rule: 'immediately' | string;
            subject: string;
            critical: boolean;
            note: string | null;
        }>;
        hold: {
            subject: string;
            keep: string;
            systems: Array<string>;
        } | null;
        tasks: Array<{
            key: string;
            subject: string;
            role: 'owner' | 'backup' | 'lead';
            due: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            note: string | null;
        }>;
        obligations: Array<{
            key: string;
            kind: 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';
            source: 'law' | 'contract' | 'insurance';
            subject: string;
            citation: string;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        notifications: Array<{
            key: string;
            audience: 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';
            subject: string;
            source: 'insurance' | 'law' | 'contract' | 'own_rule';
            basis: string;
            due: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        members: Array<{
            key: string;
            who: string;
            level: 'case' | 'work' | 'read';
            why: string;
        }>;
    };
    differences: Array<PlaybookDifferenceView>;
};

export type PlaybookView = {
    agency: string | null;
    agency_name: string | null;
    instrument: string;
    title: string;
    about: string;
    leaves_out: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
    counts: {
        deadlines: number;
        hold: number;
        tasks: number;
        obligations: number;
        notifications: number;
        members: number;
    };
    holds: PlaybookVersionRow;
    newer_shipped: string | null;
    playbook: {
        title: string;
        about: string;
        leaves_out: Array<'review' | 'contacts' | 'authenticity' | 'grounds' | 'hold' | 'notices' | 'notifications' | 'scope' | 'measures' | 'switches' | 'monitoring' | 'proceedings'>;
        deadlines: Array<{
            rule: 'immediately' | string;
            subject: string;
            critical: boolean;
            note: string | null;
        }>;
        hold: {
            subject: string;
            keep: string;
            systems: Array<string>;
        } | null;
        tasks: Array<{
            key: string;
            subject: string;
            role: 'owner' | 'backup' | 'lead';
            due: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            note: string | null;
        }>;
        obligations: Array<{
            key: string;
            kind: 'do' | 'stop' | 'restrict' | 'produce' | 'report' | 'preserve' | 'notify' | 'pay';
            source: 'law' | 'contract' | 'insurance';
            subject: string;
            citation: string;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        notifications: Array<{
            key: string;
            audience: 'insurer' | 'board' | 'disclosure_committee' | 'auditor' | 'lender' | 'customer' | 'regulator' | 'staff' | 'other';
            subject: string;
            source: 'insurance' | 'law' | 'contract' | 'own_rule';
            basis: string;
            due: {
                unit: 'hour' | 'calendar_day' | 'business_day';
                amount: number;
            } | null;
            check: {
                status: 'checked';
                address: string;
                passage: string;
                read_on: string;
            } | {
                status: 'to_confirm';
                address: string | null;
                why: string;
            };
        }>;
        members: Array<{
            key: string;
            who: string;
            level: 'case' | 'work' | 'read';
            why: string;
        }>;
    };
    version: number;
    versions: Array<PlaybookVersionRow>;
};

export type ProceedingActBody = {
    reason?: string;
    outcome?: 'upheld' | 'modified' | 'revoked' | 'partly_modified' | 'partly_revoked' | 'dismissed';
    filed_on?: string;
    decided_on?: string;
    until?: string;
};

export type ProceedingBody = {
    kind: 'clarification' | 'reconsideration' | 'appeal' | 'stay' | 'court';
    forum: string;
    public: boolean;
    conference_first?: boolean;
    filing_stays: 'nothing' | 'everything' | 'challenged';
    previous_id?: string | null;
};

export type ProceedingView = {
    id: string;
    kind: string;
    forum: string;
    public: boolean;
    conference_first: boolean;
    filing_stays: string;
    stage: string;
    previous_id: string | null;
    opened_by: PersonRef;
    opened_at: string;
    filed_on: string | null;
    decided_on: string | null;
    ended_at: string | null;
    outcome: string | null;
    reason: string | null;
    stay: 'none' | 'sought' | 'refused' | 'granted';
    stay_until: string | null;
    version: number;
    actions: Array<ActionView>;
};

export type ProposalDecided = {
    decided: number;
};

export type ProposalDecision = {
    ids: Array<string>;
    accept: boolean;
    reason?: string | null;
};

export type ProposalView = {
    id: string;
    reference: string;
    title: string;
    deadline_id: string;
    subject: string;
    critical: boolean;
    cause: 'calendar' | 'rule' | 'trigger';
    what: string;
    due_zone: string;
    place: string;
    precision: 'day' | 'instant';
    old: {
        due_on: string;
        due_at: string;
        safe_by: string | null;
    };
    new: {
        due_on: string;
        due_at: string;
        safe_by: string | null;
    };
    made_at: string;
    state: 'waiting' | 'accepted' | 'declined' | 'superseded';
    decided_by: PersonRef | null;
    decided_at: string | null;
    reason: string | null;
};

export type ProposalViewList = {
    items: Array<ProposalView>;
};

export type ProposedBreach = {
    measure: {
        id: string;
        subject: string;
    };
    obligation: {
        id: string;
        subject: string;
    };
    from_at: string;
    until_at: string;
};

export type QuestionAnswerBody = {
    answered_at: string;
    answered_zone: string;
    answer: string;
    document_id: string;
    class?: RecordClass;
};

export type QuestionAnsweredView = {
    id: string;
    reading_id: string | null;
    demand_id: string | null;
    body: string;
    class: RecordClass;
    capacity: string;
    state: 'written' | 'asked' | 'answered' | 'withdrawn';
    author: PersonRef;
    written_at: string;
    asked_at: string | null;
    asked_zone: string | null;
    asked_how: AskedHow | null;
    contact: {
        id: string;
        name: string;
    } | null;
    asked_by: PersonRef | null;
    answered_at: string | null;
    answered_zone: string | null;
    answer: string | null;
    document_id: string | null;
    answer_recorded_by: PersonRef | null;
    answer_recorded_at: string | null;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    version: number;
    reopenings: Array<ReopeningView>;
};

export type QuestionAskBody = {
    asked_at: string;
    asked_zone: string;
    asked_how: AskedHow;
    contact_id: string;
};

export type QuestionBody = {
    reading_id?: string | null;
    demand_id?: string | null;
    body: string;
    class?: RecordClass;
    capacity?: string;
};

export type QuestionView = {
    id: string;
    reading_id: string | null;
    demand_id: string | null;
    body: string;
    class: RecordClass;
    capacity: string;
    state: 'written' | 'asked' | 'answered' | 'withdrawn';
    author: PersonRef;
    written_at: string;
    asked_at: string | null;
    asked_zone: string | null;
    asked_how: AskedHow | null;
    contact: {
        id: string;
        name: string;
    } | null;
    asked_by: PersonRef | null;
    answered_at: string | null;
    answered_zone: string | null;
    answer: string | null;
    document_id: string | null;
    answer_recorded_by: PersonRef | null;
    answer_recorded_at: string | null;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    version: number;
};

export type QueueActView = {
    asked_at: string;
};

export type QueueView = {
    channel: {
        state: 'closed' | 'open' | 'probing';
        since: string | null;
        error_code: string | null;
    };
    due: number;
    delayed: number;
    dead: number;
    items: Array<QueuedView>;
    cut: boolean;
};

export type QueuedView = {
    id: string;
    kind: 'document.scan' | 'document.read' | 'deadline.recount' | 'reminder.send' | 'calendar_entry.send' | 'invitation.send' | 'password_reset.send' | 'account_notice.send' | 'mail_test.send' | 'letter.send' | 'notice.send' | 'notice.hand_back' | 'switch.call' | 'switch.test' | 'switch_alarm.send' | 'checker.run' | 'checker.look' | 'finding_mail.send' | 'backfill.run' | 'outbox.retry' | 'outbox.dismiss';
    state: 'waiting' | 'retrying' | 'dead';
    code: string | null;
    person_id: string | null;
    due_at: string;
    next_try_at: string | null;
    attempts: number;
    retriable: boolean;
};

export type Rationale = 'stated' | 'partly_stated' | 'withheld';

export type Reach = 'narrower' | 'wider' | 'neither';

export type ReadLinkBody = {
    token: string;
};

export type ReadinessAble = 'yes' | 'partly' | 'no';

export type ReadinessBody = {
    able: ReadinessAble;
    within_minutes?: number | null;
    proved_on?: string | null;
    proved_by?: string | null;
    note?: string;
};

export type ReadinessView = {
    product: {
        id: string;
        name: string;
    };
    ways: Array<{
        way: ReadinessWay;
        able: ReadinessAble | null;
        within_minutes: number | null;
        proved_on: string | null;
        proved_by: string | null;
        note: string;
        doubt: 'never_recorded' | 'never_proved' | 'proved_long_ago' | null;
        recorded_by: PersonRef | null;
        recorded_at: string | null;
        version: number;
    }>;
};

export type ReadinessViewList = {
    items: Array<ReadinessView>;
};

export type ReadinessWay = 'person' | 'place' | 'account';

export type ReadingAdoptBody = {
    alternative: number;
    review_on?: string | null;
};

export type ReadingAdoptedView = {
    id: string;
    demand_id: string | null;
    term: string;
    alternatives: Array<{
        text: string;
        argument: string;
        reach: Reach;
    }>;
    class: RecordClass;
    capacity: string;
    adopted: number | null;
    author: PersonRef;
    written_at: string;
    adopted_by: PersonRef | null;
    adopted_at: string | null;
    approved_by: PersonRef | null;
    approved_at: string | null;
    review_on: string | null;
    authors: Array<PersonRef>;
    reopened: boolean;
    version: number;
    reopenings: Array<ReopeningView>;
};

export type ReadingAlternativeBody = {
    text: string;
    argument?: string;
    reach?: Reach;
};

export type ReadingBody = {
    term: string;
    demand_id?: string | null;
    alternatives: Array<ReadingAlternativeBody>;
    class?: RecordClass;
    capacity?: string;
};

export type ReadingView = {
    id: string;
    demand_id: string | null;
    term: string;
    alternatives: Array<{
        text: string;
        argument: string;
        reach: Reach;
    }>;
    class: RecordClass;
    capacity: string;
    adopted: number | null;
    author: PersonRef;
    written_at: string;
    adopted_by: PersonRef | null;
    adopted_at: string | null;
    approved_by: PersonRef | null;
    approved_at: string | null;
    review_on: string | null;
    authors: Array<PersonRef>;
    reopened: boolean;
    version: number;
};

export type ReasonBody = {
    reason: string;
};

export type ReceiptBody = {
    channel: Channel;
    received_at: string;
    received_zone: string;
    entity?: string;
    person?: string;
    agent?: string;
    agent_received_at?: string | null;
    defects?: string;
    acceptance_reserved?: boolean;
    oral?: boolean;
    document_id?: string | null;
    note?: string;
};

export type ReceiptView = {
    id: string;
    channel: Channel;
    received_at: string;
    received_zone: string;
    entity: string;
    person: string;
    agent: string;
    agent_received_at: string | null;
    defects: string;
    acceptance_reserved: boolean;
    oral: boolean;
    document_id: string | null;
    note: string;
    recorded_by: PersonRef;
    recorded_at: string;
};

export type ReceiptViewList = {
    items: Array<ReceiptView>;
};

export type RecipientBody = {
    name: string;
    email: string;
};

export type RecipientView = {
    id: string;
    person: PersonRef | null;
    name: string;
    email: string;
    state: 'planned' | 'sent' | 'acknowledged' | 'undeliverable' | 'withdrawn';
    chased: number;
    sent_at: string | null;
    next_chase_at: string | null;
    acknowledge_by: string;
    acknowledge_zone: string;
    late: boolean;
    acknowledged_at: string | null;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    version: number;
};

export type RecordClass = 'fact' | 'legal_advice' | 'work_product' | 'common_interest' | 'agency_restricted';

export type RecoveryCodes = {
    recovery_codes: Array<string>;
};

export type ReleaseAct = 'do' | 'undo';

export type ReleaseAskBody = {
    act: ReleaseAct;
    reason: string;
    preconditions_met?: string | null;
};

export type ReleaseBody = {
    reason: string;
    subject?: string | null;
    text?: string | null;
    reveals_confirmed?: boolean;
};

export type ReleaseConfirmBody = {
    preconditions_met?: string | null;
    override?: {
        guards: Array<ReleaseGuard>;
        reason: string;
    } | null;
};

export type ReleaseGuard = 'two_people' | 'authenticity' | 'dependencies' | 'preconditions';

export type ReleaseView = {
    id: string;
    act: ReleaseAct;
    reason: string;
    preconditions_met: string | null;
    asked_by: PersonRef;
    asked_at: string;
    confirmed_by: PersonRef | null;
    confirmed_at: string | null;
    refused_by: PersonRef | null;
    refused_at: string | null;
    refuse_reason: string | null;
    withdrawn_by: PersonRef | null;
    withdrawn_at: string | null;
    withdraw_reason: string | null;
    passed: Array<ReleaseGuard>;
    override_reason: string | null;
    waits_for: Array<ReleaseGuard>;
    version: number;
};

export type RemoveFactorBody = {
    reason: string;
};

export type ReopeningSettleBody = {
    outcome: 'stands' | 'changed';
    note?: string;
};

export type ReopeningView = {
    id: string;
    cause: 'answer' | 'modification' | 'reading';
    cause_id: string;
    subject_kind: 'reading' | 'obligation' | 'scope_entry' | 'decision' | 'measure';
    subject_id: string;
    subject: string | null;
    person: PersonRef;
    reopened_at: string;
    settled_at: string | null;
    settled_by: PersonRef | null;
    outcome: 'stands' | 'changed' | null;
    note: string;
    version: number;
};

export type ReviewView = {
    demands: Array<DemandView>;
    readings: Array<ReadingView>;
    obligations: Array<ObligationView>;
    questions: Array<QuestionView>;
    modifications: Array<ModificationView>;
    reopenings: Array<ReopeningView>;
    no_demands_reason: string | null;
};

export type RoleName = 'administrator' | 'counsel' | 'lead_counsel' | 'contributor' | 'executive' | 'auditor' | 'guest';

export type RoomCounts = {
    obligations: number | null;
    scope: number | null;
    measures: number | null;
    hold: number | null;
    monitoring: number | null;
    monitoring_ended: number | null;
    documents: number | null;
    letters: number | null;
    contacts: number | null;
    notifications: number | null;
    tasks: number | null;
    comments: number | null;
    expert: number | null;
};

export type RuleBody = {
    rule: {
        [key: string]: unknown;
    };
    note?: string | null;
};

export type RuleRef = {
    id: string;
};

export type RuleRetirement = {
    note: string;
};

export type RuleRow = {
    id: string;
    title: string;
    act: string;
    jurisdiction: string;
    citation: string;
    in_words: string;
    triggers: Array<'received' | 'deemed_received' | 'served' | 'dated' | 'issued' | 'posted' | 'published' | 'entered' | 'occurred' | 'discovered' | 'aware' | 'classified' | 'hearing' | 'return_date' | 'decided' | 'requested' | 'own_act' | 'met' | 'stated'>;
    calendar: string;
    zone: string;
    satisfied_by: string;
    valid_from: string | null;
    valid_to: string | null;
    checked: boolean;
    outer_limit: boolean;
    origin: 'shipped' | 'organisation';
    version: number | null;
};

export type RuleRowList = {
    items: Array<RuleRow>;
};

export type RuleView = {
    id: string;
    title: string;
    act: string;
    jurisdiction: string;
    citation: string;
    in_words: string;
    triggers: Array<'received' | 'deemed_received' | 'served' | 'dated' | 'issued' | 'posted' | 'published' | 'entered' | 'occurred' | 'discovered' | 'aware' | 'classified' | 'hearing' | 'return_date' | 'decided' | 'requested' | 'own_act' | 'met' | 'stated'>;
    calendar: string;
    zone: string;
    satisfied_by: string;
    valid_from: string | null;
    valid_to: string | null;
    checked: boolean;
    outer_limit: boolean;
    origin: 'shipped' | 'organisation';
    version: number | null;
    rule: {
        [key: string]: unknown;
    };
    changed_at: string | null;
};

export type ScopeItemsBody = {
    add?: Array<string>;
    remove?: Array<string>;
};

export type ScopeView = {
    items: Array<ItemOfScope>;
    entries: Array<EntryView>;
    tally: {
        cells: number;
        in: number;
        out: number;
        undetermined: number;
        unanswered: number;
    };
    grid: Array<{
        product_id: string | null;
        group_id: string | null;
        answer: AnswerName | null;
        by: Array<string>;
        varies: boolean;
    }>;
};

export type SearchView = {
    items: Array<{
        reference: string;
        title: string;
        hits: Array<{
            kind: 'directive' | 'page';
            document_id: string | null;
            document_title: string | null;
            page: number | null;
            snippet: string;
        }>;
    }>;
    most_recent: number | null;
};

export type SecondFactorBegun = {
    secret: string;
    uri: string;
};

export type SecondFactorView = {
    set_at: string | null;
    recovery_codes_left: number;
    required: boolean;
};

export type SectionName = 'deadlines' | 'hold' | 'tasks' | 'obligations' | 'notifications' | 'members';

export type ServiceAccountBody = {
    name: string;
    role: 'counsel' | 'lead_counsel' | 'contributor' | 'executive' | 'auditor';
    zone: string;
};

export type SessionView = {
    id: string;
    here: boolean;
    agent: string;
    address: string;
    made_at: string;
    seen_at: string;
    ends_at: string;
};

export type SessionsView = {
    items: Array<SessionView>;
};

export type SetupView = {
    done: number;
    total: number;
    organisation: {
        state: 'done' | 'open' | 'attention';
        name: string;
    };
    mail: {
        state: 'done' | 'open' | 'attention';
        configured: boolean;
        to: string;
        test: {
            asked_at: string;
            mail: MailState;
        } | null;
    };
    lead_counsel: {
        state: 'done' | 'open' | 'attention';
        joined: number;
        invited: number;
    };
    approvers: {
        state: 'done' | 'open' | 'attention';
        joined: number;
        invited: number;
    };
    second_factor: {
        state: 'done' | 'open' | 'attention';
    };
    backup: {
        state: 'done' | 'open' | 'attention';
        at: string | null;
        note: string | null;
    };
};

export type Severity = 'low' | 'normal' | 'high' | 'critical';

export type SignInBody = {
    email: string;
    password: string;
    code?: string;
    pass?: string;
    proof?: string;
};

export type SignInRules = {
    second_factor_required: boolean;
};

export type Stage = 'intake' | 'legal_review' | 'scoping' | 'remediation' | 'monitoring' | 'closed';

export type StandBody = {
    ends_when: string;
    ends_on?: string | null;
    deadline_id?: string | null;
};

export type StandingOccurrence = {
    id: string;
    subject: string;
    status: 'open' | 'paused' | 'met' | 'missed' | 'waived';
    due: Due;
    settled_at: string | null;
    note: string | null;
    proof: Array<{
        document_id: string;
        title: string | null;
    }>;
    version: number;
};

export type StandingView = {
    kind: 'obligation' | 'commitment';
    id: string;
    subject: string;
    person: PersonRef | null;
    ends_when: string | null;
    ends_on: string | null;
    ended_at: string | null;
    ended_by: PersonRef | null;
    end_reason: string | null;
    end_document: {
        document_id: string;
        title: string | null;
    } | null;
    comes_again: boolean;
    next: StandingOccurrence | null;
    last_kept: StandingOccurrence | null;
    series: Array<StandingOccurrence>;
    version: number;
};

export type StandingViewList = {
    items: Array<StandingView>;
};

export type StatusView = {
    now: string;
    sweep: {
        last_at: string | null;
        late: boolean;
    };
    checker: {
        last_at: string | null;
        late: boolean;
    };
    mail: {
        configured: boolean;
        down_since: string | null;
    };
    delivery: DeliveryView;
    malware_scan: {
        configured: boolean;
    };
    backfills: Array<BackfillView>;
    queue: 'bull' | 'in_process';
    waiting: WaitingCounts;
};

export type StripDay = {
    on: string;
    works: boolean;
    name: string | null;
};

export type SwitchBody = {
    name: string;
    subject: string;
    url: string;
    check_minutes?: number;
};

export type SwitchCallView = {
    id: string;
    act: 'verify' | 'do' | 'undo';
    dry_run: boolean;
    asked_by: PersonRef | null;
    after_id: string | null;
    expects: OnOff | null;
    state: 'waiting' | 'calling' | 'answered' | 'verified' | 'contradicted' | 'failed' | 'left';
    made_at: string;
    due_at: string;
    called_at: string | null;
    ended_at: string | null;
    status: number | null;
    error_code: string | null;
    answer: string | null;
    answer_state: OnOff | null;
    document_id: string | null;
};

export type SwitchRetirement = {
    reason: string;
};

export type SwitchView = {
    id: string;
    name: string;
    subject: string;
    url: string;
    check_minutes: number;
    made_by: PersonRef;
    made_at: string;
    secret_made_at: string;
    retired_at: string | null;
    retire_reason: string | null;
    test: {
        asked_at: string;
        ended_at: string | null;
        state: OnOff | null;
        error_code: string | null;
    } | null;
    version: number;
};

export type SwitchViewList = {
    items: Array<SwitchView>;
};

export type SwitchWithSecret = {
    switch: SwitchView;
    secret: string | null;
};

export type TaskBody = {
    subject: string;
    person_id: string;
    due_at?: string | null;
    due_zone?: string | null;
};

export type TaskView = {
    id: string;
    kind: string;
    subject: string;
    person: PersonRef;
    due_at: string | null;
    due_zone: string | null;
    late: boolean;
    done_at: string | null;
    done_by: PersonRef | null;
    cancelled_at: string | null;
    version: number;
    reference: string;
    directive_title: string;
};

export type TaskViewList = {
    items: Array<TaskView>;
};

export type TimelineEntry = {
    seq: number;
    kind: string;
    class: RecordClass;
    at: string;
    by: PersonRef | null;
    sentence: string;
};

export type TimelineEntryPage = {
    items: Array<TimelineEntry>;
    next_cursor: string | null;
};

export type TokenBody = {
    name: string;
    scopes: Array<'read' | 'write'>;
    days: number;
};

export type TokenMade = {
    token: string;
    made: TokenView;
};

export type TokenView = {
    id: string;
    name: string;
    scopes: Array<'read' | 'write'>;
    made_at: string;
    expires_at: string;
    used_at: string | null;
    state: 'active' | 'expired' | 'ended';
};

export type TokensView = {
    items: Array<TokenView>;
};

export type TraceGap = 'not_held' | 'unclear_without_reading' | 'reading_not_adopted' | 'reading_not_approved' | 'reading_reopened' | 'reopened' | 'nobody_responsible' | 'no_deadline' | 'no_measure' | 'no_evidence' | 'evidence_waiting' | 'not_released' | 'undone';

export type TraceLine = {
    source: TraceSource;
    readings: Array<TracedReading>;
    obligation: {
        id: string;
        kind: ObligationKind;
        subject: string;
        person: PersonRef | null;
        due: Due | null;
        proof: 'none' | 'waiting' | 'proved' | 'waived' | 'ended';
    } | null;
    measures: Array<TracedMeasure>;
    gaps: Array<TraceGap>;
};

export type TraceSource = {
    kind: 'demand' | 'insurance' | 'contract' | 'law' | 'commitment';
    demand: {
        id: string;
        subject: string;
        document_id: string;
        document_title: string | null;
        page: number;
        quote: string;
    } | null;
};

export type TraceView = {
    lines: Array<TraceLine>;
};

export type TracedEvidence = {
    id: string;
    document_id: string;
    document_title: string | null;
    act: 'do' | 'undo';
    state: 'accepted' | 'rejected' | 'waiting';
};

export type TracedMeasure = {
    id: string;
    subject: string;
    person: PersonRef;
    verifier: PersonRef;
    state: 'planned' | 'asked' | 'released' | 'in_force' | 'undo_asked' | 'undo_released' | 'undone' | 'proved' | 'dropped';
    evidence: Array<TracedEvidence>;
};

export type TracedReading = {
    id: string;
    term: string;
    adopted: string | null;
    approved: boolean;
};

export type Verified = {
    state: OnOff;
    at: string;
} | null;

export type VerifierBody = {
    person_id: string;
};

export type VerifyContactBody = {
    how: string;
};

export type Visibility = 'open' | 'restricted' | 'sealed';

export type VisibilityBody = {
    visibility: 'restricted' | 'sealed';
    reason: string;
};

export type WaitingCounts = {
    my_work: number;
    open: number | null;
    late: number | null;
    in_appeal: number | null;
    proposed_dates: number | null;
    findings: number | null;
    access_requests: number | null;
};

export type WaitingView = {
    subject: string;
    critical: boolean;
    note: string | null;
    rule_id: string | null;
    missing: Array<'received' | 'deemed_received' | 'served' | 'dated' | 'issued' | 'posted' | 'published' | 'entered' | 'occurred' | 'discovered' | 'aware' | 'classified' | 'hearing' | 'return_date' | 'decided' | 'requested' | 'own_act' | 'met' | 'stated'>;
};

export type WaitingViewList = {
    items: Array<WaitingView>;
};

export type WallBody = {
    person_id: string;
    reason: string;
};

export type WorklistRow = {
    reference: string;
    title: string;
    agency: {
        id: string;
        short_name: string;
    } | null;
    instrument: {
        id: string;
        name: string;
    } | null;
    stage: Stage;
    stage_label: string;
    owed: Array<Stage>;
    in_appeal: boolean;
    visibility: Visibility;
    severity: Severity;
    owed_next: {
        kind: 'deadline' | 'task';
        id: string;
        subject: string;
    } | null;
    next_due: Due | null;
    owner: PersonRef | null;
    owner_accepted: boolean;
    opened_at: string;
    closed_at: string | null;
    version: number;
};

export type WorklistRowPage = {
    items: Array<WorklistRow>;
    next_cursor: string | null;
};

/**
 * Why a request was refused (RFC 9457). Programs read `code` and `params`; `detail` is a sentence for the person.
 */
export type Problem = {
    /**
     * The code as a URN.
     */
    type: string;
    title: string;
    status: number;
    code: ProblemCode;
    /**
     * What the sentence names, such as the fields that are invalid.
     */
    params: {
        [key: string]: unknown;
    };
    detail: string;
    /**
     * Also in the header `x-request-id` and in the log.
     */
    request_id: string;
};

export type ProblemCode = 'access/by_person_only' | 'access/forbidden' | 'access/fresh_sign_in_needed' | 'access/not_signed_in' | 'access/scope_needed' | 'access/second_factor_needed' | 'access/token_refused' | 'access_request/code_needed' | 'access_request/code_wrong' | 'access_request/decided' | 'access_request/needed' | 'access_request/no_lead_counsel' | 'access_request/not_approved' | 'access_request/out_of_date' | 'access_request/own_request' | 'access_request/waiting' | 'addressee/name_taken' | 'agency/code_taken' | 'agency/own_verification' | 'assignment/already_answered' | 'assignment/already_given' | 'assignment/not_yours' | 'assignment/person_cannot_hold' | 'authenticity/already_void' | 'authenticity/contact_not_verified' | 'authenticity/in_the_future' | 'breach/in_the_future' | 'breach/not_assessed' | 'breach/recorded' | 'comment/already_void' | 'comment/not_yours' | 'contact/agreement_settled' | 'contact/already_void' | 'contact/in_the_future' | 'contact/not_yours' | 'contact/note_already_void' | 'contact/note_not_yours' | 'contact/nothing_agreed' | 'contact/of_another_agency' | 'deadline/already_paused' | 'deadline/already_set' | 'deadline/bad_amount' | 'deadline/bad_day' | 'deadline/bad_instant' | 'deadline/bad_question' | 'deadline/bad_zone' | 'deadline/basis_required' | 'deadline/calendar_day_taken' | 'deadline/calendar_ends' | 'deadline/calendar_needed' | 'deadline/calendar_taken' | 'deadline/calendar_unreadable' | 'deadline/day_or_instant' | 'deadline/extension_not_later' | 'deadline/grant_needs_calendar' | 'deadline/in_the_future' | 'deadline/instant_needed' | 'deadline/met_in_future' | 'deadline/met_unproved' | 'deadline/no_working_day' | 'deadline/not_open' | 'deadline/not_paused' | 'deadline/not_set' | 'deadline/not_yet_due' | 'deadline/nothing_to_remove' | 'deadline/out_of_range' | 'deadline/own_check' | 'deadline/proposal_settled' | 'deadline/reason_required' | 'deadline/resumed_before_pause' | 'deadline/rule_taken' | 'deadline/rule_unknown' | 'deadline/rule_unreadable' | 'deadline/safe_by_after_due' | 'deadline/trigger_unknown' | 'deadline/unknown_calendar' | 'deadline/unknown_event' | 'deadline/zone_needed' | 'decision/already_approved' | 'decision/ended' | 'decision/not_approved' | 'decision/opened_again' | 'decision/own_approval' | 'decision/replaced_meanwhile' | 'decision/replaces_unapproved' | 'decision/review_in_the_past' | 'directive/dated_in_the_future' | 'directive/instrument_of_another_agency' | 'directive/loosening_takes_two' | 'evidence/judged' | 'evidence/own_judgement' | 'expert/already_ended' | 'file/altered' | 'file/broken' | 'file/empty' | 'file/infected' | 'file/missing' | 'file/quarantined' | 'file/too_large' | 'ground/already_written' | 'hold/off_in_the_future' | 'hold/release_words_needed' | 'hold/released' | 'hold/system_void' | 'hypothesis/already_dropped' | 'internal/unexpected' | 'letter/claim_unproved' | 'letter/contact_not_verified' | 'letter/facts_not_checked' | 'letter/no_contact' | 'letter/not_at_this_stage' | 'letter/not_printable' | 'letter/own_approval' | 'letter/rendering_failed' | 'letter/rendering_stopped' | 'letter/second_person_left' | 'letter/sender_lost_access' | 'letter/template_refused' | 'letter/text_not_readable' | 'letter/too_large' | 'link/confirmation_needed' | 'link/expired' | 'link/invalid' | 'link/used' | 'mail/bad_address' | 'mail/not_configured' | 'mail/refused' | 'mail/unavailable' | 'measure/circle' | 'measure/dropped' | 'measure/owner_verifies' | 'measure/released' | 'member/guest_without_end' | 'member/holds_an_assignment' | 'member/own_wall' | 'member/unknown_person' | 'member/walled' | 'monitoring/already_ended' | 'monitoring/not_standing' | 'notice/acknowledged' | 'notice/due_in_the_past' | 'notice/of_a_hold' | 'notice/recipient_twice' | 'notice/reveals' | 'notice/sealed_subject' | 'notice/throttled' | 'notice/unknown' | 'notice/withdrawn' | 'notification/already_void' | 'notification/sent_in_the_future' | 'notification/settled' | 'option/decided' | 'option/withdrawn' | 'override/own_review' | 'override/reviewed' | 'password/is_yours' | 'password/of_organisation' | 'password/too_common' | 'password/too_long' | 'password/too_short' | 'person/already_joined' | 'person/email_taken' | 'person/ended' | 'person/guest_stays' | 'person/last_administrator' | 'person/not_gone' | 'person/not_oneself' | 'playbook/already_decided' | 'playbook/not_in_use' | 'playbook/taken' | 'playbook/unknown_instrument' | 'readiness/proved_in_the_future' | 'receipt/in_the_future' | 'release/already_released' | 'release/guards_missing' | 'release/not_needed' | 'release/nothing_to_undo' | 'release/own_refusal' | 'release/settled' | 'release/waiting' | 'request/cross_site' | 'request/idempotency_key_required' | 'request/idempotency_key_reused' | 'request/if_match_required' | 'request/invalid' | 'request/unsupported_type' | 'resource/not_found' | 'resource/stale' | 'review/adopt_again' | 'review/already_approved' | 'review/already_waived' | 'review/answer_before_question' | 'review/contact_not_verified' | 'review/in_the_future' | 'review/modification_settled' | 'review/no_such_alternative' | 'review/no_such_page' | 'review/nothing_adopted' | 'review/obligation_needs_demand' | 'review/own_approval' | 'review/question_not_at_this_state' | 'review/reopening_settled' | 'review/too_many_alternatives' | 'scope/item_retired' | 'scope/name_taken' | 'scope/too_wide' | 'second_factor/already_set' | 'second_factor/not_set' | 'second_factor/required' | 'service/busy' | 'service/disk_full' | 'service/schema_newer' | 'service/unavailable' | 'sign_in/code_needed' | 'sign_in/code_refused' | 'sign_in/not_confirmed' | 'sign_in/proof_needed' | 'sign_in/refused' | 'sign_in/throttled' | 'switch/address_refused' | 'switch/name_taken' | 'switch/needs_inverse' | 'switch/not_attached' | 'switch/retired' | 'switch/thrown' | 'switch/under_way' | 'task/person_cannot_work' | 'task/settled' | 'task/settled_by_review' | 'token/of_a_person' | 'workflow/missing_facts' | 'workflow/not_from_here' | 'workflow/not_to_there' | 'workflow/not_your_role' | 'workflow/outcome_required' | 'workflow/reason_required' | 'workflow/until_required';

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/session';
};

export type SignOutResponses = {
    204: void;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type GetSessionData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/session';
};

export type GetSessionResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type GetSessionResponse = GetSessionResponses[keyof GetSessionResponses];

export type SignInData = {
    body: SignInBody;
    path?: never;
    query?: never;
    url: '/api/v1/session';
};

export type SignInResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type ChangeOwnLocaleData = {
    body: LocaleBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/locale';
};

export type ChangeOwnLocaleResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type ChangeOwnLocaleResponse = ChangeOwnLocaleResponses[keyof ChangeOwnLocaleResponses];

export type ChangeOwnPasswordData = {
    body: PasswordBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/password';
};

export type ChangeOwnPasswordResponses = {
    204: void;
};

export type ChangeOwnPasswordResponse = ChangeOwnPasswordResponses[keyof ChangeOwnPasswordResponses];

export type ListAccountNoticesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/notices';
};

export type ListAccountNoticesResponses = {
    /**
     * Done.
     */
    200: AccountNotices;
};

export type ListAccountNoticesResponse = ListAccountNoticesResponses[keyof ListAccountNoticesResponses];

export type ListOwnSessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/sessions';
};

export type ListOwnSessionsResponses = {
    /**
     * Done.
     */
    200: SessionsView;
};

export type ListOwnSessionsResponse = ListOwnSessionsResponses[keyof ListOwnSessionsResponses];

export type EndOwnSessionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/account/sessions/{id}/end';
};

export type EndOwnSessionResponses = {
    /**
     * Done.
     */
    200: SessionsView;
};

export type EndOwnSessionResponse = EndOwnSessionResponses[keyof EndOwnSessionResponses];

export type GetOwnSecondFactorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/second-factor';
};

export type GetOwnSecondFactorResponses = {
    /**
     * Done.
     */
    200: SecondFactorView;
};

export type GetOwnSecondFactorResponse = GetOwnSecondFactorResponses[keyof GetOwnSecondFactorResponses];

export type BeginSecondFactorData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/second-factor';
};

export type BeginSecondFactorResponses = {
    /**
     * Done.
     */
    201: SecondFactorBegun;
};

export type BeginSecondFactorResponse = BeginSecondFactorResponses[keyof BeginSecondFactorResponses];

export type ConfirmSecondFactorData = {
    body: CodeBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/second-factor/confirm';
};

export type ConfirmSecondFactorResponses = {
    /**
     * Done.
     */
    200: RecoveryCodes;
};

export type ConfirmSecondFactorResponse = ConfirmSecondFactorResponses[keyof ConfirmSecondFactorResponses];

export type RemoveOwnSecondFactorData = {
    body: CodeBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/second-factor/remove';
};

export type RemoveOwnSecondFactorResponses = {
    /**
     * Done.
     */
    200: SecondFactorView;
};

export type RemoveOwnSecondFactorResponse = RemoveOwnSecondFactorResponses[keyof RemoveOwnSecondFactorResponses];

export type ListOwnTokensData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/tokens';
};

export type ListOwnTokensResponses = {
    /**
     * Done.
     */
    200: TokensView;
};

export type ListOwnTokensResponse = ListOwnTokensResponses[keyof ListOwnTokensResponses];

export type CreateOwnTokenData = {
    body: TokenBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/tokens';
};

export type CreateOwnTokenResponses = {
    /**
     * Done.
     */
    201: TokenMade;
};

export type CreateOwnTokenResponse = CreateOwnTokenResponses[keyof CreateOwnTokenResponses];

export type EndOwnTokenData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/account/tokens/{id}/end';
};

export type EndOwnTokenResponses = {
    /**
     * Done.
     */
    200: TokensView;
};

export type EndOwnTokenResponse = EndOwnTokenResponses[keyof EndOwnTokenResponses];

export type ListOwnFeedsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/feeds';
};

export type ListOwnFeedsResponses = {
    /**
     * Done.
     */
    200: FeedsView;
};

export type ListOwnFeedsResponse = ListOwnFeedsResponses[keyof ListOwnFeedsResponses];

export type CreateOwnFeedData = {
    body: FeedBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/feeds';
};

export type CreateOwnFeedResponses = {
    /**
     * Done.
     */
    201: FeedMade;
};

export type CreateOwnFeedResponse = CreateOwnFeedResponses[keyof CreateOwnFeedResponses];

export type EndOwnFeedData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/account/feeds/{id}/end';
};

export type EndOwnFeedResponses = {
    /**
     * Done.
     */
    200: FeedsView;
};

export type EndOwnFeedResponse = EndOwnFeedResponses[keyof EndOwnFeedResponses];

export type ReadLinkData = {
    body: ReadLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/links/read';
};

export type ReadLinkResponses = {
    /**
     * Done.
     */
    200: LinkView;
};

export type ReadLinkResponse = ReadLinkResponses[keyof ReadLinkResponses];

export type AcceptLinkData = {
    body: AcceptLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/links/accept';
};

export type AcceptLinkResponses = {
    /**
     * Done.
     */
    200: Me;
};

export type AcceptLinkResponse = AcceptLinkResponses[keyof AcceptLinkResponses];

export type RequestPasswordResetData = {
    body: MailedLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/password-resets';
};

export type RequestPasswordResetResponses = {
    /**
     * Done.
     */
    202: AskedForLink;
};

export type RequestPasswordResetResponse = RequestPasswordResetResponses[keyof RequestPasswordResetResponses];

export type RequestSignInLinkData = {
    body: MailedLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/session/passes';
};

export type RequestSignInLinkResponses = {
    /**
     * Done.
     */
    202: AskedForLink;
};

export type RequestSignInLinkResponse = RequestSignInLinkResponses[keyof RequestSignInLinkResponses];

export type ListAssignablePeopleData = {
    body?: never;
    path?: never;
    query?: {
        q?: string;
    };
    url: '/api/v1/people/assignable';
};

export type ListAssignablePeopleResponses = {
    /**
     * Done.
     */
    200: AssignablePeople;
};

export type ListAssignablePeopleResponse = ListAssignablePeopleResponses[keyof ListAssignablePeopleResponses];

export type ListPeopleAlikeData = {
    body?: never;
    path?: never;
    query: {
        name: string;
    };
    url: '/api/v1/people/alike';
};

export type ListPeopleAlikeResponses = {
    /**
     * Done.
     */
    200: AlikePeople;
};

export type ListPeopleAlikeResponse = ListPeopleAlikeResponses[keyof ListPeopleAlikeResponses];

export type CreateServiceAccountData = {
    body: ServiceAccountBody;
    path?: never;
    query?: never;
    url: '/api/v1/people/service-accounts';
};

export type CreateServiceAccountResponses = {
    /**
     * Done.
     */
    201: PersonView;
};

export type CreateServiceAccountResponse = CreateServiceAccountResponses[keyof CreateServiceAccountResponses];

export type ListSessionsOfPersonData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/sessions';
};

export type ListSessionsOfPersonResponses = {
    /**
     * Done.
     */
    200: SessionsView;
};

export type ListSessionsOfPersonResponse = ListSessionsOfPersonResponses[keyof ListSessionsOfPersonResponses];

export type EndSessionOfPersonData = {
    body: EndSessionBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/sessions/end';
};

export type EndSessionOfPersonResponses = {
    /**
     * Done.
     */
    200: SessionsView;
};

export type EndSessionOfPersonResponse = EndSessionOfPersonResponses[keyof EndSessionOfPersonResponses];

export type RemoveSecondFactorOfPersonData = {
    body: RemoveFactorBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/second-factor/remove';
};

export type RemoveSecondFactorOfPersonResponses = {
    /**
     * Done.
     */
    200: PersonView;
};

export type RemoveSecondFactorOfPersonResponse = RemoveSecondFactorOfPersonResponses[keyof RemoveSecondFactorOfPersonResponses];

export type GetSignInRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/sign-in-rules';
};

export type GetSignInRulesResponses = {
    /**
     * Done.
     */
    200: SignInRules;
};

export type GetSignInRulesResponse = GetSignInRulesResponses[keyof GetSignInRulesResponses];

export type ChangeSignInRulesData = {
    body: SignInRules;
    path?: never;
    query?: never;
    url: '/api/v1/sign-in-rules';
};

export type ChangeSignInRulesResponses = {
    /**
     * Done.
     */
    200: SignInRules;
};

export type ChangeSignInRulesResponse = ChangeSignInRulesResponses[keyof ChangeSignInRulesResponses];

export type ListTokensOfPersonData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/tokens';
};

export type ListTokensOfPersonResponses = {
    /**
     * Done.
     */
    200: TokensView;
};

export type ListTokensOfPersonResponse = ListTokensOfPersonResponses[keyof ListTokensOfPersonResponses];

export type RequestTokenOfPersonData = {
    body: TokenBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/tokens';
};

export type RequestTokenOfPersonResponses = {
    /**
     * Done.
     */
    201: AccessRequestView;
};

export type RequestTokenOfPersonResponse = RequestTokenOfPersonResponses[keyof RequestTokenOfPersonResponses];

export type EndTokenOfPersonData = {
    body?: never;
    path: {
        id: string;
        token_id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/tokens/{token_id}/end';
};

export type EndTokenOfPersonResponses = {
    /**
     * Done.
     */
    200: TokensView;
};

export type EndTokenOfPersonResponse = EndTokenOfPersonResponses[keyof EndTokenOfPersonResponses];

export type ListAccessRequestsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/access-requests';
};

export type ListAccessRequestsResponses = {
    /**
     * Done.
     */
    200: AccessRequestViewList;
};

export type ListAccessRequestsResponse = ListAccessRequestsResponses[keyof ListAccessRequestsResponses];

export type ApproveAccessRequestData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/access-requests/{id}/approve';
};

export type ApproveAccessRequestResponses = {
    /**
     * Done.
     */
    200: AccessRequestView;
};

export type ApproveAccessRequestResponse = ApproveAccessRequestResponses[keyof ApproveAccessRequestResponses];

export type DeclineAccessRequestData = {
    body: DeclineBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/access-requests/{id}/decline';
};

export type DeclineAccessRequestResponses = {
    /**
     * Done.
     */
    200: AccessRequestView;
};

export type DeclineAccessRequestResponse = DeclineAccessRequestResponses[keyof DeclineAccessRequestResponses];

export type WithdrawAccessRequestData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/access-requests/{id}/withdraw';
};

export type WithdrawAccessRequestResponses = {
    /**
     * Done.
     */
    200: AccessRequestView;
};

export type WithdrawAccessRequestResponse = WithdrawAccessRequestResponses[keyof WithdrawAccessRequestResponses];

export type CollectTokenData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/access-requests/{id}/token';
};

export type CollectTokenResponses = {
    /**
     * Done.
     */
    201: TokenMade;
};

export type CollectTokenResponse = CollectTokenResponses[keyof CollectTokenResponses];

export type CopyInvitationLinkData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/invitation-link';
};

export type CopyInvitationLinkResponses = {
    /**
     * Done.
     */
    201: CopiedLink;
};

export type CopyInvitationLinkResponse = CopyInvitationLinkResponses[keyof CopyInvitationLinkResponses];

export type AskToJoinData = {
    body: AskToJoinBody;
    path?: never;
    query?: never;
    url: '/api/v1/links/ask-to-join';
};

export type AskToJoinResponses = {
    /**
     * Done.
     */
    200: AskedToJoin;
};

export type AskToJoinResponse = AskToJoinResponses[keyof AskToJoinResponses];

export type ConfirmIdentityData = {
    body: JoinCodeBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/access-requests/{id}/confirm';
};

export type ConfirmIdentityResponses = {
    /**
     * Done.
     */
    200: AccessRequestView;
};

export type ConfirmIdentityResponse = ConfirmIdentityResponses[keyof ConfirmIdentityResponses];

export type ListPeopleData = {
    body?: never;
    path?: never;
    query?: {
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/people';
};

export type ListPeopleResponses = {
    /**
     * Done.
     */
    200: ListedPersonPage;
};

export type ListPeopleResponse = ListPeopleResponses[keyof ListPeopleResponses];

export type InvitePersonData = {
    body: InviteBody;
    path?: never;
    query?: never;
    url: '/api/v1/people';
};

export type InvitePersonResponses = {
    /**
     * Done.
     */
    201: ListedPerson;
};

export type InvitePersonResponse = InvitePersonResponses[keyof InvitePersonResponses];

export type ChangePersonData = {
    body: ChangePersonBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}';
};

export type ChangePersonResponses = {
    /**
     * Done.
     */
    200: PersonView;
};

export type ChangePersonResponse = ChangePersonResponses[keyof ChangePersonResponses];

export type EndPersonData = {
    body: EndPersonBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/end';
};

export type EndPersonResponses = {
    /**
     * Done.
     */
    200: PersonView;
};

export type EndPersonResponse = EndPersonResponses[keyof EndPersonResponses];

export type InvitePersonAgainData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/people/{id}/invite-again';
};

export type InvitePersonAgainResponses = {
    /**
     * Done.
     */
    200: ListedPerson;
};

export type InvitePersonAgainResponse = InvitePersonAgainResponses[keyof InvitePersonAgainResponses];

export type ListAgenciesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/agencies';
};

export type ListAgenciesResponses = {
    /**
     * Done.
     */
    200: AgencyRowList;
};

export type ListAgenciesResponse = ListAgenciesResponses[keyof ListAgenciesResponses];

export type AddAgencyData = {
    body: AgencyBody;
    path?: never;
    query?: never;
    url: '/api/v1/agencies';
};

export type AddAgencyResponses = {
    /**
     * Done.
     */
    201: AgencyView;
};

export type AddAgencyResponse = AddAgencyResponses[keyof AddAgencyResponses];

export type GetAgencyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/agencies/{id}';
};

export type GetAgencyResponses = {
    /**
     * Done.
     */
    200: AgencyView;
};

export type GetAgencyResponse = GetAgencyResponses[keyof GetAgencyResponses];

export type ChangeAgencyData = {
    body: AgencyChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/agencies/{id}';
};

export type ChangeAgencyResponses = {
    /**
     * Done.
     */
    200: AgencyView;
};

export type ChangeAgencyResponse = ChangeAgencyResponses[keyof ChangeAgencyResponses];

export type AddInstrumentData = {
    body: InstrumentBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/agencies/{id}/instruments';
};

export type AddInstrumentResponses = {
    /**
     * Done.
     */
    201: AgencyView;
};

export type AddInstrumentResponse = AddInstrumentResponses[keyof AddInstrumentResponses];

export type AddAgencyContactData = {
    body: AgencyContactBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/agencies/{id}/contacts';
};

export type AddAgencyContactResponses = {
    /**
     * Done.
     */
    201: AgencyContactView;
};

export type AddAgencyContactResponse = AddAgencyContactResponses[keyof AddAgencyContactResponses];

export type VerifyAgencyContactData = {
    body: VerifyContactBody;
    path: {
        id: string;
        contact_id: string;
    };
    query?: never;
    url: '/api/v1/agencies/{id}/contacts/{contact_id}/verify';
};

export type VerifyAgencyContactResponses = {
    /**
     * Done.
     */
    200: AgencyContactView;
};

export type VerifyAgencyContactResponse = VerifyAgencyContactResponses[keyof VerifyAgencyContactResponses];

export type ListAddresseesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/addressees';
};

export type ListAddresseesResponses = {
    /**
     * Done.
     */
    200: AddresseeViewList;
};

export type ListAddresseesResponse = ListAddresseesResponses[keyof ListAddresseesResponses];

export type AddAddresseeData = {
    body: AddresseeBody;
    path?: never;
    query?: never;
    url: '/api/v1/addressees';
};

export type AddAddresseeResponses = {
    /**
     * Done.
     */
    201: AddresseeView;
};

export type AddAddresseeResponse = AddAddresseeResponses[keyof AddAddresseeResponses];

export type ChangeVisibilityData = {
    body: VisibilityBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/visibility';
};

export type ChangeVisibilityResponses = {
    /**
     * Done.
     */
    200: DirectiveVersion;
};

export type ChangeVisibilityResponse = ChangeVisibilityResponses[keyof ChangeVisibilityResponses];

export type ListMembersData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/members';
};

export type ListMembersResponses = {
    /**
     * Done.
     */
    200: MembersView;
};

export type ListMembersResponse = ListMembersResponses[keyof ListMembersResponses];

export type AddMemberData = {
    body: MemberBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/members';
};

export type AddMemberResponses = {
    /**
     * Done.
     */
    201: MembersView;
};

export type AddMemberResponse = AddMemberResponses[keyof AddMemberResponses];

export type EndMemberData = {
    body: ReasonBody;
    path: {
        reference: string;
        person_id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/members/{person_id}/end';
};

export type EndMemberResponses = {
    /**
     * Done.
     */
    200: MembersView;
};

export type EndMemberResponse = EndMemberResponses[keyof EndMemberResponses];

export type AddWallData = {
    body: WallBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/walls';
};

export type AddWallResponses = {
    /**
     * Done.
     */
    201: MembersView;
};

export type AddWallResponse = AddWallResponses[keyof AddWallResponses];

export type LiftWallData = {
    body: ReasonBody;
    path: {
        reference: string;
        person_id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/walls/{person_id}/lift';
};

export type LiftWallResponses = {
    /**
     * Done.
     */
    200: MembersView;
};

export type LiftWallResponse = LiftWallResponses[keyof LiftWallResponses];

export type ListTimelineData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: {
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/directives/{reference}/timeline';
};

export type ListTimelineResponses = {
    /**
     * Done.
     */
    200: TimelineEntryPage;
};

export type ListTimelineResponse = ListTimelineResponses[keyof ListTimelineResponses];

export type ListCommentsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/comments';
};

export type ListCommentsResponses = {
    /**
     * Done.
     */
    200: CommentViewList;
};

export type ListCommentsResponse = ListCommentsResponses[keyof ListCommentsResponses];

export type AddCommentData = {
    body: CommentBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/comments';
};

export type AddCommentResponses = {
    /**
     * Done.
     */
    201: CommentView;
};

export type AddCommentResponse = AddCommentResponses[keyof AddCommentResponses];

export type VoidCommentData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/comments/{id}/void';
};

export type VoidCommentResponses = {
    /**
     * Done.
     */
    200: CommentView;
};

export type VoidCommentResponse = VoidCommentResponses[keyof VoidCommentResponses];

export type ListTasksData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/tasks';
};

export type ListTasksResponses = {
    /**
     * Done.
     */
    200: TaskViewList;
};

export type ListTasksResponse = ListTasksResponses[keyof ListTasksResponses];

export type AddTaskData = {
    body: TaskBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/tasks';
};

export type AddTaskResponses = {
    /**
     * Done.
     */
    201: TaskView;
};

export type AddTaskResponse = AddTaskResponses[keyof AddTaskResponses];

export type FinishTaskData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/tasks/{id}/done';
};

export type FinishTaskResponses = {
    /**
     * Done.
     */
    200: TaskView;
};

export type FinishTaskResponse = FinishTaskResponses[keyof FinishTaskResponses];

export type CancelTaskData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/tasks/{id}/cancel';
};

export type CancelTaskResponses = {
    /**
     * Done.
     */
    200: TaskView;
};

export type CancelTaskResponse = CancelTaskResponses[keyof CancelTaskResponses];

export type ListDocumentsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/documents';
};

export type ListDocumentsResponses = {
    /**
     * Done.
     */
    200: ListedDocumentList;
};

export type ListDocumentsResponse = ListDocumentsResponses[keyof ListDocumentsResponses];

export type AddDocumentData = {
    body: {
        title?: string;
        class?: string;
        origin?: string;
        receipt_id?: string;
        file: Blob | File;
    };
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/documents';
};

export type AddDocumentResponses = {
    /**
     * Done.
     */
    201: DocumentView;
};

export type AddDocumentResponse = AddDocumentResponses[keyof AddDocumentResponses];

export type GetDocumentData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/documents/{id}';
};

export type GetDocumentResponses = {
    /**
     * Done.
     */
    200: DocumentView;
};

export type GetDocumentResponse = GetDocumentResponses[keyof GetDocumentResponses];

export type ListPagesData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/documents/{id}/pages';
};

export type ListPagesResponses = {
    /**
     * Done.
     */
    200: PageViewList;
};

export type ListPagesResponse = ListPagesResponses[keyof ListPagesResponses];

export type GetDocumentContentData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: {
        inline?: '1';
    };
    url: '/api/v1/directives/{reference}/documents/{id}/content';
};

export type GetDocumentContentResponses = {
    200: unknown;
};

export type ListAssignmentsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/assignments';
};

export type ListAssignmentsResponses = {
    /**
     * Done.
     */
    200: AssignmentViewList;
};

export type ListAssignmentsResponse = ListAssignmentsResponses[keyof ListAssignmentsResponses];

export type AddAssignmentData = {
    body: AssignmentBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/assignments';
};

export type AddAssignmentResponses = {
    /**
     * Done.
     */
    201: AssignmentView;
};

export type AddAssignmentResponse = AddAssignmentResponses[keyof AddAssignmentResponses];

export type AcceptAssignmentData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/assignments/{id}/accept';
};

export type AcceptAssignmentResponses = {
    /**
     * Done.
     */
    200: AssignmentView;
};

export type AcceptAssignmentResponse = AcceptAssignmentResponses[keyof AcceptAssignmentResponses];

export type ReturnAssignmentData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/assignments/{id}/return';
};

export type ReturnAssignmentResponses = {
    /**
     * Done.
     */
    200: AssignmentView;
};

export type ReturnAssignmentResponse = ReturnAssignmentResponses[keyof ReturnAssignmentResponses];

export type GetCalendarMailData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/account/calendar-mail';
};

export type GetCalendarMailResponses = {
    /**
     * Done.
     */
    200: CalendarMailView;
};

export type GetCalendarMailResponse = GetCalendarMailResponses[keyof GetCalendarMailResponses];

export type ChangeCalendarMailData = {
    body: CalendarMailBody;
    path?: never;
    query?: never;
    url: '/api/v1/account/calendar-mail';
};

export type ChangeCalendarMailResponses = {
    /**
     * Done.
     */
    200: CalendarMailView;
};

export type ChangeCalendarMailResponse = ChangeCalendarMailResponses[keyof ChangeCalendarMailResponses];

export type ListDeadlinesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/deadlines';
};

export type ListDeadlinesResponses = {
    /**
     * Done.
     */
    200: DeadlineViewList;
};

export type ListDeadlinesResponse = ListDeadlinesResponses[keyof ListDeadlinesResponses];

export type SetDeadlineData = {
    body: DeadlineBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/deadlines';
};

export type SetDeadlineResponses = {
    /**
     * Done.
     */
    201: DeadlineView;
};

export type SetDeadlineResponse = SetDeadlineResponses[keyof SetDeadlineResponses];

export type ListWaitingDeadlinesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/deadlines/waiting';
};

export type ListWaitingDeadlinesResponses = {
    /**
     * Done.
     */
    200: WaitingViewList;
};

export type ListWaitingDeadlinesResponse = ListWaitingDeadlinesResponses[keyof ListWaitingDeadlinesResponses];

export type ExplainDeadlineData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/deadlines/{id}/explanation';
};

export type ExplainDeadlineResponses = {
    /**
     * Done.
     */
    200: ExplanationView;
};

export type ExplainDeadlineResponse = ExplainDeadlineResponses[keyof ExplainDeadlineResponses];

export type RecordDeadlineEventData = {
    body: DeadlineEventBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/deadlines/{id}/events';
};

export type RecordDeadlineEventResponses = {
    /**
     * Done.
     */
    200: DeadlineView;
};

export type RecordDeadlineEventResponse = RecordDeadlineEventResponses[keyof RecordDeadlineEventResponses];

export type DecideProposalsData = {
    body: ProposalDecision;
    path?: never;
    query?: never;
    url: '/api/v1/deadline-proposals/decide';
};

export type DecideProposalsResponses = {
    /**
     * Done.
     */
    200: ProposalDecided;
};

export type DecideProposalsResponse = DecideProposalsResponses[keyof DecideProposalsResponses];

export type CalculateDeadlineData = {
    body?: never;
    path?: never;
    query: {
        question: string;
    };
    url: '/api/v1/deadline-calculator';
};

export type CalculateDeadlineResponses = {
    /**
     * Done.
     */
    200: ExplanationView;
};

export type CalculateDeadlineResponse = CalculateDeadlineResponses[keyof CalculateDeadlineResponses];

export type ListCalendarsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/calendars';
};

export type ListCalendarsResponses = {
    /**
     * Done.
     */
    200: CalendarRowList;
};

export type ListCalendarsResponse = ListCalendarsResponses[keyof ListCalendarsResponses];

export type AddCalendarData = {
    body: CalendarBody;
    path?: never;
    query?: never;
    url: '/api/v1/calendars';
};

export type AddCalendarResponses = {
    /**
     * Done.
     */
    201: CalendarView;
};

export type AddCalendarResponse = AddCalendarResponses[keyof AddCalendarResponses];

export type GetCalendarData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        year?: number;
    };
    url: '/api/v1/calendars/{id}';
};

export type GetCalendarResponses = {
    /**
     * Done.
     */
    200: CalendarView;
};

export type GetCalendarResponse = GetCalendarResponses[keyof GetCalendarResponses];

export type AddCalendarDayData = {
    body: CalendarDayBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/calendars/{id}/days';
};

export type AddCalendarDayResponses = {
    /**
     * Done.
     */
    201: CalendarView;
};

export type AddCalendarDayResponse = AddCalendarDayResponses[keyof AddCalendarDayResponses];

export type RemoveCalendarDayData = {
    body: CalendarDayRemoval;
    path: {
        id: string;
        on: string;
    };
    query?: never;
    url: '/api/v1/calendars/{id}/days/{on}/remove';
};

export type RemoveCalendarDayResponses = {
    /**
     * Done.
     */
    200: CalendarView;
};

export type RemoveCalendarDayResponse = RemoveCalendarDayResponses[keyof RemoveCalendarDayResponses];

export type ListRulesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/rules';
};

export type ListRulesResponses = {
    /**
     * Done.
     */
    200: RuleRowList;
};

export type ListRulesResponse = ListRulesResponses[keyof ListRulesResponses];

export type AddRuleData = {
    body: RuleBody;
    path?: never;
    query?: never;
    url: '/api/v1/rules';
};

export type AddRuleResponses = {
    /**
     * Done.
     */
    201: RuleView;
};

export type AddRuleResponse = AddRuleResponses[keyof AddRuleResponses];

export type GetRuleData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/rules/{id}';
};

export type GetRuleResponses = {
    /**
     * Done.
     */
    200: RuleView;
};

export type GetRuleResponse = GetRuleResponses[keyof GetRuleResponses];

export type ChangeRuleData = {
    body: RuleBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/rules/{id}';
};

export type ChangeRuleResponses = {
    /**
     * Done.
     */
    200: RuleView;
};

export type ChangeRuleResponse = ChangeRuleResponses[keyof ChangeRuleResponses];

export type RetireRuleData = {
    body: RuleRetirement;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/rules/{id}/retire';
};

export type RetireRuleResponses = {
    /**
     * Done.
     */
    200: RuleRef;
};

export type RetireRuleResponse = RetireRuleResponses[keyof RetireRuleResponses];

export type GetReviewData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/review';
};

export type GetReviewResponses = {
    /**
     * Done.
     */
    200: ReviewView;
};

export type GetReviewResponse = GetReviewResponses[keyof GetReviewResponses];

export type MarkDemandData = {
    body: DemandBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/demands';
};

export type MarkDemandResponses = {
    /**
     * Done.
     */
    201: DemandView;
};

export type MarkDemandResponse = MarkDemandResponses[keyof MarkDemandResponses];

export type AddObligationData = {
    body: ObligationBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/obligations';
};

export type AddObligationResponses = {
    /**
     * Done.
     */
    201: ObligationView;
};

export type AddObligationResponse = AddObligationResponses[keyof AddObligationResponses];

export type ChangeObligationData = {
    body: ObligationChange;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/obligations/{id}';
};

export type ChangeObligationResponses = {
    /**
     * Done.
     */
    200: ObligationView;
};

export type ChangeObligationResponse = ChangeObligationResponses[keyof ChangeObligationResponses];

export type WaiveObligationData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/obligations/{id}/waive';
};

export type WaiveObligationResponses = {
    /**
     * Done.
     */
    200: ObligationView;
};

export type WaiveObligationResponse = WaiveObligationResponses[keyof WaiveObligationResponses];

export type RecordReadingData = {
    body: ReadingBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/readings';
};

export type RecordReadingResponses = {
    /**
     * Done.
     */
    201: ReadingView;
};

export type RecordReadingResponse = RecordReadingResponses[keyof RecordReadingResponses];

export type AddReadingAlternativeData = {
    body: ReadingAlternativeBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/readings/{id}/alternatives';
};

export type AddReadingAlternativeResponses = {
    /**
     * Done.
     */
    200: ReadingView;
};

export type AddReadingAlternativeResponse = AddReadingAlternativeResponses[keyof AddReadingAlternativeResponses];

export type AdoptReadingData = {
    body: ReadingAdoptBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/readings/{id}/adopt';
};

export type AdoptReadingResponses = {
    /**
     * Done.
     */
    200: ReadingAdoptedView;
};

export type AdoptReadingResponse = AdoptReadingResponses[keyof AdoptReadingResponses];

export type ApproveReadingData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/readings/{id}/approve';
};

export type ApproveReadingResponses = {
    /**
     * Done.
     */
    200: ReadingView;
};

export type ApproveReadingResponse = ApproveReadingResponses[keyof ApproveReadingResponses];

export type SettleReopeningData = {
    body: ReopeningSettleBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/reopenings/{id}/settle';
};

export type SettleReopeningResponses = {
    /**
     * Done.
     */
    200: ReopeningView;
};

export type SettleReopeningResponse = SettleReopeningResponses[keyof SettleReopeningResponses];

export type WriteQuestionData = {
    body: QuestionBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/questions';
};

export type WriteQuestionResponses = {
    /**
     * Done.
     */
    201: QuestionView;
};

export type WriteQuestionResponse = WriteQuestionResponses[keyof WriteQuestionResponses];

export type AskQuestionData = {
    body: QuestionAskBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/questions/{id}/ask';
};

export type AskQuestionResponses = {
    /**
     * Done.
     */
    200: QuestionView;
};

export type AskQuestionResponse = AskQuestionResponses[keyof AskQuestionResponses];

export type RecordAnswerData = {
    body: QuestionAnswerBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/questions/{id}/answer';
};

export type RecordAnswerResponses = {
    /**
     * Done.
     */
    200: QuestionAnsweredView;
};

export type RecordAnswerResponse = RecordAnswerResponses[keyof RecordAnswerResponses];

export type WithdrawQuestionData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/questions/{id}/withdraw';
};

export type WithdrawQuestionResponses = {
    /**
     * Done.
     */
    200: QuestionView;
};

export type WithdrawQuestionResponse = WithdrawQuestionResponses[keyof WithdrawQuestionResponses];

export type RecordModificationData = {
    body: ModificationBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/modifications';
};

export type RecordModificationResponses = {
    /**
     * Done.
     */
    201: ModificationView;
};

export type RecordModificationResponse = RecordModificationResponses[keyof RecordModificationResponses];

export type ConfirmModificationData = {
    body: ModificationConfirmBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/modifications/{id}/confirm';
};

export type ConfirmModificationResponses = {
    /**
     * Done.
     */
    200: ModificationConfirmedView;
};

export type ConfirmModificationResponse = ConfirmModificationResponses[keyof ConfirmModificationResponses];

export type VoidModificationData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/modifications/{id}/void';
};

export type VoidModificationResponses = {
    /**
     * Done.
     */
    200: ModificationView;
};

export type VoidModificationResponse = VoidModificationResponses[keyof VoidModificationResponses];

export type ListContactsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts';
};

export type ListContactsResponses = {
    /**
     * Done.
     */
    200: ContactViewList;
};

export type ListContactsResponse = ListContactsResponses[keyof ListContactsResponses];

export type RecordContactData = {
    body: ContactBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts';
};

export type RecordContactResponses = {
    /**
     * Done.
     */
    201: ContactView;
};

export type RecordContactResponse = RecordContactResponses[keyof RecordContactResponses];

export type ConfirmContactData = {
    body: ContactConfirmBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts/{id}/confirm';
};

export type ConfirmContactResponses = {
    /**
     * Done.
     */
    200: ContactView;
};

export type ConfirmContactResponse = ConfirmContactResponses[keyof ConfirmContactResponses];

export type DenyContactData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts/{id}/not-confirmed';
};

export type DenyContactResponses = {
    /**
     * Done.
     */
    200: ContactView;
};

export type DenyContactResponse = DenyContactResponses[keyof DenyContactResponses];

export type VoidContactData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts/{id}/void';
};

export type VoidContactResponses = {
    /**
     * Done.
     */
    200: ContactView;
};

export type VoidContactResponse = VoidContactResponses[keyof VoidContactResponses];

export type AddContactNoteData = {
    body: ContactNoteBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contacts/{id}/notes';
};

export type AddContactNoteResponses = {
    /**
     * Done.
     */
    201: ContactView;
};

export type AddContactNoteResponse = AddContactNoteResponses[keyof AddContactNoteResponses];

export type VoidContactNoteData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/contact-notes/{id}/void';
};

export type VoidContactNoteResponses = {
    /**
     * Done.
     */
    200: ContactView;
};

export type VoidContactNoteResponse = VoidContactNoteResponses[keyof VoidContactNoteResponses];

export type ListExpertsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/experts';
};

export type ListExpertsResponses = {
    /**
     * Done.
     */
    200: ExpertViewList;
};

export type ListExpertsResponse = ListExpertsResponses[keyof ListExpertsResponses];

export type EngageExpertData = {
    body: ExpertBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/experts';
};

export type EngageExpertResponses = {
    /**
     * Done.
     */
    201: ExpertView;
};

export type EngageExpertResponse = EngageExpertResponses[keyof EngageExpertResponses];

export type EndEngagementData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/experts/{id}/end';
};

export type EndEngagementResponses = {
    /**
     * Done.
     */
    200: ExpertView;
};

export type EndEngagementResponse = EndEngagementResponses[keyof EndEngagementResponses];

export type GetGroundsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/grounds';
};

export type GetGroundsResponses = {
    /**
     * Done.
     */
    200: GroundsView;
};

export type GetGroundsResponse = GetGroundsResponses[keyof GetGroundsResponses];

export type RecordGroundData = {
    body: GroundBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/grounds';
};

export type RecordGroundResponses = {
    /**
     * Done.
     */
    201: GroundView;
};

export type RecordGroundResponse = RecordGroundResponses[keyof RecordGroundResponses];

export type ChangeGroundData = {
    body: GroundBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/grounds/{id}';
};

export type ChangeGroundResponses = {
    /**
     * Done.
     */
    200: GroundView;
};

export type ChangeGroundResponse = ChangeGroundResponses[keyof ChangeGroundResponses];

export type AddHypothesisData = {
    body: HypothesisBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/hypotheses';
};

export type AddHypothesisResponses = {
    /**
     * Done.
     */
    201: HypothesisView;
};

export type AddHypothesisResponse = AddHypothesisResponses[keyof AddHypothesisResponses];

export type DropHypothesisData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/hypotheses/{id}/drop';
};

export type DropHypothesisResponses = {
    /**
     * Done.
     */
    200: HypothesisView;
};

export type DropHypothesisResponse = DropHypothesisResponses[keyof DropHypothesisResponses];

export type ListNotificationsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications';
};

export type ListNotificationsResponses = {
    /**
     * Done.
     */
    200: NotificationViewList;
};

export type ListNotificationsResponse = ListNotificationsResponses[keyof ListNotificationsResponses];

export type AddNotificationData = {
    body: NotificationBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications';
};

export type AddNotificationResponses = {
    /**
     * Done.
     */
    201: NotificationView;
};

export type AddNotificationResponse = AddNotificationResponses[keyof AddNotificationResponses];

export type ChangeNotificationData = {
    body: NotificationHowBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications/{id}';
};

export type ChangeNotificationResponses = {
    /**
     * Done.
     */
    200: NotificationView;
};

export type ChangeNotificationResponse = ChangeNotificationResponses[keyof ChangeNotificationResponses];

export type RecordNotificationSentData = {
    body: NotificationSentBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications/{id}/sent';
};

export type RecordNotificationSentResponses = {
    /**
     * Done.
     */
    200: NotificationView;
};

export type RecordNotificationSentResponse = RecordNotificationSentResponses[keyof RecordNotificationSentResponses];

export type WaiveNotificationData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications/{id}/not-needed';
};

export type WaiveNotificationResponses = {
    /**
     * Done.
     */
    200: NotificationView;
};

export type WaiveNotificationResponse = WaiveNotificationResponses[keyof WaiveNotificationResponses];

export type VoidNotificationData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notifications/{id}/void';
};

export type VoidNotificationResponses = {
    /**
     * Done.
     */
    200: NotificationView;
};

export type VoidNotificationResponse = VoidNotificationResponses[keyof VoidNotificationResponses];

export type ListHoldsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/holds';
};

export type ListHoldsResponses = {
    /**
     * Done.
     */
    200: HoldViewList;
};

export type ListHoldsResponse = ListHoldsResponses[keyof ListHoldsResponses];

export type OpenHoldData = {
    body: HoldBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/holds';
};

export type OpenHoldResponses = {
    /**
     * Done.
     */
    201: HoldView;
};

export type OpenHoldResponse = OpenHoldResponses[keyof OpenHoldResponses];

export type ReleaseHoldData = {
    body: ReleaseBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/holds/{id}/release';
};

export type ReleaseHoldResponses = {
    /**
     * Done.
     */
    200: HoldView;
};

export type ReleaseHoldResponse = ReleaseHoldResponses[keyof ReleaseHoldResponses];

export type AddHoldSystemData = {
    body: HoldSystemBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/holds/{id}/systems';
};

export type AddHoldSystemResponses = {
    /**
     * Done.
     */
    201: HoldView;
};

export type AddHoldSystemResponse = AddHoldSystemResponses[keyof AddHoldSystemResponses];

export type RecordHoldDeletionData = {
    body: HoldDeletionBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/hold-systems/{id}/deletion';
};

export type RecordHoldDeletionResponses = {
    /**
     * Done.
     */
    200: HoldView;
};

export type RecordHoldDeletionResponse = RecordHoldDeletionResponses[keyof RecordHoldDeletionResponses];

export type VoidHoldSystemData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/hold-systems/{id}/void';
};

export type VoidHoldSystemResponses = {
    /**
     * Done.
     */
    200: HoldView;
};

export type VoidHoldSystemResponse = VoidHoldSystemResponses[keyof VoidHoldSystemResponses];

export type ListNoticesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notices';
};

export type ListNoticesResponses = {
    /**
     * Done.
     */
    200: NoticeViewList;
};

export type ListNoticesResponse = ListNoticesResponses[keyof ListNoticesResponses];

export type SendNoticeData = {
    body: NoticeBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notices';
};

export type SendNoticeResponses = {
    /**
     * Done.
     */
    201: NoticeView;
};

export type SendNoticeResponse = SendNoticeResponses[keyof SendNoticeResponses];

export type AddNoticeRecipientsData = {
    body: MoreRecipientsBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notices/{id}/recipients';
};

export type AddNoticeRecipientsResponses = {
    /**
     * Done.
     */
    201: NoticeView;
};

export type AddNoticeRecipientsResponse = AddNoticeRecipientsResponses[keyof AddNoticeRecipientsResponses];

export type PreviewNoticeData = {
    body: NoticePreviewBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notices/preview';
};

export type PreviewNoticeResponses = {
    /**
     * Done.
     */
    200: NoticePreviewView;
};

export type PreviewNoticeResponse = PreviewNoticeResponses[keyof PreviewNoticeResponses];

export type WithdrawNoticeData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notices/{id}/withdraw';
};

export type WithdrawNoticeResponses = {
    /**
     * Done.
     */
    200: NoticeView;
};

export type WithdrawNoticeResponse = WithdrawNoticeResponses[keyof WithdrawNoticeResponses];

export type WithdrawNoticeFromRecipientData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/notice-recipients/{id}/withdraw';
};

export type WithdrawNoticeFromRecipientResponses = {
    /**
     * Done.
     */
    200: NoticeView;
};

export type WithdrawNoticeFromRecipientResponse = WithdrawNoticeFromRecipientResponses[keyof WithdrawNoticeFromRecipientResponses];

export type ReadLinkedNoticeData = {
    body: NoticeLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/notices/read';
};

export type ReadLinkedNoticeResponses = {
    /**
     * Done.
     */
    200: LinkedNoticeView;
};

export type ReadLinkedNoticeResponse = ReadLinkedNoticeResponses[keyof ReadLinkedNoticeResponses];

export type AcknowledgeNoticeData = {
    body: NoticeLinkBody;
    path?: never;
    query?: never;
    url: '/api/v1/notices/acknowledge';
};

export type AcknowledgeNoticeResponses = {
    /**
     * Done.
     */
    200: LinkedNoticeView;
};

export type AcknowledgeNoticeResponse = AcknowledgeNoticeResponses[keyof AcknowledgeNoticeResponses];

export type GetAuthenticityData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/authenticity';
};

export type GetAuthenticityResponses = {
    /**
     * Done.
     */
    200: AuthenticityView;
};

export type GetAuthenticityResponse = GetAuthenticityResponses[keyof GetAuthenticityResponses];

export type CheckAuthenticityData = {
    body: AuthenticityBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/authenticity';
};

export type CheckAuthenticityResponses = {
    /**
     * Done.
     */
    201: AuthenticityView;
};

export type CheckAuthenticityResponse = CheckAuthenticityResponses[keyof CheckAuthenticityResponses];

export type VoidAuthenticityCheckData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/authenticity/{id}/void';
};

export type VoidAuthenticityCheckResponses = {
    /**
     * Done.
     */
    200: AuthenticityView;
};

export type VoidAuthenticityCheckResponse = VoidAuthenticityCheckResponses[keyof VoidAuthenticityCheckResponses];

export type ListOverridesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/overrides';
};

export type ListOverridesResponses = {
    /**
     * Done.
     */
    200: OverrideViewList;
};

export type ListOverridesResponse = ListOverridesResponses[keyof ListOverridesResponses];

export type ReviewOverrideData = {
    body: OverrideReviewBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/overrides/{id}/review';
};

export type ReviewOverrideResponses = {
    /**
     * Done.
     */
    200: OverrideView;
};

export type ReviewOverrideResponse = ReviewOverrideResponses[keyof ReviewOverrideResponses];

export type GetScopeData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: {
        path_id?: string;
        place_id?: string;
    };
    url: '/api/v1/directives/{reference}/scope';
};

export type GetScopeResponses = {
    /**
     * Done.
     */
    200: ScopeView;
};

export type GetScopeResponse = GetScopeResponses[keyof GetScopeResponses];

export type ChooseScopeItemsData = {
    body: ScopeItemsBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/scope/items';
};

export type ChooseScopeItemsResponses = {
    /**
     * Done.
     */
    200: ScopeView;
};

export type ChooseScopeItemsResponse = ChooseScopeItemsResponses[keyof ChooseScopeItemsResponses];

export type AnswerScopeData = {
    body: EntriesBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/scope/entries';
};

export type AnswerScopeResponses = {
    /**
     * Done.
     */
    200: EntryViewList;
};

export type AnswerScopeResponse = AnswerScopeResponses[keyof AnswerScopeResponses];

export type ListOptionsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/options';
};

export type ListOptionsResponses = {
    /**
     * Done.
     */
    200: OptionViewList;
};

export type ListOptionsResponse = ListOptionsResponses[keyof ListOptionsResponses];

export type AddOptionData = {
    body: OptionBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/options';
};

export type AddOptionResponses = {
    /**
     * Done.
     */
    201: OptionView;
};

export type AddOptionResponse = AddOptionResponses[keyof AddOptionResponses];

export type ChangeOptionData = {
    body: OptionBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/options/{id}';
};

export type ChangeOptionResponses = {
    /**
     * Done.
     */
    200: OptionView;
};

export type ChangeOptionResponse = ChangeOptionResponses[keyof ChangeOptionResponses];

export type WithdrawOptionData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/options/{id}/withdraw';
};

export type WithdrawOptionResponses = {
    /**
     * Done.
     */
    200: OptionView;
};

export type WithdrawOptionResponse = WithdrawOptionResponses[keyof WithdrawOptionResponses];

export type ListDecisionsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/decisions';
};

export type ListDecisionsResponses = {
    /**
     * Done.
     */
    200: DecisionViewList;
};

export type ListDecisionsResponse = ListDecisionsResponses[keyof ListDecisionsResponses];

export type RecordDecisionData = {
    body: DecisionBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/decisions';
};

export type RecordDecisionResponses = {
    /**
     * Done.
     */
    201: DecisionView;
};

export type RecordDecisionResponse = RecordDecisionResponses[keyof RecordDecisionResponses];

export type ApproveDecisionData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/decisions/{id}/approve';
};

export type ApproveDecisionResponses = {
    /**
     * Done.
     */
    200: DecisionView;
};

export type ApproveDecisionResponse = ApproveDecisionResponses[keyof ApproveDecisionResponses];

export type ReviewDecisionData = {
    body: DecisionReviewBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/decisions/{id}/reviews';
};

export type ReviewDecisionResponses = {
    /**
     * Done.
     */
    200: DecisionView;
};

export type ReviewDecisionResponse = ReviewDecisionResponses[keyof ReviewDecisionResponses];

export type ListScopeListsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/scope-lists';
};

export type ListScopeListsResponses = {
    /**
     * Done.
     */
    200: AxisItemViewList;
};

export type ListScopeListsResponse = ListScopeListsResponses[keyof ListScopeListsResponses];

export type AddScopeListItemData = {
    body: AxisItemBody;
    path?: never;
    query?: never;
    url: '/api/v1/scope-lists';
};

export type AddScopeListItemResponses = {
    /**
     * Done.
     */
    201: AxisItemView;
};

export type AddScopeListItemResponse = AddScopeListItemResponses[keyof AddScopeListItemResponses];

export type ChangeScopeListItemData = {
    body: AxisItemChange;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/scope-lists/{id}';
};

export type ChangeScopeListItemResponses = {
    /**
     * Done.
     */
    200: AxisItemView;
};

export type ChangeScopeListItemResponse = ChangeScopeListItemResponses[keyof ChangeScopeListItemResponses];

export type RetireScopeListItemData = {
    body: ReasonBody;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/scope-lists/{id}/retire';
};

export type RetireScopeListItemResponses = {
    /**
     * Done.
     */
    200: AxisItemView;
};

export type RetireScopeListItemResponse = RetireScopeListItemResponses[keyof RetireScopeListItemResponses];

export type ListReadinessData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/readiness';
};

export type ListReadinessResponses = {
    /**
     * Done.
     */
    200: ReadinessViewList;
};

export type ListReadinessResponse = ListReadinessResponses[keyof ListReadinessResponses];

export type RecordReadinessData = {
    body: ReadinessBody;
    path: {
        id: string;
        way: ReadinessWay;
    };
    query?: never;
    url: '/api/v1/readiness/{id}/{way}';
};

export type RecordReadinessResponses = {
    /**
     * Done.
     */
    200: ReadinessView;
};

export type RecordReadinessResponse = RecordReadinessResponses[keyof RecordReadinessResponses];

export type ListMeasuresData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures';
};

export type ListMeasuresResponses = {
    /**
     * Done.
     */
    200: MeasureViewList;
};

export type ListMeasuresResponse = ListMeasuresResponses[keyof ListMeasuresResponses];

export type PlanMeasureData = {
    body: MeasureBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures';
};

export type PlanMeasureResponses = {
    /**
     * Done.
     */
    201: MeasureView;
};

export type PlanMeasureResponse = PlanMeasureResponses[keyof PlanMeasureResponses];

export type AddEvidenceData = {
    body: EvidenceBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/evidence';
};

export type AddEvidenceResponses = {
    /**
     * Done.
     */
    201: MeasureView;
};

export type AddEvidenceResponse = AddEvidenceResponses[keyof AddEvidenceResponses];

export type AcceptEvidenceData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/evidence/{id}/accept';
};

export type AcceptEvidenceResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type AcceptEvidenceResponse = AcceptEvidenceResponses[keyof AcceptEvidenceResponses];

export type RejectEvidenceData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/evidence/{id}/reject';
};

export type RejectEvidenceResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type RejectEvidenceResponse = RejectEvidenceResponses[keyof RejectEvidenceResponses];

export type ListCommitmentsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/commitments';
};

export type ListCommitmentsResponses = {
    /**
     * Done.
     */
    200: CommitmentViewList;
};

export type ListCommitmentsResponse = ListCommitmentsResponses[keyof ListCommitmentsResponses];

export type RecordCommitmentData = {
    body: CommitmentBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/commitments';
};

export type RecordCommitmentResponses = {
    /**
     * Done.
     */
    201: CommitmentView;
};

export type RecordCommitmentResponse = RecordCommitmentResponses[keyof RecordCommitmentResponses];

export type DropMeasureData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/drop';
};

export type DropMeasureResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type DropMeasureResponse = DropMeasureResponses[keyof DropMeasureResponses];

export type ChangeVerifierData = {
    body: VerifierBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/verifier';
};

export type ChangeVerifierResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type ChangeVerifierResponse = ChangeVerifierResponses[keyof ChangeVerifierResponses];

export type ChangeDependenciesData = {
    body: DependenciesBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/dependencies';
};

export type ChangeDependenciesResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type ChangeDependenciesResponse = ChangeDependenciesResponses[keyof ChangeDependenciesResponses];

export type RequestReleaseData = {
    body: ReleaseAskBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/releases';
};

export type RequestReleaseResponses = {
    /**
     * Done.
     */
    201: MeasureView;
};

export type RequestReleaseResponse = RequestReleaseResponses[keyof RequestReleaseResponses];

export type ConfirmReleaseData = {
    body: ReleaseConfirmBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/releases/{id}/confirm';
};

export type ConfirmReleaseResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type ConfirmReleaseResponse = ConfirmReleaseResponses[keyof ConfirmReleaseResponses];

export type RefuseReleaseData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/releases/{id}/refuse';
};

export type RefuseReleaseResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type RefuseReleaseResponse = RefuseReleaseResponses[keyof RefuseReleaseResponses];

export type WithdrawReleaseData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/releases/{id}/withdraw';
};

export type WithdrawReleaseResponses = {
    /**
     * Done.
     */
    200: MeasureView;
};

export type WithdrawReleaseResponse = WithdrawReleaseResponses[keyof WithdrawReleaseResponses];

export type ListBreachesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/breaches';
};

export type ListBreachesResponses = {
    /**
     * Done.
     */
    200: BreachesView;
};

export type ListBreachesResponse = ListBreachesResponses[keyof ListBreachesResponses];

export type RecordBreachData = {
    body: BreachBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/breaches';
};

export type RecordBreachResponses = {
    /**
     * Done.
     */
    201: BreachView;
};

export type RecordBreachResponse = RecordBreachResponses[keyof RecordBreachResponses];

export type AssessBreachData = {
    body: BreachAssessBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/breaches/{id}/assess';
};

export type AssessBreachResponses = {
    /**
     * Done.
     */
    200: BreachView;
};

export type AssessBreachResponse = AssessBreachResponses[keyof AssessBreachResponses];

export type DecideDisclosureData = {
    body: BreachDiscloseBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/breaches/{id}/decide';
};

export type DecideDisclosureResponses = {
    /**
     * Done.
     */
    200: BreachView;
};

export type DecideDisclosureResponse = DecideDisclosureResponses[keyof DecideDisclosureResponses];

export type ListStandingData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/monitoring';
};

export type ListStandingResponses = {
    /**
     * Done.
     */
    200: StandingViewList;
};

export type ListStandingResponse = ListStandingResponses[keyof ListStandingResponses];

export type MarkObligationOngoingData = {
    body: StandBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/obligations/{id}/stand';
};

export type MarkObligationOngoingResponses = {
    /**
     * Done.
     */
    200: StandingView;
};

export type MarkObligationOngoingResponse = MarkObligationOngoingResponses[keyof MarkObligationOngoingResponses];

export type EndOngoingObligationData = {
    body: EndBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/obligations/{id}/end';
};

export type EndOngoingObligationResponses = {
    /**
     * Done.
     */
    200: StandingView;
};

export type EndOngoingObligationResponse = EndOngoingObligationResponses[keyof EndOngoingObligationResponses];

export type MarkCommitmentOngoingData = {
    body: StandBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/commitments/{id}/stand';
};

export type MarkCommitmentOngoingResponses = {
    /**
     * Done.
     */
    200: StandingView;
};

export type MarkCommitmentOngoingResponse = MarkCommitmentOngoingResponses[keyof MarkCommitmentOngoingResponses];

export type EndOngoingCommitmentData = {
    body: EndBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/commitments/{id}/end';
};

export type EndOngoingCommitmentResponses = {
    /**
     * Done.
     */
    200: StandingView;
};

export type EndOngoingCommitmentResponse = EndOngoingCommitmentResponses[keyof EndOngoingCommitmentResponses];

export type ListSwitchesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/switches';
};

export type ListSwitchesResponses = {
    /**
     * Done.
     */
    200: SwitchViewList;
};

export type ListSwitchesResponse = ListSwitchesResponses[keyof ListSwitchesResponses];

export type AddSwitchData = {
    body: SwitchBody;
    path?: never;
    query?: never;
    url: '/api/v1/switches';
};

export type AddSwitchResponses = {
    /**
     * Done.
     */
    201: SwitchWithSecret;
};

export type AddSwitchResponse = AddSwitchResponses[keyof AddSwitchResponses];

export type RenewSwitchSecretData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/switches/{id}/secret';
};

export type RenewSwitchSecretResponses = {
    /**
     * Done.
     */
    200: SwitchWithSecret;
};

export type RenewSwitchSecretResponse = RenewSwitchSecretResponses[keyof RenewSwitchSecretResponses];

export type TestSwitchData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/switches/{id}/test';
};

export type TestSwitchResponses = {
    /**
     * Done.
     */
    200: SwitchView;
};

export type TestSwitchResponse = TestSwitchResponses[keyof TestSwitchResponses];

export type RetireSwitchData = {
    body: SwitchRetirement;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/switches/{id}/retire';
};

export type RetireSwitchResponses = {
    /**
     * Done.
     */
    200: SwitchView;
};

export type RetireSwitchResponse = RetireSwitchResponses[keyof RetireSwitchResponses];

export type ListMeasureSwitchesData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/switches';
};

export type ListMeasureSwitchesResponses = {
    /**
     * Done.
     */
    200: MeasureSwitchViewList;
};

export type ListMeasureSwitchesResponse = ListMeasureSwitchesResponses[keyof ListMeasureSwitchesResponses];

export type AttachSwitchData = {
    body: AttachBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/switch';
};

export type AttachSwitchResponses = {
    /**
     * Done.
     */
    200: MeasureSwitchView;
};

export type AttachSwitchResponse = AttachSwitchResponses[keyof AttachSwitchResponses];

export type VerifySwitchData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/switch/verify';
};

export type VerifySwitchResponses = {
    /**
     * Done.
     */
    201: MeasureSwitchView;
};

export type VerifySwitchResponse = VerifySwitchResponses[keyof VerifySwitchResponses];

export type DryRunSwitchData = {
    body: DryRunBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/measures/{id}/switch/dry-run';
};

export type DryRunSwitchResponses = {
    /**
     * Done.
     */
    201: MeasureSwitchView;
};

export type DryRunSwitchResponse = DryRunSwitchResponses[keyof DryRunSwitchResponses];

export type OpenProceedingData = {
    body: ProceedingBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/proceedings';
};

export type OpenProceedingResponses = {
    /**
     * Done.
     */
    201: ProceedingView;
};

export type OpenProceedingResponse = OpenProceedingResponses[keyof OpenProceedingResponses];

export type ActOnProceedingData = {
    body: ProceedingActBody;
    path: {
        reference: string;
        id: string;
        action: 'file_proceeding' | 'decide_proceeding' | 'settle_proceeding' | 'withdraw_proceeding' | 'abandon_proceeding' | 'seek_stay' | 'refuse_stay' | 'grant_stay';
    };
    query?: never;
    url: '/api/v1/directives/{reference}/proceedings/{id}/actions/{action}';
};

export type ActOnProceedingResponses = {
    /**
     * Done.
     */
    200: ProceedingView;
};

export type ActOnProceedingResponse = ActOnProceedingResponses[keyof ActOnProceedingResponses];

export type ListLettersData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters';
};

export type ListLettersResponses = {
    /**
     * Done.
     */
    200: LetterViewList;
};

export type ListLettersResponse = ListLettersResponses[keyof ListLettersResponses];

export type DraftLetterData = {
    body: LetterDraftBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters';
};

export type DraftLetterResponses = {
    /**
     * Done.
     */
    201: LetterView;
};

export type DraftLetterResponse = DraftLetterResponses[keyof DraftLetterResponses];

export type ChangeLetterData = {
    body: LetterChange;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}';
};

export type ChangeLetterResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type ChangeLetterResponse = ChangeLetterResponses[keyof ChangeLetterResponses];

export type PreviewLetterData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/preview';
};

export type PreviewLetterResponses = {
    /**
     * Done.
     */
    200: LetterPreviewView;
};

export type PreviewLetterResponse = PreviewLetterResponses[keyof PreviewLetterResponses];

export type GetLetterPdfData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/pdf';
};

export type GetLetterPdfResponses = {
    200: unknown;
};

export type GetLetterDocxData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/docx';
};

export type GetLetterDocxResponses = {
    200: unknown;
};

export type SubmitLetterData = {
    body: LetterSubmitBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/submit';
};

export type SubmitLetterResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type SubmitLetterResponse = SubmitLetterResponses[keyof SubmitLetterResponses];

export type ApproveLetterData = {
    body?: never;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/approve';
};

export type ApproveLetterResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type ApproveLetterResponse = ApproveLetterResponses[keyof ApproveLetterResponses];

export type ApproveLetterAloneData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/approve-alone';
};

export type ApproveLetterAloneResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type ApproveLetterAloneResponse = ApproveLetterAloneResponses[keyof ApproveLetterAloneResponses];

export type ReturnLetterData = {
    body: ReasonBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/return';
};

export type ReturnLetterResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type ReturnLetterResponse = ReturnLetterResponses[keyof ReturnLetterResponses];

export type SendLetterData = {
    body: LetterSendBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/letters/{id}/send';
};

export type SendLetterResponses = {
    /**
     * Done.
     */
    200: LetterView;
};

export type SendLetterResponse = SendLetterResponses[keyof SendLetterResponses];

export type GetDirectiveData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}';
};

export type GetDirectiveResponses = {
    /**
     * Done.
     */
    200: DirectiveView;
};

export type GetDirectiveResponse = GetDirectiveResponses[keyof GetDirectiveResponses];

export type ChangeDetailsData = {
    body: DetailsBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}';
};

export type ChangeDetailsResponses = {
    /**
     * Done.
     */
    200: DirectiveVersion;
};

export type ChangeDetailsResponse = ChangeDetailsResponses[keyof ChangeDetailsResponses];

export type ListReceiptsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/receipts';
};

export type ListReceiptsResponses = {
    /**
     * Done.
     */
    200: ReceiptViewList;
};

export type ListReceiptsResponse = ListReceiptsResponses[keyof ListReceiptsResponses];

export type RecordReceiptData = {
    body: ReceiptBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/receipts';
};

export type RecordReceiptResponses = {
    /**
     * Done.
     */
    201: ReceiptView;
};

export type RecordReceiptResponse = RecordReceiptResponses[keyof RecordReceiptResponses];

export type ListLeftWorkData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/left-work';
};

export type ListLeftWorkResponses = {
    /**
     * Done.
     */
    200: LeftWorkView;
};

export type ListLeftWorkResponse = ListLeftWorkResponses[keyof ListLeftWorkResponses];

export type HandOverWorkData = {
    body: HandOverBody;
    path?: never;
    query?: never;
    url: '/api/v1/left-work/hand-over';
};

export type HandOverWorkResponses = {
    /**
     * Done.
     */
    200: HandedOverView;
};

export type HandOverWorkResponse = HandOverWorkResponses[keyof HandOverWorkResponses];

export type ListDirectivesData = {
    body?: never;
    path?: never;
    query?: {
        state?: 'open' | 'closed' | 'all';
        stage?: Stage;
        agency_id?: string;
        owner_id?: string;
        severity?: Severity;
        appeal?: 'true' | 'false';
        late?: 'true' | 'false';
        no_next?: 'true' | 'false';
        mine?: 'true' | 'false';
        due_before?: string;
        sort?: 'due' | 'opened';
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/directives';
};

export type ListDirectivesResponses = {
    /**
     * Done.
     */
    200: WorklistRowPage;
};

export type ListDirectivesResponse = ListDirectivesResponses[keyof ListDirectivesResponses];

export type OpenDirectiveData = {
    body: OpenBody;
    path?: never;
    query?: never;
    url: '/api/v1/directives';
};

export type OpenDirectiveResponses = {
    /**
     * Done.
     */
    201: DirectiveView;
};

export type OpenDirectiveResponse = OpenDirectiveResponses[keyof OpenDirectiveResponses];

export type ActOnDirectiveData = {
    body: ActBody;
    path: {
        reference: string;
        action: 'accept' | 'conclude_review' | 'agree_scope' | 'comply_first' | 'declare_complied' | 'send_back' | 'amend' | 'close' | 'reopen';
    };
    query?: never;
    url: '/api/v1/directives/{reference}/actions/{action}';
};

export type ActOnDirectiveResponses = {
    /**
     * Done.
     */
    200: DirectiveView;
};

export type ActOnDirectiveResponse = ActOnDirectiveResponses[keyof ActOnDirectiveResponses];

export type ListPlaybooksData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/playbooks';
};

export type ListPlaybooksResponses = {
    /**
     * Done.
     */
    200: PlaybookRowList;
};

export type ListPlaybooksResponse = ListPlaybooksResponses[keyof ListPlaybooksResponses];

export type AddPlaybookData = {
    body: PlaybookBody;
    path?: never;
    query?: never;
    url: '/api/v1/playbooks';
};

export type AddPlaybookResponses = {
    /**
     * Done.
     */
    201: PlaybookView;
};

export type AddPlaybookResponse = AddPlaybookResponses[keyof AddPlaybookResponses];

export type GetPlaybookData = {
    body?: never;
    path: {
        agency: 'any' | string;
        instrument: string;
    };
    query?: never;
    url: '/api/v1/playbooks/{agency}/{instrument}';
};

export type GetPlaybookResponses = {
    /**
     * Done.
     */
    200: PlaybookView;
};

export type GetPlaybookResponse = GetPlaybookResponses[keyof GetPlaybookResponses];

export type ChangePlaybookData = {
    body: PlaybookChange;
    path: {
        agency: 'any' | string;
        instrument: string;
    };
    query?: never;
    url: '/api/v1/playbooks/{agency}/{instrument}';
};

export type ChangePlaybookResponses = {
    /**
     * Done.
     */
    200: PlaybookView;
};

export type ChangePlaybookResponse = ChangePlaybookResponses[keyof ChangePlaybookResponses];

export type GetPlaybookVersionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        against?: string;
    };
    url: '/api/v1/playbook-versions/{id}';
};

export type GetPlaybookVersionResponses = {
    /**
     * Done.
     */
    200: PlaybookVersionView;
};

export type GetPlaybookVersionResponse = GetPlaybookVersionResponses[keyof GetPlaybookVersionResponses];

export type PreviewPlaybookData = {
    body: PlaybookPreviewBody;
    path?: never;
    query?: never;
    url: '/api/v1/playbook-previews';
};

export type PreviewPlaybookResponses = {
    /**
     * Done.
     */
    200: PlaybookPreviewView;
};

export type PreviewPlaybookResponse = PreviewPlaybookResponses[keyof PreviewPlaybookResponses];

export type RetirePlaybookData = {
    body: PlaybookRetirement;
    path: {
        agency: 'any' | string;
        instrument: string;
    };
    query?: never;
    url: '/api/v1/playbooks/{agency}/{instrument}/retire';
};

export type RetirePlaybookResponses = {
    /**
     * Done.
     */
    200: PlaybookView;
};

export type RetirePlaybookResponse = RetirePlaybookResponses[keyof RetirePlaybookResponses];

export type GetDirectivePlaybookData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/playbook';
};

export type GetDirectivePlaybookResponses = {
    /**
     * Done.
     */
    200: DirectivePlaybookView;
};

export type GetDirectivePlaybookResponse = GetDirectivePlaybookResponses[keyof GetDirectivePlaybookResponses];

export type ChangeDirectivePlaybookData = {
    body: PlaybookChoiceBody;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/playbook';
};

export type ChangeDirectivePlaybookResponses = {
    /**
     * Done.
     */
    200: DirectivePlaybookView;
};

export type ChangeDirectivePlaybookResponse = ChangeDirectivePlaybookResponses[keyof ChangeDirectivePlaybookResponses];

export type AcceptProposedMemberData = {
    body: AcceptMemberBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/playbook/proposed-members/{id}/accept';
};

export type AcceptProposedMemberResponses = {
    /**
     * Done.
     */
    200: DirectivePlaybookView;
};

export type AcceptProposedMemberResponse = AcceptProposedMemberResponses[keyof AcceptProposedMemberResponses];

export type DeclineProposedMemberData = {
    body: DeclineMemberBody;
    path: {
        reference: string;
        id: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/playbook/proposed-members/{id}/decline';
};

export type DeclineProposedMemberResponses = {
    /**
     * Done.
     */
    200: DirectivePlaybookView;
};

export type DeclineProposedMemberResponse = DeclineProposedMemberResponses[keyof DeclineProposedMemberResponses];

export type SearchData = {
    body?: never;
    path?: never;
    query: {
        q: string;
    };
    url: '/api/v1/search';
};

export type SearchResponses = {
    /**
     * Done.
     */
    200: SearchView;
};

export type SearchResponse = SearchResponses[keyof SearchResponses];

export type GetMyWorkData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/my-work';
};

export type GetMyWorkResponses = {
    /**
     * Done.
     */
    200: MyWorkView;
};

export type GetMyWorkResponse = GetMyWorkResponses[keyof GetMyWorkResponses];

export type ListLettersToAgencyData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/agencies/{id}/letters';
};

export type ListLettersToAgencyResponses = {
    /**
     * Done.
     */
    200: DealingViewPage;
};

export type ListLettersToAgencyResponse = ListLettersToAgencyResponses[keyof ListLettersToAgencyResponses];

export type GetOverviewData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/overview';
};

export type GetOverviewResponses = {
    /**
     * Done.
     */
    200: OverviewView;
};

export type GetOverviewResponse = GetOverviewResponses[keyof GetOverviewResponses];

export type ListCalendarItemsData = {
    body?: never;
    path?: never;
    query: {
        from: string;
        to: string;
        settled?: 'true' | 'false';
    };
    url: '/api/v1/calendar';
};

export type ListCalendarItemsResponses = {
    /**
     * Done.
     */
    200: CalendarItemsView;
};

export type ListCalendarItemsResponse = ListCalendarItemsResponses[keyof ListCalendarItemsResponses];

export type GetDocketData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/docket';
};

export type GetDocketResponses = {
    /**
     * Done.
     */
    200: DocketView;
};

export type GetDocketResponse = GetDocketResponses[keyof GetDocketResponses];

export type GetDocketSheetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/docket/xlsx';
};

export type GetDocketSheetResponses = {
    200: unknown;
};

export type GetDeadlineFeedData = {
    body?: never;
    path: {
        file: string;
    };
    query?: never;
    url: '/api/v1/feeds/deadlines/{file}';
};

export type GetDeadlineFeedResponses = {
    200: unknown;
};

export type ListProposalsData = {
    body?: never;
    path?: never;
    query?: {
        directive?: string;
        state?: 'waiting' | 'all';
    };
    url: '/api/v1/deadline-proposals';
};

export type ListProposalsResponses = {
    /**
     * Done.
     */
    200: ProposalViewList;
};

export type ListProposalsResponse = ListProposalsResponses[keyof ListProposalsResponses];

export type ListAllOverridesData = {
    body?: never;
    path?: never;
    query?: {
        state?: 'to_review' | 'all';
        cursor?: string;
        limit?: number;
    };
    url: '/api/v1/overrides';
};

export type ListAllOverridesResponses = {
    /**
     * Done.
     */
    200: OverrideViewPage;
};

export type ListAllOverridesResponse = ListAllOverridesResponses[keyof ListAllOverridesResponses];

export type GetStatusData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/status';
};

export type GetStatusResponses = {
    /**
     * Done.
     */
    200: StatusView;
};

export type GetStatusResponse = GetStatusResponses[keyof GetStatusResponses];

export type ListFindingsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/findings';
};

export type ListFindingsResponses = {
    /**
     * Done.
     */
    200: FindingsView;
};

export type ListFindingsResponse = ListFindingsResponses[keyof ListFindingsResponses];

export type GetDirectiveFindingsData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/findings';
};

export type GetDirectiveFindingsResponses = {
    /**
     * Done.
     */
    200: FindingsView;
};

export type GetDirectiveFindingsResponse = GetDirectiveFindingsResponses[keyof GetDirectiveFindingsResponses];

export type LookAgainData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/findings/look-again';
};

export type LookAgainResponses = {
    /**
     * Done.
     */
    202: LookAgainView;
};

export type LookAgainResponse = LookAgainResponses[keyof LookAgainResponses];

export type GetTraceData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/trace';
};

export type GetTraceResponses = {
    /**
     * Done.
     */
    200: TraceView;
};

export type GetTraceResponse = GetTraceResponses[keyof GetTraceResponses];

export type GetTraceSheetData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/trace/xlsx';
};

export type GetTraceSheetResponses = {
    200: unknown;
};

export type ShowDirectivePageData = {
    body?: never;
    path: {
        reference: string;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/page';
};

export type ShowDirectivePageResponses = {
    /**
     * Done.
     */
    200: DirectivePageView;
};

export type ShowDirectivePageResponse = ShowDirectivePageResponses[keyof ShowDirectivePageResponses];

export type ShowDirectiveTabData = {
    body?: never;
    path: {
        reference: string;
        tab: DirectiveTabName;
    };
    query?: never;
    url: '/api/v1/directives/{reference}/tabs/{tab}';
};

export type ShowDirectiveTabResponses = {
    /**
     * Done.
     */
    200: DirectiveTabView;
};

export type ShowDirectiveTabResponse = ShowDirectiveTabResponses[keyof ShowDirectiveTabResponses];

export type ListQueueData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/queue';
};

export type ListQueueResponses = {
    /**
     * Done.
     */
    200: QueueView;
};

export type ListQueueResponse = ListQueueResponses[keyof ListQueueResponses];

export type RetryEffectData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/queue/{id}/retry';
};

export type RetryEffectResponses = {
    /**
     * Done.
     */
    202: QueueActView;
};

export type RetryEffectResponse = RetryEffectResponses[keyof RetryEffectResponses];

export type DismissEffectData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/v1/queue/{id}/dismiss';
};

export type DismissEffectResponses = {
    /**
     * Done.
     */
    202: QueueActView;
};

export type DismissEffectResponse = DismissEffectResponses[keyof DismissEffectResponses];

export type GetSetupData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/setup';
};

export type GetSetupResponses = {
    /**
     * Done.
     */
    200: SetupView;
};

export type GetSetupResponse = GetSetupResponses[keyof GetSetupResponses];

export type TestMailData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/setup/mail-tests';
};

export type TestMailResponses = {
    /**
     * Done.
     */
    202: MailTestView;
};

export type TestMailResponse = TestMailResponses[keyof TestMailResponses];
