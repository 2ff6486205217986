import type { RuleEntry } from '../rule.js'
import { VWGO, VWVFG } from './copies.js'
import { checked, days, hours, months, pack, weeks, years } from './pack.js'

const FORWARD = { roll: 'forward' } as const
const LAND = "Holidays are those of the Land where the act is to be done: use its calendar, for example 'DE-BY'."
const NO_ROLL_OF_FICTION =
  'In administrative law, the deemed day of notification does not move, because it is not a period. In tax law it does, and sources conflict.'

const VWVFG_31_3 =
  'Fällt das Ende einer Frist auf einen Sonntag, einen gesetzlichen Feiertag oder einen Sonnabend, so endet die Frist mit dem Ablauf des nächstfolgenden Werktags.'
const VWVFG_41_OLD =
  'Ein schriftlicher Verwaltungsakt, der im Inland durch die Post übermittelt wird, gilt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben.'
const VWVFG_41_NEW =
  'Ein schriftlicher Verwaltungsakt, der im Inland durch die Post übermittelt wird, gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.'
const VWVFG_41_NEW_READ = 'https://weka.de/ordnungsamt-gewerbeamt/aus-drei-mach-vier-laengere-postlaufzeiten'
const VWGO_70 =
  'Der Widerspruch ist innerhalb eines Monats, nachdem der Verwaltungsakt dem Beschwerten bekanntgegeben worden ist, […] zu erheben'
const VWGO_70_READ = 'https://gesetzklar.de/vwgo/97136/70'

const BGB_188 =
  'Eine Frist, die nach Wochen, nach Monaten oder nach einem mehrere Monate umfassenden Zeitraum - Jahr, halbes Jahr, Vierteljahr - bestimmt ist, endigt im Falle des § 187 Abs. 1 mit dem Ablauf desjenigen Tages der letzten Woche oder des letzten Monats, welcher durch seine Benennung oder seine Zahl dem Tage entspricht, in den das Ereignis oder der Zeitpunkt fällt, im Falle des § 187 Abs. 2 mit dem Ablauf desjenigen Tages der letzten Woche oder des letzten Monats, welcher dem Tage vorhergeht, der durch seine Benennung oder seine Zahl dem Anfangstag der Frist entspricht.'
const ALSO_READ = '§§ 187 and 193 were read as well, at dejure.org and rechtswoerterbuch.de.'

/** Germany: how authorities and administrative courts count. Passages are quoted in German. */
export const GERMANY: RuleEntry[] = pack(
  { jurisdiction: 'DE', calendar: 'DE', zone: { named: 'Europe/Berlin' }, satisfied_by: 'received' },
  [
    {
      id: 'de-vwvfg-31-2-weeks',
      title: 'Two-week period set by an authority',
      citation: 'VwVfG § 31(1), (2), (3)',
      act: 'Act within two weeks',
      formula: { from: 'deemed_received', period: weeks(2, FORWARD) },
      check: checked(
        VWVFG,
        `Der Lauf einer Frist, die von einer Behörde gesetzt wird, beginnt mit dem Tag, der auf die Bekanntgabe der Frist folgt, außer wenn dem Betroffenen etwas anderes mitgeteilt wird. […] ${VWVFG_31_3}`,
      ),
      note: LAND,
    },
    {
      id: 'de-vwvfg-31-fixed-day',
      title: 'Date set by an authority',
      citation: 'VwVfG § 31(3) sentence 2, (5)',
      act: 'Act by the stated date',
      formula: { on: 'stated' },
      check: checked(
        VWVFG,
        'Dies gilt nicht, wenn dem Betroffenen unter Hinweis auf diese Vorschrift ein bestimmter Tag als Ende der Frist mitgeteilt worden ist. […] Der von einer Behörde gesetzte Termin ist auch dann einzuhalten, wenn er auf einen Sonntag, gesetzlichen Feiertag oder Sonnabend fällt.',
      ),
      note: 'The date does not move. The end of a period does, unless the authority set the date with reference to § 31(3).',
    },
    {
      id: 'de-vwvfg-31-24-hours',
      title: '24-hour period set by an authority',
      citation: 'VwVfG § 31(6)',
      act: 'Act within 24 hours',
      formula: { from: 'received', period: hours(24) },
      check: checked(
        VWVFG,
        'Ist eine Frist nach Stunden bestimmt, so werden Sonntage, gesetzliche Feiertage oder Sonnabende mitgerechnet.',
      ),
      note: 'Weekends count for an authority but not for a court: compare ZPO § 222(3).',
    },
    {
      id: 'de-vwvfg-41-2-until-2024',
      title: 'Notification of an administrative act by post or electronically',
      citation: 'VwVfG § 41(2), as in force until 31 December 2024',
      act: 'The act is deemed notified',
      satisfied_by: 'done',
      formula: { from: 'posted', period: days(3) },
      other_readings: [{ formula: { from: 'posted', period: days(3, FORWARD) }, why: NO_ROLL_OF_FICTION }],
      valid_to: '2024-12-31',
      check: checked(VWVFG, VWVFG_41_OLD),
      note: 'Does not apply if it arrived later or not at all. The Länder have their own laws.',
    },
    {
      id: 'de-vwvfg-41-2-from-2025',
      title: 'Notification of an administrative act by post or electronically',
      citation: 'VwVfG § 41(2)',
      act: 'The act is deemed notified',
      satisfied_by: 'done',
      formula: { from: 'posted', period: days(4) },
      other_readings: [{ formula: { from: 'posted', period: days(4, FORWARD) }, why: NO_ROLL_OF_FICTION }],
      valid_from: '2025-01-01',
      check: checked(VWVFG_41_NEW_READ, VWVFG_41_NEW),
      note: 'Does not apply if it arrived later or not at all. Some Länder changed their laws later than the Federation.',
    },
    {
      id: 'de-vwgo-58-2-year',
      title: 'Remedy if the instruction on remedies was missing or wrong',
      citation: 'VwGO § 58(2), 57(2); ZPO § 222(2)',
      act: 'Lodge the remedy',
      formula: { from: 'deemed_received', period: years(1, FORWARD) },
      check: checked(
        VWGO,
        'Ist die Belehrung unterblieben oder unrichtig erteilt, so ist die Einlegung des Rechtsbehelfs nur innerhalb eines Jahres seit Zustellung, Eröffnung oder Verkündung zulässig',
      ),
      note: LAND,
    },
    {
      id: 'de-vwgo-70-objection',
      title: 'Objection (Widerspruch) to an administrative act',
      citation: 'VwGO § 70(1), 57(2); ZPO § 222(2)',
      act: 'Lodge the objection',
      formula: { from: 'deemed_received', period: months(1, FORWARD) },
      check: checked(VWGO_70_READ, VWGO_70),
      note: LAND,
    },
    {
      id: 'de-vwgo-70-objection-by-post-until-2024',
      title: 'Objection (Widerspruch) to an administrative act sent by post',
      citation: 'VwVfG § 41(2), as in force until 31 December 2024; VwGO § 70(1)',
      act: 'Lodge the objection',
      formula: { after: { from: 'posted', period: days(3) }, period: months(1, FORWARD) },
      valid_to: '2024-12-31',
      check: checked(VWVFG, VWVFG_41_OLD),
      note: `§ 70(1) was read at ${VWGO_70_READ}. ${LAND}`,
    },
    {
      id: 'de-vwgo-70-objection-by-post-from-2025',
      title: 'Objection (Widerspruch) to an administrative act sent by post',
      citation: 'VwVfG § 41(2); VwGO § 70(1)',
      act: 'Lodge the objection',
      formula: { after: { from: 'posted', period: days(4) }, period: months(1, FORWARD) },
      other_readings: [
        {
          formula: { after: { from: 'posted', period: days(3) }, period: months(1, FORWARD) },
          why: 'If the law of a Land still provides for the third day.',
        },
      ],
      valid_from: '2025-01-01',
      check: checked(VWVFG_41_NEW_READ, VWVFG_41_NEW),
      note: `§ 70(1) was read at ${VWGO_70_READ}. ${LAND}`,
    },
    {
      id: 'de-vwgo-74-action',
      title: 'Action against an administrative act',
      citation: 'VwGO § 74(1)',
      act: 'Bring the action',
      satisfied_by: 'filed',
      formula: { from: 'served', period: months(1, FORWARD) },
      check: checked(
        VWGO,
        'Die Anfechtungsklage muß innerhalb eines Monats nach Zustellung des Widerspruchsbescheids erhoben werden. Ist nach § 68 ein Widerspruchsbescheid nicht erforderlich, so muß die Klage innerhalb eines Monats nach Bekanntgabe des Verwaltungsakts erhoben werden.',
      ),
      note: 'From service of the decision on the objection, or of the act if there is no objection procedure.',
    },
    {
      id: 'de-vwgo-57-24-hours',
      title: '24-hour period set by an administrative court',
      citation: 'VwGO § 57(2); ZPO § 222(3)',
      act: 'Act within 24 hours',
      satisfied_by: 'filed',
      formula: { from: 'served', period: hours(24, { counting: 'exclude_non_working_days' }) },
      check: checked(
        'https://de.openlegaldata.io/law/zpo/222',
        'Bei der Berechnung einer Frist, die nach Stunden bestimmt ist, werden Sonntage, allgemeine Feiertage und Sonnabende nicht mitgerechnet.',
      ),
      note: 'VwGO § 57(2), “Für die Fristen gelten die Vorschriften der §§ 222, 224 Abs. 2 und 3, §§ 225 und 226 der Zivilprozeßordnung”, was read as well.',
    },
    {
      id: 'de-bgb-187-1-month',
      title: 'One-month period after an event',
      citation: 'BGB §§ 187(1), 188(2), 193',
      act: 'Act within one month',
      formula: { from: 'received', period: months(1, FORWARD) },
      check: checked('https://de.openlegaldata.io/law/bgb/188', BGB_188),
      note: `${ALSO_READ} ${LAND}`,
    },
    {
      id: 'de-bgb-187-2-month',
      title: 'One-month period from the beginning of a day',
      citation: 'BGB §§ 187(2), 188(2), 193',
      act: 'Act within one month',
      formula: { from: 'stated', period: months(1, { ...FORWARD, count_trigger_day: true }) },
      check: checked('https://de.openlegaldata.io/law/bgb/188', BGB_188),
      note: `The stated day counts as the first day. ${ALSO_READ} ${LAND}`,
    },
  ],
)
