import type { RuleEntry } from '../rule.js'
import { checked, days, FROM_NOTES, hours, months, pack, toConfirm, workingDays } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const WHOLE_HOURS = { counting: 'exclude_trigger_hour' } as const
/**
 * How Regulation 1182/71 counts hours. For acts that state a period in hours, this is only the alternative, because it ends later
 * and nobody should rely on it.
 */
const BY_1182 = 'Regulation 1182/71 art. 3 leaves out the hour in which the event happens and counts whole hours.'
const NO_ROLL =
  'This act does not say whether Regulation 1182/71 art. 3(4) moves the last day. Without it, the day does not move.'
const TWO_WORKING_DAYS =
  'Regulation 1182/71 art. 3(5), under which a period of two days or more includes at least two working days, is not applied: it could only make the deadline later.'

const DAY_NOT_COUNTED = 'http://www.wordscope.be/anglais/francais/day+taking+questions.html'
const DORA_5 = 'https://www.springlex.eu/en/packages/dora/rts-ir-regulation/article-5'
const AI_73 = 'https://lexelerate.ai/article/article-73-reporting-of-serious-incidents/'
const NIS2_READ =
  'The exact wording of art. 23(4) was read in a copy whose address our index does not give. Confirm it at EUR-Lex, and in the law of the Member State that transposes it.'
const EUR_LEX_NIS2 = 'https://eur-lex.europa.eu/eli/dir/2022/2555/oj'
const EUR_LEX_TCO = 'https://eur-lex.europa.eu/eli/reg/2021/784/oj'
const EUR_LEX_GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

/** Regulation 1182/71: how EU law counts if an act says nothing. Holidays are those of the acting authority. */
const PERIODS = pack({ jurisdiction: 'EU', calendar: 'agency', zone: 'agency', satisfied_by: 'received' }, [
  {
    id: 'eu-1182-24-hours',
    title: 'A period of 24 hours in Union law',
    citation: 'Regulation (EEC, Euratom) 1182/71, art. 3(1), (2)(a)',
    act: 'Act within 24 hours',
    formula: { from: 'received', period: hours(24, WHOLE_HOURS) },
    other_readings: [{ formula: { from: 'received', period: hours(24) }, why: 'Elapsed time, which is undisputed.' }],
    check: toConfirm(
      'The sentences on hours were read only in part, in a note that quotes EUR-Lex.',
      'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
    ),
  },
  {
    id: 'eu-1182-14-days',
    title: 'A period of 14 days in Union law',
    citation: 'Regulation (EEC, Euratom) 1182/71, art. 3(1), (4)',
    act: 'Act within 14 days',
    formula: { from: 'received', period: days(14, FORWARD) },
    check: checked(
      DAY_NOT_COUNTED,
      'Where a period, expressed in days, weeks, months or years is to be calculated from the moment at which an event occurs or an action takes place, the day during which that event occurs or that action takes place shall not be considered as falling within the period in question.',
    ),
    note: `The roll is based on art. 3(4), read at http://wordscope.be/anglais/francais/ended+last+june.html in a later act that repeats it: “where the last day of a period expressed otherwise than in hours is a public holiday, Sunday or Saturday, the period shall end with the expiry of the last hour of the following working day”. ${TWO_WORKING_DAYS}`,
  },
  {
    id: 'eu-1182-10-working-days',
    title: 'A period of 10 working days in Union law',
    citation: 'Regulation (EEC, Euratom) 1182/71, art. 2, 3(1), (3)',
    act: 'Act within 10 working days',
    formula: { from: 'received', period: workingDays(10) },
    check: toConfirm('Art. 2(2) and 3(3), on working days, were not read.', 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj'),
    note: 'For the Commission, the calendar is EU-COM, which has holidays that no Member State has.',
  },
  {
    id: 'eu-1182-month',
    title: 'A period of one month in Union law',
    citation: 'Regulation (EEC, Euratom) 1182/71, art. 3(1), (2)(c), (4)',
    act: 'Act within one month',
    formula: { from: 'received', period: months(1, FORWARD) },
    check: checked(
      'http://wordscope.be/engels/nederlands/X-hour+week.html',
      'a period expressed in weeks, months or years […] shall end with the expiry of the last hour of whichever day in the last week, month or year is the same day of the week, or falls on the same date, as the day from which the period runs. If, in a period expressed in months or in years, the day on which it should expire does not occur in the last month, the period shall end with the expiry of the last hour of the last day of that month',
    ),
    note: 'The roll is based on art. 3(4), read at the source given under `eu-1182-14-days`.',
  },
])

/** Personal data, and orders about content. */
const DATA_AND_CONTENT = pack({ jurisdiction: 'EU', calendar: 'agency', zone: 'recipient', satisfied_by: 'sent' }, [
  {
    id: 'eu-gdpr-33-breach',
    title: 'Notification of a personal data breach to the supervisory authority',
    citation: 'Regulation (EU) 2016/679, art. 33(1)',
    act: 'Notify the breach to the supervisory authority',
    formula: { from: 'aware', period: hours(72) },
    other_readings: [{ formula: { from: 'aware', period: hours(72, WHOLE_HOURS) }, why: BY_1182 }],
    outer_limit: true,
    check: checked(
      'https://www.legiscope.com/blog/gdpr-article-33-72-hours-eur-lex.html',
      'In the case of a personal data breach, the controller shall without undue delay and, where feasible, not later than 72 hours after having become aware of it, notify the personal data breach to the supervisory authority competent in accordance with Article 55',
    ),
    note: 'A late notification must still be made, with reasons for the delay. The period is 72 elapsed hours: weekends count, and a clock change affects it.',
  },
  {
    id: 'eu-gdpr-12-3-request',
    title: 'Answer to a data subject request',
    citation: 'Regulation (EU) 2016/679, art. 12(3)',
    act: 'Answer the data subject, or inform them of an extension',
    formula: { from: 'received', period: months(1, FORWARD) },
    other_readings: [{ formula: { from: 'received', period: months(1) }, why: NO_ROLL }],
    outer_limit: true,
    check: toConfirm(
      'Read only in English texts translated back from other languages, and in summaries by supervisory authorities.',
      EUR_LEX_GDPR,
    ),
  },
  {
    id: 'eu-gdpr-12-3-extended',
    title: 'Answer to a data subject request after an extension',
    citation: 'Regulation (EU) 2016/679, art. 12(3)',
    act: 'Answer the data subject',
    formula: { from: 'received', period: months(3, FORWARD) },
    other_readings: [{ formula: { from: 'received', period: months(3) }, why: NO_ROLL }],
    check: toConfirm(
      'Read only in English texts translated back from other languages, and in summaries by supervisory authorities.',
      EUR_LEX_GDPR,
    ),
    note: 'Only if the data subject was informed of the extension and its reasons within the first month.',
  },
  {
    id: 'eu-dsa-9-order',
    title: 'Order to act against illegal content',
    citation: 'Regulation (EU) 2022/2065, art. 9(1)',
    act: 'Inform the authority of the effect given to the order',
    formula: { on: 'stated' },
    outer_limit: true,
    check: toConfirm(
      `No fixed time: without undue delay, and by the time stated in the order. ${FROM_NOTES}`,
      'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    ),
  },
  {
    id: 'eu-dsa-10-order',
    title: 'Order to provide information on recipients of a service',
    citation: 'Regulation (EU) 2022/2065, art. 10(1)',
    act: 'Inform the authority of the receipt of the order and the effect given to it',
    formula: { on: 'stated' },
    outer_limit: true,
    check: toConfirm(
      `No fixed time: without undue delay, and by the time stated in the order. ${FROM_NOTES}`,
      'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
    ),
  },
  {
    id: 'eu-tco-3-removal',
    title: 'Removal of terrorist content under a removal order',
    citation: 'Regulation (EU) 2021/784, art. 3(3)',
    act: 'Remove the content, or disable access to it',
    satisfied_by: 'done',
    formula: { from: 'received', period: hours(1) },
    other_readings: [{ formula: { from: 'received', period: hours(1, WHOLE_HOURS) }, why: BY_1182 }],
    outer_limit: true,
    check: checked(
      'https://parlementairemonitor.nl/9353000/1/j4nvirkkkr58fyw_j9tvgajcor7dxyk_j9vvij5epmj1ey0/vkrpfdcsi7yp',
      'the addressee of this removal order shall remove terrorist content or disable access to terrorist content in all Member States as soon as possible and in any event within one hour of receipt of the removal order.',
    ),
    note: 'Read in Annex I, the form of the order, which must show the date and time of its receipt. If force majeure prevents compliance, or the order is unclear, the hour runs from when that ends (art. 3(7), (8)).',
  },
  {
    id: 'eu-tco-4-request',
    title: 'Request for scrutiny of a cross-border removal order',
    citation: 'Regulation (EU) 2021/784, art. 4(4)',
    act: 'Request scrutiny by the authority of the main establishment',
    formula: { from: 'received', period: hours(48) },
    check: toConfirm(FROM_NOTES, EUR_LEX_TCO),
  },
  {
    id: 'eu-tco-4-decision',
    title: 'Decision on the scrutiny of a cross-border removal order',
    citation: 'Regulation (EU) 2021/784, art. 4(4)',
    act: 'The authority decides on our request',
    satisfied_by: 'done',
    zone: 'agency',
    formula: { from: 'requested', period: hours(72) },
    check: checked(
      'https://lexray.eu/adtcor',
      'The competent authority shall, within 72 hours of receiving the request, adopt a reasoned decision following its scrutiny of the removal order, setting out its findings as to whether there is an infringement.',
    ),
  },
])

/** Incidents: financial (DORA), important services (NIS2), artificial intelligence. */
const INCIDENTS = pack({ jurisdiction: 'EU', calendar: 'agency', zone: 'recipient', satisfied_by: 'sent' }, [
  {
    id: 'eu-dora-initial',
    title: 'Initial notification of a major ICT-related incident',
    citation: 'Delegated Regulation (EU) 2025/301, art. 5(1)(a), (2)',
    act: 'Send the initial notification',
    formula: {
      earlier_of: [
        { from: 'classified', period: hours(4) },
        { from: 'aware', period: hours(24) },
      ],
    },
    outer_limit: true,
    check: checked(
      DORA_5,
      'for the initial report: as early as possible, but in any case, within four hours from the classification of the ICT-related incident […] as a major ICT-related incident […] and no later than 24 hours from the moment the financial entity has become aware of the ICT-related incident',
    ),
    note: 'If the incident is classified as major only after those 24 hours: four hours from the classification.',
  },
  {
    id: 'eu-dora-intermediate',
    title: 'Intermediate report on a major ICT-related incident',
    citation: 'Delegated Regulation (EU) 2025/301, art. 5(1)(b)',
    act: 'Send the intermediate report',
    formula: { from: 'own_act', period: hours(72) },
    check: checked(
      DORA_5,
      'for the intermediate report: at the latest within 72 hours from the submission of the initial notification, even where the status or the handling of the incident have not changed',
    ),
    note: 'The action is our initial notification. Some entities may report by noon of the next working day after a weekend. This is not applied here and must be confirmed.',
  },
  {
    id: 'eu-dora-final',
    title: 'Final report on a major ICT-related incident',
    citation: 'Delegated Regulation (EU) 2025/301, art. 5(1)(c), (4)',
    act: 'Send the final report',
    formula: { from: 'own_act', period: months(1, { roll: 'forward', roll_to: '12:00' }) },
    other_readings: [
      {
        formula: { from: 'own_act', period: months(1) },
        why: 'Without the extension to noon of the next working day, which is not open to every entity.',
      },
    ],
    check: toConfirm(
      'The month was read (art. 5(1)(c)); for noon of the next working day, only the beginning of the sentence was read.',
      DORA_5,
    ),
    note: 'The action is the intermediate report, or its last update.',
  },
  {
    id: 'eu-nis2-early-warning',
    title: 'Early warning of a significant incident',
    citation: 'Directive (EU) 2022/2555, art. 23(4)(a)',
    act: 'Send the early warning',
    formula: { from: 'aware', period: hours(24) },
    outer_limit: true,
    check: checked(
      'https://digiturvamalli.fi/vaatimus/23-1-incident-notifications-to-csirt-and-recipients-of-services',
      'the entities concerned submit to the CSIRT or, where applicable, the competent authority: (a) without undue delay and in any event within 24 hours of becoming aware of the significant incident, an early warning',
    ),
    note: 'This is a directive: the law of the Member State applies and may be stricter.',
  },
  {
    id: 'eu-nis2-notification',
    title: 'Notification of a significant incident',
    citation: 'Directive (EU) 2022/2555, art. 23(4)(b)',
    act: 'Send the incident notification',
    formula: { from: 'aware', period: hours(72) },
    outer_limit: true,
    check: toConfirm(NIS2_READ, EUR_LEX_NIS2),
    note: 'For a trust service provider, 24 hours if its trust services are affected.',
  },
  {
    id: 'eu-nis2-final',
    title: 'Final report on a significant incident',
    citation: 'Directive (EU) 2022/2555, art. 23(4)(d)',
    act: 'Send the final report',
    formula: { from: 'own_act', period: months(1) },
    check: toConfirm(NIS2_READ, EUR_LEX_NIS2),
    note: 'The action is our incident notification. If the incident is still ongoing, a progress report is due then, and the final report one month after it has been handled.',
  },
  {
    id: 'eu-ai-73-incident',
    title: 'Report of a serious incident of a high-risk AI system',
    citation: 'Regulation (EU) 2024/1689, art. 73(2)',
    act: 'Report the serious incident',
    formula: { from: 'aware', period: days(15, FORWARD) },
    other_readings: [{ formula: { from: 'aware', period: days(15) }, why: NO_ROLL }],
    outer_limit: true,
    check: checked(
      AI_73,
      'The report referred to in paragraph 1 shall be made immediately after the provider has established a causal link between the AI system and the serious incident or the reasonable likelihood of such a link, and, in any event, not later than 15 days after the provider or, where applicable, the deployer, becomes aware of the serious incident.',
    ),
  },
  {
    id: 'eu-ai-73-widespread',
    title: 'Report of a widespread infringement, or of a disruption of critical infrastructure, by an AI system',
    citation: 'Regulation (EU) 2024/1689, art. 73(3)',
    act: 'Report the serious incident',
    formula: { from: 'aware', period: days(2, FORWARD) },
    other_readings: [{ formula: { from: 'aware', period: days(2) }, why: NO_ROLL }],
    outer_limit: true,
    check: checked(
      AI_73,
      'in the event of a widespread infringement or a serious incident as defined in Article 3, point (49) (b), the report referred to in paragraph 1 of this Article shall be provided immediately, and not later than two days after the provider or, where applicable, the deployer becomes aware of that incident.',
    ),
    note: TWO_WORKING_DAYS,
  },
  {
    id: 'eu-ai-73-death',
    title: 'Report of a death in connection with a high-risk AI system',
    citation: 'Regulation (EU) 2024/1689, art. 73(4)',
    act: 'Report the serious incident',
    formula: { from: 'aware', period: days(10, FORWARD) },
    other_readings: [{ formula: { from: 'aware', period: days(10) }, why: NO_ROLL }],
    outer_limit: true,
    check: checked(
      AI_73,
      'but not later than 10 days after the date on which the provider or, where applicable, the deployer becomes aware of the serious incident.',
    ),
  },
])

/** The European Union. */
export const EUROPEAN_UNION: RuleEntry[] = [...PERIODS, ...DATA_AND_CONTENT, ...INCIDENTS]
