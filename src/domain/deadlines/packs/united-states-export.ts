import type { RuleEntry } from '../rule.js'
import { CFR_15_VII } from './copies.js'
import { checked, days, FROM_NOTES, pack, toConfirm, workingDays } from './pack.js'

const FORWARD = { roll: 'forward' } as const

const COMPUTED_BY_766 =
  'The last day of the period so computed is to be included unless it is a Saturday, a Sunday, or a legal holiday (as defined in Rule 6(a) of the Federal Rules of Civil Procedure), in which case the period runs until the end of the next day which is neither a Saturday, a Sunday, nor a legal holiday. Intermediate Saturdays, Sundays, and legal holidays are excluded from the computation when the period of time prescribed or allowed is seven days or less.'

/** Export control (Bureau of Industry and Security). */
export const UNITED_STATES_EXPORT: RuleEntry[] = pack(
  { jurisdiction: 'US', calendar: 'US-FED', zone: 'agency', satisfied_by: 'received' },
  [
    {
      id: 'us-bis-is-informed',
      title: 'Licence requirement imposed by an is-informed letter',
      citation: '15 CFR 744.21(b), and similar paragraphs of part 744',
      act: 'Stop the activities that the letter makes subject to a licence',
      satisfied_by: 'done',
      zone: 'recipient',
      formula: { on: 'received' },
      check: toConfirm(
        'Provisional. By its nature, the letter binds from its receipt or from the date it states. The wording of each paragraph of part 744 has not been checked.',
        'https://www.ecfr.gov/current/title-15/part-744',
      ),
      note: 'Counsel enters the time from which the letter binds, and why. Oral notice is reportedly confirmed in writing within two working days. That is a duty of the agency and does not move our deadline.',
    },
    {
      id: 'us-bis-756-2-appeal',
      title: 'Appeal from an administrative action of BIS',
      citation: '15 CFR 756.2(c)(1)',
      act: 'Appeal to the Under Secretary',
      formula: { from: 'dated', period: days(45) },
      other_readings: [
        {
          formula: { from: 'dated', period: days(45, { roll: 'backward' }) },
          why: 'The appeal must be received, and no provision moves the deadline: nobody receives it on a non-business day.',
        },
      ],
      check: checked(
        CFR_15_VII,
        'An appeal under this part must be received by the Under Secretary for Industry and Security […] not later than 45 days after the date appearing on the written notice of administrative action.',
      ),
      note: 'From the date of the notice, not from its receipt. An appeal does not stay the action unless the Under Secretary grants a stay (756.2(e)). Not available against requests under 744.15, 744.16 and 744.21(b), or against a regulation (756.2(a)).',
    },
    {
      id: 'us-bis-766-6-answer',
      title: 'Answer to a charging letter',
      citation: '15 CFR 766.6(a), 766.5(e)',
      act: 'File the answer, with the demand for a hearing',
      satisfied_by: 'filed',
      formula: { from: 'served', period: days(30, { ...FORWARD, short_period: 7 }) },
      check: checked(
        CFR_15_VII,
        `The respondent must answer the charging letter within 30 days after being served with notice of the issuance of a charging letter […] ${COMPUTED_BY_766}`,
      ),
      note: 'The trigger “service” is the day of delivery, or of attempted delivery (766.3(c)). An answer sent by post is filed on the day of posting (766.5(c)).',
    },
    {
      id: 'us-bis-766-6-answer-to-amendment',
      title: 'Answer to a supplement or amendment of a charging letter',
      citation: '15 CFR 766.6(a), 766.5(e)',
      act: 'File the answer to the amended charges',
      satisfied_by: 'filed',
      formula: { from: 'received', period: days(30, { ...FORWARD, short_period: 7 }) },
      check: checked(
        CFR_15_VII,
        'or within 30 days of notice of any supplement or amendment to a charging letter, unless time is extended under § 766.16 of this part.',
      ),
    },
    {
      id: 'us-bis-766-14-briefs',
      title: 'Briefs on a ruling certified to the Under Secretary',
      citation: '15 CFR 766.14(b), 766.5(e)',
      act: 'File and serve the brief',
      satisfied_by: 'filed',
      formula: { from: 'decided', period: days(10, { ...FORWARD, short_period: 7 }) },
      check: checked(
        CFR_15_VII,
        'Upon certification to the Under Secretary of the interlocutory ruling for review, the parties will have 10 days to file and serve briefs stating their positions, and five days to file and serve replies',
      ),
    },
    {
      id: 'us-bis-766-14-replies',
      title: 'Replies on a ruling certified to the Under Secretary',
      citation: '15 CFR 766.14(b), 766.5(e)',
      act: 'File and serve the reply',
      satisfied_by: 'filed',
      formula: {
        after: { from: 'decided', period: days(10, { ...FORWARD, short_period: 7 }) },
        period: days(5, { ...FORWARD, short_period: 7 }),
      },
      check: checked(
        CFR_15_VII,
        `10 days to file and serve briefs stating their positions, and five days to file and serve replies […] ${COMPUTED_BY_766}`,
      ),
      note: 'A period of five days is within the limit of seven, so intermediate non-business days do not count.',
    },
    {
      id: 'us-bis-785-4-hearing',
      title: 'Request for a hearing on a notice of violation and assessment',
      citation: '15 CFR 785.4(a)',
      act: 'Request a hearing',
      satisfied_by: 'filed',
      formula: { from: 'served', period: workingDays(15) },
      check: checked(
        'https://self-law.org/code/us/cfr/t15/s%C2%A7%20785.4',
        'the respondent must submit a written request for a hearing to BIS within 15 business days from the date of service of the NOVA.',
      ),
    },
    {
      id: 'us-bis-785-4-answer',
      title: 'Answer to a notice of violation and assessment',
      citation: '15 CFR 785.4(a)',
      act: 'File the answer',
      satisfied_by: 'filed',
      formula: { from: 'own_act', period: days(30) },
      check: checked(
        'https://self-law.org/code/us/cfr/t15/s%C2%A7%20785.4',
        'If the respondent requests a hearing, the respondent must answer the NOVA within 30 calendar days from the date of the request for hearing.',
      ),
      note: 'The action is our request for a hearing: an earlier request brings the answer forward.',
    },
    {
      id: 'us-bis-791-107-response',
      title: 'Response to an initial determination on a technology transaction',
      citation: '15 CFR 791.107',
      act: 'Respond, or propose remedial steps',
      formula: { from: 'served', period: days(30) },
      check: checked(
        CFR_15_VII,
        "Within 30 days of service of the Secretary's notification pursuant to § 791.105, a party to an ICTS Transaction may respond to the Secretary's initial determination",
      ),
      note: 'Records must be preserved immediately from the first notice of a review (791.106).',
    },
    {
      id: 'us-bis-791-316-notice',
      title: 'Period from delivery of a notice on a technology transaction',
      citation: '15 CFR 791.316',
      act: 'Act on the notice',
      formula: { from: 'received', period: days(30, FORWARD) },
      check: toConfirm(FROM_NOTES, 'https://www.ecfr.gov/current/title-15/section-791.316'),
    },
    {
      id: 'us-bis-720-2-hearing',
      title: 'Request for a hearing on a proposed denial of export privileges',
      citation: '15 CFR 720.2(a)',
      act: 'Request a hearing before the administrative law judge',
      satisfied_by: 'filed',
      formula: { from: 'dated', period: days(30) },
      check: checked(
        'https://ecfr.io/Title-15/Section-720.2',
        'provide that the person may request a hearing before the Administrative Law Judge within 30 days from the date of the notification letter.',
      ),
    },
  ],
)
