import type { RuleEntry } from '../rule.js'
import { FRCP_6, FRCP_12, FRCP_45 } from './copies.js'
import { checked, days, FROM_NOTES, hours, pack, toConfirm, years } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const BACKWARD = { direction: 'backward', roll: 'backward' } as const
const AFTER_MAIL = { ...FORWARD, extra: { days: 3, mode: 'after_expiry' } } as const

const STATE_DAYS =
  "In a period after an event, state holidays where the court sits also count as legal holidays (Fed. R. Civ. P. 6(a)(6)(C)): combine the calendars, for example 'US-FED+US-MA'. In a period counted backward, they do not."
const OLD_RULES = `The Rules as they stood until 30 November 2009, kept so that the deadlines of old directives are calculated as they were. ${FROM_NOTES}`

const FRAP_26 = 'http://uscode.house.gov./view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title28a-node6-node48-rule26'
const FRAP_26_DAYS =
  'exclude the day of the event that triggers the period; […] count every day, including intermediate Saturdays, Sundays, and legal holidays; and […] include the last day of the period, but if the last day is a Saturday, Sunday, or legal holiday, the period continues to run until the end of the next day that is not a Saturday, Sunday, or legal holiday.'

/** Federal courts: how they count, and what a company must respond to there. The zone is that of the court. */
export const UNITED_STATES_COURTS: RuleEntry[] = pack(
  { jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'filed' },
  [
    {
      id: 'us-frcp-6a1-14-days',
      title: '14-day period set by a court or a statute',
      citation: 'Fed. R. Civ. P. 6(a)(1)',
      act: 'Act within 14 days',
      formula: { from: 'served', period: days(14, FORWARD) },
      check: checked(
        FRCP_6,
        'exclude the day of the event that triggers the period; […] include the last day of the period, but if the last day is a Saturday, Sunday, or legal holiday, the period continues to run until the end of the next day that is not a Saturday, Sunday, or legal holiday.',
      ),
      note: STATE_DAYS,
    },
    {
      id: 'us-frcp-6a2-72-hours',
      title: '72-hour period set by a court',
      citation: 'Fed. R. Civ. P. 6(a)(2)',
      act: 'Act within 72 hours',
      formula: { from: 'served', period: hours(72, { roll: 'forward_same_time' }) },
      check: checked(
        FRCP_6,
        'begin counting immediately on the occurrence of the event that triggers the period; […] if the period would end on a Saturday, Sunday, or legal holiday, the period continues to run until the same time on the next day that is not a Saturday, Sunday, or legal holiday.',
      ),
      note: STATE_DAYS,
    },
    {
      id: 'us-frcp-6c1-motion-from-2009',
      title: 'Motion and notice of its hearing',
      citation: 'Fed. R. Civ. P. 6(c)(1), 6(a)(5)',
      act: 'Serve the motion',
      satisfied_by: 'done',
      formula: { from: 'hearing', period: days(14, BACKWARD) },
      valid_from: '2009-12-01',
      check: checked(
        FRCP_6,
        'A written motion and notice of the hearing must be served at least 14 days before the time specified for the hearing […] The “next day” is determined by continuing to count forward when the period is measured after an event and backward when measured before an event.',
      ),
      note: 'State holidays do not count here: Rule 6(a)(6)(C) applies to periods measured after an event.',
    },
    {
      id: 'us-frcp-6c1-motion-until-2009',
      title: 'Motion and notice of its hearing',
      citation: 'Fed. R. Civ. P. 6(d), 6(a), as in force until 30 November 2009',
      act: 'Serve the motion',
      satisfied_by: 'done',
      formula: { from: 'hearing', period: days(5, { ...BACKWARD, short_period: 10 }) },
      valid_to: '2009-11-30',
      check: toConfirm(OLD_RULES),
      note: 'Periods of less than 11 days excluded intermediate non-business days.',
    },
    {
      id: 'us-frcp-6c2-opposing-affidavit',
      title: 'Affidavit opposing a motion',
      citation: 'Fed. R. Civ. P. 6(c)(2)',
      act: 'Serve the opposing affidavit',
      satisfied_by: 'done',
      formula: { from: 'hearing', period: days(7, BACKWARD) },
      valid_from: '2009-12-01',
      check: checked(
        FRCP_6,
        'Except as Rule 59(c) provides otherwise, any opposing affidavit must be served at least 7 days before the hearing, unless the court permits service at another time.',
      ),
    },
    {
      id: 'us-frcp-12a-answer-from-2009',
      title: 'Answer to a complaint',
      citation: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
      act: 'Serve the answer',
      formula: { from: 'served', period: days(21, FORWARD) },
      valid_from: '2009-12-01',
      check: checked(
        FRCP_12,
        'A defendant must serve an answer: […] within 21 days after being served with the summons and complaint',
      ),
      note: STATE_DAYS,
    },
    {
      id: 'us-frcp-12a-answer-until-2009',
      title: 'Answer to a complaint',
      citation: 'Fed. R. Civ. P. 12(a)(1)(A)(i), as in force until 30 November 2009',
      act: 'Serve the answer',
      formula: { from: 'served', period: days(20, FORWARD) },
      valid_to: '2009-11-30',
      check: toConfirm(OLD_RULES),
    },
    {
      id: 'us-frcp-12a-answer-waived',
      title: 'Answer after waiver of service',
      citation: 'Fed. R. Civ. P. 12(a)(1)(A)(ii)',
      act: 'Serve the answer',
      formula: { from: 'requested', period: days(60, FORWARD) },
      check: checked(
        FRCP_12,
        'if it has timely waived service under Rule 4(d) , within 60 days after the request for a waiver was sent, or within 90 days after it was sent to the defendant outside any judicial district of the United States.',
      ),
      note: 'The trigger is the request for a waiver, counted from the day on which it was sent.',
    },
    {
      id: 'us-frcp-12a1b-counterclaim',
      title: 'Answer to a counterclaim or crossclaim',
      citation: 'Fed. R. Civ. P. 12(a)(1)(B)',
      act: 'Serve the answer to the counterclaim',
      formula: { from: 'served', period: days(21, FORWARD) },
      check: checked(
        FRCP_12,
        'A party must serve an answer to a counterclaim or crossclaim within 21 days after being served with the pleading that states the counterclaim or crossclaim.',
      ),
      note: STATE_DAYS,
    },
    {
      id: 'us-frcp-12a1b-counterclaim-by-mail',
      title: 'Answer to a counterclaim or crossclaim served by mail',
      citation: 'Fed. R. Civ. P. 12(a)(1)(B), 6(d)',
      act: 'Serve the answer to the counterclaim',
      formula: { from: 'served', period: days(21, AFTER_MAIL) },
      check: checked(
        FRCP_6,
        'service is made under Rule 5(b)(2)(C) (mail), (D) (leaving with the clerk), or (F) (other means consented to), 3 days are added after the period would otherwise expire under Rule 6(a) .',
      ),
      note: 'First the period with its roll, then three days, then a second roll. Does not apply to service by electronic filing.',
    },
    {
      id: 'us-frcp-12a4-answer-after-motion',
      title: 'Answer after denial of a motion',
      citation: 'Fed. R. Civ. P. 12(a)(4)(A)',
      act: 'Serve the answer',
      formula: { from: 'decided', period: days(14, FORWARD) },
      check: checked(
        FRCP_12,
        "if the court denies the motion or postpones its disposition until trial, the responsive pleading must be served within 14 days after notice of the court's action",
      ),
    },
    {
      id: 'us-frcp-45-objections',
      title: 'Objections to a subpoena to produce',
      citation: 'Fed. R. Civ. P. 45(d)(2)(B)',
      act: 'Serve written objections',
      satisfied_by: 'done',
      formula: { earlier_of: [{ from: 'served', period: days(14, FORWARD) }, { before: 'return_date' }], lapsed: 'counted' },
      other_readings: [
        {
          formula: { earlier_of: [{ from: 'served', period: days(13) }, { before: 'return_date' }], lapsed: 'counted' },
          why: 'The text says “before the earlier of”. Read strictly, the fourteenth day is too late.',
        },
      ],
      check: checked(
        FRCP_45,
        'The objection must be served before the earlier of the time specified for compliance or 14 days after the subpoena is served.',
      ),
    },
    {
      id: 'us-frcp-45-quash',
      title: 'Motion to quash or modify a subpoena',
      citation: 'Fed. R. Civ. P. 45(d)(3)(A)',
      act: 'Move to quash or modify the subpoena',
      formula: { before: 'return_date' },
      outer_limit: true,
      check: toConfirm(
        'Rule 45(d)(3)(A) says only “on timely motion”. Case law reads this as before the time for compliance, but has not been checked.',
        FRCP_45,
      ),
    },
    {
      id: 'us-frap-26-14-days',
      title: 'A period of 14 days in a court of appeals',
      citation: 'Fed. R. App. P. 26(a)(1)',
      act: 'Act within 14 days',
      formula: { from: 'served', period: days(14, FORWARD) },
      check: checked(FRAP_26, FRAP_26_DAYS),
    },
    {
      id: 'us-frap-26-10-days-from-2009',
      title: 'A period of 10 days in a court of appeals',
      citation: 'Fed. R. App. P. 26(a)(1)',
      act: 'Act within 10 days',
      formula: { from: 'served', period: days(10, FORWARD) },
      valid_from: '2009-12-01',
      check: checked(FRAP_26, FRAP_26_DAYS),
    },
    {
      id: 'us-frap-26-10-days-until-2009',
      title: 'A period of 10 days in a court of appeals',
      citation: 'Fed. R. App. P. 26(a), as in force until 30 November 2009',
      act: 'Act within 10 days',
      formula: { from: 'served', period: days(10, { ...FORWARD, short_period: 10 }) },
      valid_to: '2009-11-30',
      check: checked(
        'https://www.law.cornell.edu/uscode/html/uscode28a/usc_sec_28a_00000026----000-_combined.html',
        'Exclude the day of the act, event, or default that begins the period. […] Exclude intermediate Saturdays, Sundays, and legal holidays when the period is less than 11 days, unless stated in calendar days.',
      ),
      note: 'Kept so that the deadlines of old directives are calculated as they were.',
    },
    {
      id: 'us-frap-26c-14-days-by-mail',
      title: 'A period of 14 days in a court of appeals, after service on paper',
      citation: 'Fed. R. App. P. 26(c)',
      act: 'Act within 14 days',
      formula: { from: 'served', period: days(14, AFTER_MAIL) },
      check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/rules/frap/rule_26'),
    },
    {
      id: 'us-usc-28-2344-petition',
      title: 'Petition for review of an order (Hobbs Act)',
      citation: '28 U.S.C. 2344; Fed. R. App. P. 26(a)',
      act: 'File the petition for review',
      formula: { from: 'entered', period: days(60, FORWARD) },
      check: checked(
        'https://us.vlex.com/vid/review-of-orders-time-671073149',
        'Any party aggrieved by the final order may, within 60 days after its entry, file a petition to review the order in the court of appeals wherein venue lies.',
      ),
      note: "The agency's own rules define entry (release, service or publication), for the FCC in 47 CFR 1.4. The roll is that of Fed. R. App. P. 26(a)(1), read at the source given under `us-frap-26-14-days`.",
    },
    {
      id: 'us-usc-28-2401-six-years',
      title: 'Action against the United States (default limitation)',
      citation: '28 U.S.C. 2401(a); 5 U.S.C. 704, 706',
      act: 'File the complaint',
      formula: { from: 'decided', period: years(6, FORWARD) },
      check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/uscode/text/28/2401'),
    },
    {
      id: 'us-usc-26-7503-due-day',
      title: 'Act under the internal revenue laws due on a non-business day',
      citation: '26 U.S.C. 7503',
      act: 'Act by the stated date',
      calendar: 'US-FED+US-DC',
      formula: { from: 'stated', period: days(0, FORWARD) },
      check: toConfirm(FROM_NOTES, 'https://www.law.cornell.edu/uscode/text/26/7503'),
      note: 'Legal holidays are those of the District of Columbia, nationwide, and those of the state of the filing office.',
    },
  ],
)
