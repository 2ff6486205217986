import type { RuleEntry } from '../rule.js'
import { checked, days, FROM_NOTES, hours, pack, toConfirm, workingDays } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const NEW_YORK = { named: 'America/New_York' } as const

/** Trade practices and consumer finance (FTC, CFPB). */
const CONSUMERS = pack({ jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'filed' }, [
  {
    id: 'us-ftc-2-10-petition',
    title: 'Petition to limit or quash compulsory process of the FTC',
    citation: '16 CFR 2.10(a)(1), 4.3',
    act: 'File the petition to limit or quash',
    formula: { earlier_of: [{ from: 'served', period: days(20, FORWARD) }, { before: 'return_date' }], lapsed: 'counted' },
    other_readings: [
      {
        formula: { earlier_of: [{ from: 'served', period: days(20) }, { before: 'return_date' }], lapsed: 'counted' },
        why: 'The roll of the twentieth day is based on 16 CFR 4.3(a), which has not been checked.',
      },
    ],
    check: checked(
      'https://www.ecfr.gov/cgi-bin/retrieveECFR?gp=&mc=true&r=SECTION&n=se16.1.2_110',
      'Any petition to limit or quash any compulsory process shall be filed with the Secretary within 20 days after service of the Commission compulsory process or, if the return date is less than 20 days after service, prior to the return date.',
    ),
    note: '“Prior to the return date” means the day before it at the latest. Counsel must first have conferred with the staff (2.10(a)(2)).',
  },
  {
    id: 'us-cfpb-1080-6-meet-and-confer',
    title: 'Conference with the staff on a civil investigative demand of the CFPB',
    citation: '12 CFR 1080.6(c)',
    act: 'Meet and confer with the staff',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'received', period: days(10) },
    check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/cfr/text/12/1080.6'),
    note: 'A petition may raise only what was raised in the conference.',
  },
  {
    id: 'us-cfpb-1080-6-petition',
    title: 'Petition to modify or set aside a civil investigative demand of the CFPB',
    citation: '12 CFR 1080.6(e)',
    act: 'File the petition to modify or set aside',
    formula: { earlier_of: [{ from: 'served', period: days(20) }, { before: 'return_date' }], lapsed: 'counted' },
    check: toConfirm(
      'Known from our research notes and from law firms, which state 20 calendar days. The text of the section was not found.',
      'https://www.law.cornell.edu/cfr/text/12/1080.6',
    ),
  },
  {
    id: 'us-cfpb-1091-402-10-days',
    title: 'A period of 10 days in a supervisory proceeding of the CFPB',
    citation: '12 CFR 1091.402',
    act: 'Act within 10 days',
    formula: { from: 'served', period: days(10, { ...FORWARD, short_period: 10 }) },
    check: toConfirm(FROM_NOTES, 'https://www.ecfr.gov/current/title-12/section-1091.402'),
    note: 'Periods of 10 days or fewer exclude intermediate non-business days.',
  },
  {
    id: 'us-fca-622-21-10-days',
    title: 'A period of 10 days before the Farm Credit Administration',
    citation: '12 CFR 622.21(a)',
    act: 'Act within 10 days',
    formula: { from: 'served', period: days(10, { ...FORWARD, short_period: 10 }) },
    check: checked(
      'https://www.law.cornell.edu/cfr/text/12/622.21',
      'The last day so computed shall be included, unless it is a Saturday, Sunday or Federal holiday, in which event the period shall run until the end of the next day which is not a Saturday, Sunday, or Federal holiday. When the period of time prescribed or allowed is 10 days or less, intermediate Saturdays, Sundays, and Federal holidays shall not be included in the computation.',
    ),
  },
])

const HSR = 'http://laws9.com/cfr/text/16/803/10'
const HSR_WAITING =
  'the waiting period shall expire at 11:59 p.m. Eastern Time on the 30th (or in the case of a cash tender offer or of an acquisition covered by 11 U.S.C. 363(b), the 15th) calendar day […] following the beginning of the waiting period'
const HSR_EXTENDED =
  'expire at 11:59 p.m. Eastern Time— (i) On the 30th (or, in the case of a cash tender offer or of an acquisition covered by 11 U.S.C. 363(b), the 10th) day following the date of receipt of all additional information or documentary material requested'
const HSR_ROLL =
  'The roll from a Saturday, Sunday or holiday is based on 803.10(b)(3) and 15 U.S.C. 18a(k), which have not been checked.'

/** Mergers (Hart-Scott-Rodino). Waiting periods end late at night, Eastern Time. */
const MERGERS = pack({ jurisdiction: 'US', calendar: 'US-FED', zone: NEW_YORK, satisfied_by: 'done' }, [
  {
    id: 'us-hsr-803-10-waiting',
    title: 'Waiting period after a notification',
    citation: '15 U.S.C. 18a(b)(1), (k); 16 CFR 803.10',
    act: 'The waiting period ends',
    formula: { from: 'received', period: days(30, { ...FORWARD, end_of_day: '23:59' }) },
    check: checked(HSR, HSR_WAITING),
    note: `The trigger is receipt by the agencies. A second request issued within the period extends it. ${HSR_ROLL}`,
  },
  {
    id: 'us-hsr-803-10-waiting-cash-tender',
    title: 'Waiting period after the notification of a cash tender offer',
    citation: '15 U.S.C. 18a(b)(1), (k); 16 CFR 803.10',
    act: 'The waiting period ends',
    formula: { from: 'received', period: days(15, { ...FORWARD, end_of_day: '23:59' }) },
    check: checked(HSR, HSR_WAITING),
    note: HSR_ROLL,
  },
  {
    id: 'us-hsr-second-request-waiting',
    title: 'Waiting period after compliance with a second request',
    citation: '15 U.S.C. 18a(e)(2), (k); 16 CFR 803.10(b)(2)',
    act: 'The extended waiting period ends',
    formula: { from: 'own_act', period: days(30, { ...FORWARD, end_of_day: '23:59' }) },
    check: checked(HSR, HSR_EXTENDED),
    note: `The action is our certified compliance, as received by the agencies. ${HSR_ROLL}`,
  },
  {
    id: 'us-hsr-second-request-waiting-cash-tender',
    title: 'Waiting period after compliance with a second request, cash tender offer',
    citation: '15 U.S.C. 18a(e)(2), (k); 16 CFR 803.10(b)(2)',
    act: 'The extended waiting period ends',
    formula: { from: 'own_act', period: days(10, { ...FORWARD, end_of_day: '23:59' }) },
    check: checked(HSR, HSR_EXTENDED),
    note: HSR_ROLL,
  },
])

/** Securities (SEC). */
const SECURITIES = pack({ jurisdiction: 'US', calendar: 'US-FED', zone: NEW_YORK, satisfied_by: 'filed' }, [
  {
    id: 'us-sec-8-k',
    title: 'Current report on Form 8-K',
    citation: 'Form 8-K, General Instruction B.1',
    act: 'File the Form 8-K',
    formula: { from: 'occurred', period: workingDays(4) },
    check: checked(
      'https://www.formsbank.com/template/75696/current-report-8k-sec.html?page=2',
      'a report is to be filed or furnished within four business days after occurrence of the event. If the event occurs on a Saturday, Sunday or holiday on which the Commission is not open for business, then the four business day period shall begin to run on, and include, the first business day thereafter.',
    ),
    note: 'After an event on a non-business day, the next business day is the first of the four. Do not leave it out.',
  },
  {
    id: 'us-sec-8-k-cybersecurity',
    title: 'Report of a material cybersecurity incident on Form 8-K',
    citation: 'Form 8-K, Item 1.05',
    act: 'File the Form 8-K under Item 1.05',
    formula: { from: 'classified', period: workingDays(4) },
    check: toConfirm(
      'Known from our notes: from the finding that the incident is material. The text of Item 1.05 has not been checked.',
      'https://www.sec.gov/files/form8-k.pdf',
    ),
    note: 'The trigger “classification” is the finding that the incident is material. That finding must itself be made without unreasonable delay.',
  },
  {
    id: 'us-sec-230-459-effective',
    title: 'Beginning of the twentieth day of a registration statement',
    citation: '17 CFR 230.459',
    act: 'The registration statement becomes effective',
    satisfied_by: 'done',
    formula: { from: 'own_act', period: hours(456) },
    check: checked(
      'https://chanrobles.com/usa/uslaws/cfr/title17/17-2.0.1.1.12.0.37.133.php',
      'the twentieth day shall be deemed to begin at the expiration of nineteen periods of 24 hours each from 5:30 p.m. eastern standard time or eastern daylight-saving time, whichever is in effect at the principal office of the Commission on the date of filing.',
    ),
    note: 'The trigger is the exact time of 5:30 p.m. Eastern on the day of filing. The period is 19 times 24 hours, so across a clock change it ends an hour before or after 5:30.',
  },
  {
    id: 'us-sec-edgar-filing-day',
    title: 'Filing date of an electronic filing',
    citation: '17 CFR 232.13(a)(2)',
    act: 'The filing is deemed filed',
    formula: { from: 'own_act', period: days(0, { ...FORWARD, cutoff: { at: '17:30' } }) },
    check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/cfr/text/17/232.13'),
  },
])

/** Freedom of information: our own requests, and requests by others about us. The agency acts. */
const INFORMATION = pack({ jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'received' }, [
  {
    id: 'us-foia-20-days',
    title: "The agency's answer to a request for records",
    citation: '5 U.S.C. 552(a)(6)(A)',
    act: 'The agency answers the request',
    formula: { from: 'received', period: workingDays(20) },
    other_readings: [
      {
        formula: { from: 'received', period: workingDays(20, { count_trigger_day: true }) },
        why: 'The statute says that the period commences on the date of receipt. Agencies count that day as day zero.',
      },
    ],
    check: checked(
      'https://law.stackexchange.com/questions/28554/why-does-day-1-of-the-20-day-response-time-limit-for-foia-requests-begin-the-d',
      'The 20-day period under clause (i) shall commence on the date on which the request is first received by the appropriate component of the agency, but in any event not later than ten days after the request is first received by any component of the agency',
    ),
    note: 'The statute was read as quoted there. Saturdays, Sundays and legal public holidays do not count.',
  },
  {
    id: 'us-foia-appeal',
    title: 'Appeal against a refusal of records',
    citation: '5 U.S.C. 552(a)(6)(A)(i)(III)(aa)',
    act: 'Appeal to the head of the agency',
    calendar: 'none',
    formula: { from: 'dated', period: days(90) },
    check: toConfirm(
      'Known from our notes: not less than 90 days, and the letter may allow more. The text has not been checked.',
      'https://www.law.cornell.edu/uscode/text/5/552',
    ),
  },
])

/** Trade practices, consumer finance, mergers, securities and information in the United States. */
export const UNITED_STATES_CONDUCT: RuleEntry[] = [...CONSUMERS, ...MERGERS, ...SECURITIES, ...INFORMATION]
