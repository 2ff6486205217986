/** A question in the format of ../shared/deadlines/README.md, as a client writes it. */
export interface WireQuestion {
  readonly id?: string
  readonly trigger: string
  readonly amount: number
  readonly unit: 'hour' | 'calendar_day' | 'business_day' | 'week' | 'month' | 'year'
  readonly direction?: 'forward' | 'backward'
  readonly countTriggerDay?: boolean
  readonly roll?: 'none' | 'forward' | 'backward' | 'forward_same_time'
  readonly calendar?: string
  readonly timezone?: string
  readonly options?: WireOptions
}

export interface WireOptions {
  readonly extraDays?: number
  readonly extraMode?: 'after_expiry' | 'add_to_period'
  readonly shortPeriodExclusion?: number
  readonly clearDays?: boolean
  readonly bound?: 'latest' | 'earliest' | 'window_start'
  readonly cutoff?: string
  readonly cutoffInclusive?: boolean
  readonly endOfDay?: string
  readonly rollTo?: string
  readonly hourCounting?: 'exclude_trigger_hour' | 'exclude_non_working_days'
  readonly inaccessibleDays?: readonly string[]
  readonly weekend?: readonly string[]
  readonly extraWorkingDays?: readonly string[]
  readonly combine?: 'earlier_of' | 'later_of' | 'earlier_of_strictly_before'
  readonly other?: WireQuestion
  readonly returnDate?: string
  readonly disambiguation?: 'earlier'
  readonly satisfiedBy?: string
}

export interface Dates {
  readonly dueOn: string
  readonly dueAt: string
}

export interface Refusal {
  readonly error: { readonly code: string; readonly message?: string }
}

/** Anything that answers a question: the engine, or the second implementation. */
export type Answerer = (question: WireQuestion) => Dates | Refusal

/** What an implementation needs from a calendar: the days off besides the weekend, and its years. */
export interface HolidayList {
  readonly from: number
  readonly until: number
  isHoliday(day: string): boolean
}

export type HolidayLists = (calendarId: string) => HolidayList | null

/** A worked example: a question with the answer from its source. */
export interface Example extends WireQuestion {
  readonly id: string
  readonly rule: string
  readonly source: string
  readonly timezone: string
  readonly calendar: string
  readonly expectedDue: string
  readonly ambiguous?: readonly string[]
  readonly note?: string
}
