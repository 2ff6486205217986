import type { RuleEntry } from '../rule.js'
import { checked, days, FROM_NOTES, pack, toConfirm, workingDays } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const FRCP_LIKE =
  "Exclude the day of the event that triggers the period; […] if the last day is a Saturday, Sunday, or Federal holiday, the period continues to run until the end of the next day that is not a Saturday, Sunday, or Federal holiday. […] For documents filed electronically in the Commission's E-File System, at 11:59 p.m. in the time zone of the receiving Commission office"
const OSHRC = 'https://self-law.org/code/us/cfr/t29/s%C2%A7%202200.4'
const COAST_GUARD = 'https://law.lawstack.com/cfr/33/20.306/'

/** Food, drugs, work, environment and health in the United States. */
export const UNITED_STATES_SAFETY: RuleEntry[] = pack(
  { jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'received' },
  [
    {
      id: 'us-fda-483-response',
      title: 'Response to inspectional observations (Form 483)',
      citation: 'FDA, Review of Post-Inspection Responses, 74 FR 40211 (2009)',
      act: 'Respond to the Form 483',
      formula: { from: 'issued', period: workingDays(15) },
      check: toConfirm(FROM_NOTES),
      note: 'There is no duty to respond, but the agency need not consider a later response before it issues a warning letter.',
    },
    {
      id: 'us-fda-warning-letter',
      title: 'Response to a warning letter',
      citation: 'FDA Regulatory Procedures Manual, section 4-1',
      act: 'Respond to the warning letter',
      formula: { from: 'received', period: workingDays(15) },
      check: toConfirm(
        'The letter sets the time. Fifteen working days from receipt is usual; letters that allow 30 business days were seen in October 2025.',
        'https://www.fda.gov/',
      ),
      note: 'If the letter states a deadline, it prevails. Use `int-as-stated` in that case.',
    },
    {
      id: 'us-osha-1903-17-contest',
      title: 'Notice of contest of a citation',
      citation: '29 CFR 1903.17(a), 1903.22; 29 U.S.C. 659(a)',
      act: 'Send the notice of contest',
      zone: 'recipient',
      satisfied_by: 'postmarked',
      formula: { from: 'received', period: workingDays(15) },
      check: checked(
        'https://self-law.org/code/us/cfr/t29/s%C2%A7%201903.17',
        'Such notice of intention to contest shall be postmarked within 15 working days of the receipt by the employer of the notice of proposed penalty.',
      ),
      note: 'If not contested, the citation becomes a final order that is not subject to review. Working days exclude federal holidays under 1903.22(c), which was read only in secondary sources.',
    },
    {
      id: 'us-oshrc-2200-4-14-days',
      title: 'A period of 14 days before the Occupational Safety and Health Review Commission',
      citation: '29 CFR 2200.4(a)(1), (4)',
      act: 'File within 14 days',
      satisfied_by: 'filed',
      formula: { from: 'served', period: days(14, { ...FORWARD, end_of_day: '23:59' }) },
      check: checked(OSHRC, FRCP_LIKE),
      note: 'The time zone is that of the office that receives the filing.',
    },
    {
      id: 'us-oshrc-2200-4-10-working-days',
      title: 'A period of 10 working days before the Occupational Safety and Health Review Commission',
      citation: '29 CFR 2200.4(a)(2), (4)',
      act: 'File within 10 working days',
      satisfied_by: 'filed',
      formula: { from: 'served', period: workingDays(10, { end_of_day: '23:59' }) },
      check: checked(
        OSHRC,
        'When the period is stated in working days, count every day except intermediate Saturdays, Sundays, and Federal holidays.',
      ),
    },
    {
      id: 'us-fmshrc-2700-8-10-days',
      title: 'A period of 10 days before the Mine Safety and Health Review Commission',
      citation: '29 CFR 2700.8(a), (c), (d)',
      act: 'File within 10 days',
      satisfied_by: 'filed',
      zone: { named: 'America/New_York' },
      formula: { from: 'served', period: days(10, { ...FORWARD, short_period: 10 }) },
      check: checked(
        'https://www.law.cornell.edu/cfr/text/29/2700.8',
        'when the period of time prescribed for action is less than 11 days, Saturdays, Sundays, and federal holidays shall be excluded in determining the due date. […] The time of filing with the Commission shall be determined using Washington, DC, local time. For filing by electronic means and by facsimile transmission, the due date ends at midnight',
      ),
    },
    {
      id: 'us-uscg-20-306-7-days',
      title: 'A period of 7 days before an administrative law judge of the Coast Guard',
      citation: '33 CFR 20.306(a)',
      act: 'Act within 7 days',
      formula: { from: 'served', period: days(7, { ...FORWARD, short_period: 7 }) },
      check: checked(
        COAST_GUARD,
        'We do not include the first day of the period. […] If the last day of the period is a Saturday, Sunday, or Federal holiday, we extend the period to the next business day. […] If the period is 7 days or less, we do not include Saturdays, Sundays, or Federal holidays.',
      ),
    },
    {
      id: 'us-uscg-20-306-10-days-by-mail',
      title: 'A period of 10 days before an administrative law judge of the Coast Guard, after service by mail',
      citation: '33 CFR 20.306(a), (b)',
      act: 'Respond within 10 days',
      formula: { from: 'served', period: days(10, { ...FORWARD, short_period: 7, extra: { days: 3, mode: 'add_to_period' } }) },
      check: checked(
        COAST_GUARD,
        'If you were served a document (by domestic mail) that requires or permits a response, you may add 3 days to any period for response.',
      ),
      note: 'The three days are added to the period itself, which is counted and rolled once.',
    },
    {
      id: 'us-hhs-81-41-6-days',
      title: 'A period of 6 days in a hearing of the Department of Health and Human Services',
      citation: '45 CFR 81.41',
      act: 'Act within 6 days',
      calendar: 'US-FED+US-DC',
      formula: { from: 'served', period: days(6, { ...FORWARD, short_period: 6 }) },
      check: checked(
        'http://laws9.com/cfr/text/45/81/41',
        'the time begins with the day following the act, event, or default, and includes the last day of the period, unless it is a Saturday, Sunday, or legal holiday observed in the District of Columbia, in which event it includes the next following business day. When the period of time prescribed or allowed is less than 7 days, intermediate Saturdays, Sundays, and legal holidays shall be excluded from the computation.',
      ),
      note: 'The limit is fewer than 7 days, not 7 or fewer: compare 33 CFR 20.306.',
    },
    {
      id: 'us-epa-22-15-answer',
      title: 'Answer to an EPA administrative complaint',
      citation: '40 CFR 22.15(a), 22.7(a)',
      act: 'File the answer, with the request for a hearing',
      satisfied_by: 'filed',
      formula: { from: 'served', period: days(30, FORWARD) },
      check: checked(
        'https://jjkellercompliancenetwork.com/regsense/2215-answer-to-the-complaint',
        'Any such answer to the complaint must be filed with the Regional Hearing Clerk within 30 days after service of the complaint.',
      ),
      note: 'The roll from a non-business day is based on 22.7(a), which has not been checked.',
    },
    {
      id: 'us-epa-22-16-response',
      title: 'Response to a motion in an EPA proceeding',
      citation: '40 CFR 22.16(b), 22.7(a)',
      act: 'File the response to the motion',
      satisfied_by: 'filed',
      formula: { from: 'served', period: days(15, FORWARD) },
      check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/cfr/text/40/22.16'),
    },
    {
      id: 'us-epa-22-16-response-by-mail',
      title: 'Response to a motion in an EPA proceeding, served by mail',
      citation: '40 CFR 22.16(b), 22.7(c)',
      act: 'File the response to the motion',
      satisfied_by: 'filed',
      formula: { from: 'served', period: days(15, { ...FORWARD, extra: { days: 3, mode: 'add_to_period' } }) },
      check: toConfirm(
        'Known from our notes: three more days. It has not been checked whether they are added to the period or follow it.',
        'https://www.law.cornell.edu/cfr/text/40/22.7',
      ),
    },
    {
      id: 'us-hipaa-164-404-individuals',
      title: 'Notice of a breach of health information to the individuals affected',
      citation: '45 CFR 164.404(b)',
      act: 'Notify the individuals',
      calendar: 'none',
      zone: 'recipient',
      satisfied_by: 'sent',
      formula: { from: 'discovered', period: days(60) },
      outer_limit: true,
      check: checked(
        'https://brickergraydon.com/insights/resources/key/hipaa-regulations-notification-in-the-case-of-breach-timeliness-of-notification-164-404-b',
        'a covered entity shall provide the notification required by paragraph (a) of this section without unreasonable delay and in no case later than 60 calendar days after discovery of a breach.',
      ),
      note: 'An outer limit that does not move for holidays. The trigger “discovery” is the first day on which the breach was known, or would have been known with reasonable diligence.',
    },
    {
      id: 'us-hipaa-164-408-secretary',
      title: 'Notice to the Secretary of a breach of health information affecting 500 or more individuals',
      citation: '45 CFR 164.408(b)',
      act: 'Notify the Secretary of Health and Human Services',
      calendar: 'none',
      zone: 'recipient',
      satisfied_by: 'sent',
      formula: { from: 'discovered', period: days(60) },
      outer_limit: true,
      check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/cfr/text/45/164.408'),
      note: 'At the same time as the notice to the individuals.',
    },
  ],
)
