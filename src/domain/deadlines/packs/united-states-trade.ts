import type { RuleEntry } from '../rule.js'
import { CFR_31_V, CFR_31_VIII } from './copies.js'
import { checked, days, FROM_NOTES, pack, toConfirm, workingDays } from './pack.js'
import { UNITED_STATES_EXPORT } from './united-states-export.js'

const FORWARD = { roll: 'forward' } as const

const BUSINESS_DAY_OPEN =
  '“Business day” is not defined in part 501: this rule does not count federal holidays, which is the usual interpretation.'

/** Sanctions (Office of Foreign Assets Control). */
const SANCTIONS = pack({ jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'filed' }, [
  {
    id: 'us-ofac-501-602-demand',
    title: 'Information demanded by OFAC',
    citation: '31 CFR 501.602(a)',
    act: 'Furnish the information demanded',
    satisfied_by: 'received',
    formula: { on: 'stated' },
    check: toConfirm(
      'The demand itself states the deadline. The beginning of 501.602, which is said to provide this, has not been checked for this rule.',
      CFR_31_V,
    ),
  },
  {
    id: 'us-ofac-501-603-blocked',
    title: 'Report on blocked property',
    citation: '31 CFR 501.603(b)(1)(i)',
    act: 'Report the blocked property',
    formula: { from: 'occurred', period: workingDays(10) },
    check: checked(CFR_31_V, 'Reports shall be filed within 10 business days from the date that property becomes blocked.'),
    note: BUSINESS_DAY_OPEN,
  },
  {
    id: 'us-ofac-501-603-annual',
    title: 'Annual report on blocked property',
    citation: '31 CFR 501.603(b)(2)(i)',
    act: 'File the annual report of blocked property',
    formula: { annually: '09-30', from: 'occurred' },
    recurs: { every: { unit: 'year', amount: 1 }, counted_from: 'due' },
    check: checked(
      CFR_31_V,
      'A report on all blocked property held as of June 30 of the current year shall be filed annually by September 30.',
    ),
    note: 'A fixed date that does not move. Due for each year in which the property is still held on 30 June.',
  },
  {
    id: 'us-ofac-501-603-unblocked',
    title: 'Report on unblocked or transferred property',
    citation: '31 CFR 501.603(b)(3)(i)',
    act: 'Report the unblocking or transfer',
    formula: { from: 'occurred', period: workingDays(10) },
    check: checked(
      CFR_31_V,
      'reports shall be submitted to OFAC within 10 business days from the date blocked property is unblocked or transferred.',
    ),
    note: BUSINESS_DAY_OPEN,
  },
  {
    id: 'us-ofac-501-604-rejected',
    title: 'Report on a rejected transaction',
    citation: '31 CFR 501.604(c)',
    act: 'Report the rejected transaction',
    formula: { from: 'own_act', period: workingDays(10) },
    check: checked(
      CFR_31_V,
      'Reports shall be filed within 10 business days of the rejected transaction prohibited by the provisions of this chapter.',
    ),
    note: BUSINESS_DAY_OPEN,
  },
  {
    id: 'us-ofac-501-605-litigation',
    title: 'Documents of a proceeding that may affect blocked property',
    citation: '31 CFR 501.605(a)(2)',
    act: 'Send OFAC the pleadings and orders',
    formula: { from: 'occurred', period: days(10) },
    check: checked(
      CFR_31_V,
      'Submit copies of all pleadings, motions, memoranda, exhibits, stipulations, correspondence, and proposed orders or judgments […] within 10 days of filing, submission, or issuance.',
    ),
  },
])

/** Foreign investment (CFIUS). Its business days leave out days on which offices in Washington are closed. */
const INVESTMENT = pack(
  { jurisdiction: 'US', calendar: 'US-CFIUS', zone: { named: 'America/New_York' }, satisfied_by: 'received' },
  [
    {
      id: 'us-cfius-800-503-review',
      title: 'Review of a notified transaction',
      citation: '31 CFR 800.503(b), 800.203',
      act: 'The review ends',
      satisfied_by: 'done',
      formula: { from: 'decided', period: days(45, { ...FORWARD, count_trigger_day: true }) },
      other_readings: [
        {
          formula: { from: 'decided', period: days(45, FORWARD) },
          why: 'In practice, the day of acceptance counts as the first. The text says the forty-fifth day after the review has commenced.',
        },
      ],
      check: checked(
        CFR_31_VIII,
        'Such review shall end no later than the forty-fifth day after it has commenced, or if the forty-fifth day is not a business day, no later than the next business day after the forty-fifth day.',
      ),
      note: 'The trigger “decision” is the acceptance of the notice. A lapse in appropriations tolls the period (800.604).',
    },
    {
      id: 'us-cfius-800-508-investigation',
      title: 'Investigation of a notified transaction',
      citation: '31 CFR 800.508',
      act: 'The investigation ends',
      satisfied_by: 'done',
      formula: { from: 'decided', period: days(45, { ...FORWARD, count_trigger_day: true }) },
      check: toConfirm(FROM_NOTES, CFR_31_VIII),
      note: 'The trigger “decision” is the start of the investigation.',
    },
    {
      id: 'us-cfius-800-504-follow-up',
      title: 'Follow-up information on a notice',
      citation: '31 CFR 800.504(a)(4)',
      act: 'Provide the requested information',
      formula: { from: 'requested', period: workingDays(3) },
      other_readings: [
        {
          formula: { from: 'requested', period: workingDays(3, { end_of_day: '17:00' }) },
          why: 'A submission received after 5 p.m. Eastern Time is deemed submitted on the next business day (800.203, for other submissions).',
        },
      ],
      check: checked(
        CFR_31_VIII,
        'if the party or parties that have submitted the voluntary notice do not provide follow-up information requested by the Staff Chairperson within three business days of the request, or within a longer time frame if the parties so request in writing and the Staff Chairperson grants that request in writing',
      ),
      note: 'An extension must be requested in writing before the period ends.',
    },
    {
      id: 'us-cfius-800-406-follow-up',
      title: 'Follow-up information on a declaration',
      citation: '31 CFR 800.406(a)(3)',
      act: 'Provide the requested information',
      formula: { from: 'requested', period: workingDays(2) },
      other_readings: [
        {
          formula: { from: 'requested', period: workingDays(2, { end_of_day: '17:00' }) },
          why: 'A submission received after 5 p.m. Eastern Time is deemed submitted on the next business day (800.203, for other submissions).',
        },
      ],
      check: checked(
        CFR_31_VIII,
        'does not provide follow-up information requested by the Staff Chairperson within two business days of the request, or within a longer time frame',
      ),
    },
    {
      id: 'us-cfius-800-405-assessment',
      title: 'Assessment of a declaration',
      citation: '31 CFR 800.405(b)',
      act: 'The assessment ends',
      satisfied_by: 'done',
      formula: { from: 'received', period: days(30, { ...FORWARD, count_trigger_day: true }) },
      other_readings: [
        {
          formula: { from: 'received', period: days(30, FORWARD) },
          why: 'The text says the thirtieth day after the assessment has commenced.',
        },
      ],
      check: checked(
        CFR_31_VIII,
        'Such period shall end no later than the thirtieth day after it has commenced, or if the thirtieth day is not a business day, no later than the next business day after the thirtieth day.',
      ),
      note: 'The trigger is receipt by the Committee from its Staff Chairperson.',
    },
    {
      id: 'us-cfius-800-501-comments',
      title: "The Committee's comments on a notice with a stipulation",
      citation: '31 CFR 800.501(i), 800.203',
      act: 'The Committee comments or accepts',
      formula: { from: 'own_act', period: workingDays(10, { cutoff: { at: '17:00' } }) },
      check: checked(
        CFR_31_VIII,
        'not later than the date that is 10 business days after the date of submission of the draft or formal written notice. […] any submissions received after 5 p.m. Eastern Time are deemed to be submitted on the next business day.',
      ),
    },
  ],
)

/** Export control, sanctions and foreign investment in the United States. */
export const UNITED_STATES_TRADE: RuleEntry[] = [...UNITED_STATES_EXPORT, ...SANCTIONS, ...INVESTMENT]
