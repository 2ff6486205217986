import type { RuleEntry } from '../rule.js'
import { days, hours, months, pack, toConfirm } from './pack.js'

const FROM_MEIJI =
  'We found the drafts of the code of 1896 and a commentary, which agree, but not the code as currently in force.'
const SOURCE = 'https://www.japaneselawtranslation.go.jp/'
const CUSTOM = 'The last day moves only where it is the custom not to do business on it (Civil Code, art. 142).'

/** Japan: the Civil Code applies unless another law provides otherwise. */
export const JAPAN: RuleEntry[] = pack(
  { jurisdiction: 'JP', calendar: 'JP', zone: { named: 'Asia/Tokyo' }, satisfied_by: 'received' },
  [
    {
      id: 'jp-civil-139-24-hours',
      title: 'A period of 24 hours',
      citation: 'Civil Code, art. 139',
      act: 'Act within 24 hours',
      formula: { from: 'received', period: hours(24) },
      check: toConfirm(FROM_MEIJI, SOURCE),
    },
    {
      id: 'jp-civil-140-14-days',
      title: 'A period of 14 days',
      citation: 'Civil Code, art. 140 to 142',
      act: 'Act within 14 days',
      formula: { from: 'received', period: days(14, { roll: 'forward' }) },
      other_readings: [{ formula: { from: 'received', period: days(14) }, why: CUSTOM }],
      check: toConfirm(FROM_MEIJI, SOURCE),
      note: 'The first day does not count, unless the period begins at midnight.',
    },
    {
      id: 'jp-civil-143-month',
      title: 'A period of one month',
      citation: 'Civil Code, art. 140 to 143',
      act: 'Act within one month',
      formula: { from: 'received', period: months(1, { roll: 'forward' }) },
      other_readings: [{ formula: { from: 'received', period: months(1) }, why: CUSTOM }],
      check: toConfirm(FROM_MEIJI, SOURCE),
    },
  ],
)
