import type { RuleEntry } from '../rule.js'
import { days, FROM_NOTES, months, pack, toConfirm } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const RETOLD = 'Known only from a paraphrase in an encyclopedia (lawi.ca), which adds words of its own.'

/** Canada, federal law. Provinces, such as Ontario, count differently. */
export const CANADA: RuleEntry[] = pack({ jurisdiction: 'CA', calendar: 'CA', zone: 'agency', satisfied_by: 'received' }, [
  {
    id: 'ca-interpretation-26-30-days',
    title: 'A period of 30 days after a day',
    citation: 'Interpretation Act, R.S.C. 1985, c. I-21, sections 26, 27(5)',
    act: 'Act within 30 days',
    formula: { from: 'received', period: days(30, FORWARD) },
    check: toConfirm(RETOLD, 'https://laws-lois.justice.gc.ca/eng/acts/I-21/section-26.html'),
  },
  {
    id: 'ca-interpretation-27-at-least-4-days',
    title: 'At least 4 days between two events',
    citation: 'Interpretation Act, R.S.C. 1985, c. I-21, section 27(1)',
    act: 'The second event may take place',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'issued', period: days(4, { clear_days: true, bound: 'earliest' }) },
    check: toConfirm(RETOLD, 'https://laws-lois.justice.gc.ca/eng/acts/I-21/section-27.html'),
  },
  {
    id: 'ca-interpretation-28-month',
    title: 'A period of one month after a day',
    citation: 'Interpretation Act, R.S.C. 1985, c. I-21, sections 26, 28',
    act: 'Act within one month',
    formula: { from: 'received', period: months(1, FORWARD) },
    check: toConfirm(RETOLD, 'https://laws-lois.justice.gc.ca/eng/acts/I-21/section-28.html'),
  },
  {
    id: 'ca-federal-courts-18-1-review',
    title: 'Application for judicial review of a decision of a federal authority',
    citation: 'Federal Courts Act, R.S.C. 1985, c. F-7, section 18.1(2)',
    act: 'File the application for judicial review',
    satisfied_by: 'filed',
    formula: { from: 'received', period: days(30, FORWARD) },
    check: toConfirm(FROM_NOTES, 'https://laws-lois.justice.gc.ca/eng/acts/F-7/section-18.1.html'),
    note: 'From the day on which the decision was first communicated.',
  },
])
