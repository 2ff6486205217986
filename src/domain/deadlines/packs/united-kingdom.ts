import type { RuleEntry } from '../rule.js'
import { checked, days, FROM_NOTES, hours, months, pack, toConfirm, workingDays } from './pack.js'

const FORWARD = { roll: 'forward' } as const
/** "Before 4.30 p.m. on a business day": 4.30 p.m. itself is late. */
const BY_HALF_PAST_FOUR = { ...FORWARD, cutoff: { at: '16:30', inclusive: true } } as const

const CPR_2_8 =
  'http://www.civillitigationbrief.com/2019/08/14/civil-procedure-back-to-basics-58-how-to-calculate-time-in-the-civil-procedure-rules/'
const CPR_6_26 =
  'https://whitecollarlegalandadmin.com/civil-procedure-rules-part-6-service-of-documents-rule-6-26-deemed-service/'
const CLEAR_DAYS =
  'A period of time expressed as a number of days shall be computed as clear days. […] ‘clear days’ means that in computing the number of days – (a) the day on which the period begins; and (b) if the end of the period is defined by reference to an event, the day on which that event occurs are not included.'

/** Civil courts of England and Wales. */
const COURTS = pack({ jurisdiction: 'GB', calendar: 'UK-ENG', zone: { named: 'Europe/London' }, satisfied_by: 'filed' }, [
  {
    id: 'gb-cpr-2-8-14-days',
    title: 'A period of 14 days after service',
    citation: 'CPR 2.8(2), (3), (5)',
    act: 'Act within 14 days',
    formula: { from: 'served', period: days(14, FORWARD) },
    check: checked(
      CPR_2_8,
      `${CLEAR_DAYS} […] Particulars of claim must be served within 14 days of service of the claim form. The claim form is served on 2 October. The last day for service of the particulars of claim is 16 October.`,
    ),
    note: 'Under 2.8(5), of which only the beginning was read, an act to be done at the court office moves to the next day on which the office is open.',
  },
  {
    id: 'gb-cpr-2-8-3-days-before-hearing',
    title: 'Notice of at least 3 days before a hearing',
    citation: 'CPR 2.8(2), (3), (4)',
    act: 'Serve the notice of the application',
    satisfied_by: 'done',
    formula: { from: 'hearing', period: days(3, { direction: 'backward', clear_days: true, short_period: 5 }) },
    check: checked(
      CPR_2_8,
      'Where the specified period – (a) is 5 days or less; and (b) includes – (i) a Saturday or Sunday; or (ii) a Bank Holiday, Christmas Day or Good Friday, that day does not count. […] Notice of an application must be served at least 3 days before the hearing. An application is to be heard on Monday 20 October. The last date for service is Tuesday 14 October.',
    ),
  },
  {
    id: 'gb-cpr-2-8-28-days-to-hearing',
    title: 'Hearing at least 28 days after its notice',
    citation: 'CPR 2.8(2), (3)',
    act: 'The hearing may take place',
    satisfied_by: 'done',
    formula: { from: 'issued', period: days(28, { clear_days: true, bound: 'earliest' }) },
    check: checked(
      CPR_2_8,
      'The hearing must be at least 28 days after the date of notice. If the court gives notice of the date of the hearing on 1 October, the earliest date for the hearing is 30 October.',
    ),
  },
  {
    id: 'gb-cpr-6-26-post',
    title: 'Deemed service by first class post',
    citation: 'CPR 6.26',
    act: 'The document is deemed served',
    satisfied_by: 'done',
    formula: { from: 'posted', period: days(2, FORWARD) },
    check: checked(
      CPR_6_26,
      'The second day after it was posted, left with, delivered to or collected by the relevant service provider provided that day is a business day; or if not, the next business day after that day.',
    ),
    note: 'For documents other than a claim form.',
  },
  {
    id: 'gb-cpr-6-26-electronic',
    title: 'Deemed service by e-mail or other electronic method',
    citation: 'CPR 6.26',
    act: 'The document is deemed served',
    satisfied_by: 'done',
    formula: { from: 'posted', period: days(0, BY_HALF_PAST_FOUR) },
    check: checked(
      CPR_6_26,
      'If the e-mail or other electronic transmission is sent on a business day before 4.30p.m., on that day; or in any other case, on the next business day after the day on which it was sent.',
    ),
    note: 'The trigger “posting” is the time of sending.',
  },
  {
    id: 'gb-cpr-6-26-personal',
    title: 'Deemed service in person',
    citation: 'CPR 6.26',
    act: 'The document is deemed served',
    satisfied_by: 'done',
    formula: { from: 'received', period: days(0, BY_HALF_PAST_FOUR) },
    check: checked(
      CPR_6_26,
      'If the document is served personally before 4.30p.m. on a business day, on that day; or in any other case, on the next business day after that day.',
    ),
  },
  {
    id: 'gb-cpr-6-14-claim-form',
    title: 'Deemed service of a claim form',
    citation: 'CPR 6.14',
    act: 'The claim form is deemed served',
    satisfied_by: 'done',
    formula: { from: 'posted', period: workingDays(2) },
    other_readings: [
      {
        formula: { from: 'posted', period: days(2, FORWARD) },
        why: 'It has been argued that only the second of the two days must be a business day.',
      },
    ],
    check: checked(
      'http://disputeresolutionblog.practicallaw.com/cpr-6-14-and-deemed-date-of-service-of-the-claim-form-room-for-argument',
      'the reference to the ‘second business day after completion of the relevant step’, as set out in CPR 6.14',
    ),
    note: 'The trigger “posting” is the day on which the step in CPR 7.5(1) was completed.',
  },
  {
    id: 'gb-cpr-7-5-claim-form',
    title: 'Service of a claim form within the jurisdiction',
    citation: 'CPR 7.5(1)',
    act: 'Complete the step for service of the claim form',
    satisfied_by: 'done',
    formula: { from: 'issued', period: months(4) },
    check: checked(
      'https://ulmerstudios.com/miscellaneous/what-is-the-deemed-date-of-service-of-a-claim-form',
      'Where the claim form is served within the jurisdiction, the claimant must complete the step required by the following table in relation to the particular method of service chosen, before 12.00 midnight on the calendar day four months after the date of issue of the claim form.',
    ),
  },
  {
    id: 'gb-cpr-7-5-claim-form-abroad',
    title: 'Service of a claim form out of the jurisdiction',
    citation: 'CPR 7.5(2)',
    act: 'Serve the claim form',
    satisfied_by: 'done',
    formula: { from: 'issued', period: months(6) },
    check: toConfirm(FROM_NOTES, 'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part07'),
  },
])

/** Information and personal data. */
const INFORMATION = pack({ jurisdiction: 'GB', calendar: 'UK-ENG', zone: { named: 'Europe/London' }, satisfied_by: 'sent' }, [
  {
    id: 'gb-foia-10',
    title: "The authority's answer to a request for information",
    citation: 'Freedom of Information Act 2000, section 10(1), (6)',
    act: 'The authority answers the request',
    calendar: 'UK-ALL',
    formula: { from: 'received', period: workingDays(20) },
    outer_limit: true,
    check: checked(
      'http://legislation.data.gov.uk/ukpga/2000/36/section/10',
      'a public authority must comply with section 1(1) promptly and in any event not later than the twentieth working day following the date of receipt.',
    ),
    note: 'A bank holiday in any part of the United Kingdom is not a working day.',
  },
  {
    id: 'gb-gdpr-subject-access',
    title: 'Answer to a subject access request',
    citation: 'UK GDPR, art. 12(3), 12A',
    act: 'Answer the data subject, or inform them of an extension',
    formula: { from: 'received', period: months(1, FORWARD) },
    outer_limit: true,
    check: toConfirm(
      'Art. 12(3) was read at the address: it says “before the end of the applicable time period (see Article 12A)”. Art. 12A, added in 2025, was not read; one month is the rule as it was before.',
      'https://www.legislation.gov.uk/eur/2016/679/chapter/III/section/1/data.html',
    ),
    note: 'If proof of identity or clarification is needed, the period runs from its receipt.',
  },
  {
    id: 'gb-gdpr-33-breach',
    title: 'Notification of a personal data breach to the Commissioner',
    citation: 'UK GDPR, art. 33(1)',
    act: 'Notify the breach to the Information Commissioner',
    formula: { from: 'aware', period: hours(72) },
    outer_limit: true,
    check: toConfirm(
      'The article was read in the EU regulation, not in its United Kingdom version.',
      'https://www.legislation.gov.uk/eur/2016/679/article/33',
    ),
  },
  {
    id: 'gb-ico-appeal',
    title: 'Appeal against a notice of the Information Commissioner',
    citation: 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009, rule 22',
    act: 'Send the notice of appeal to the tribunal',
    satisfied_by: 'received',
    formula: { from: 'dated', period: days(28) },
    check: toConfirm(FROM_NOTES, 'https://www.legislation.gov.uk/uksi/2009/1976/article/22'),
    note: 'From the day on which the notice was sent.',
  },
])

/** The United Kingdom. */
export const UNITED_KINGDOM: RuleEntry[] = [...COURTS, ...INFORMATION]
