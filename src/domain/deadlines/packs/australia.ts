import type { RuleEntry } from '../rule.js'
import { checked, days, hours, pack, toConfirm } from './pack.js'

const AIA_36 = 'https://www.ato.gov.au/law/view/print?DocID=PAC%2F19010002%2F36&PiT=99991231235958'
const REMOVAL =
  'the Commissioner may give the provider of the service a written notice, to be known as a removal notice , requiring the provider to: (e) take all reasonable steps to ensure the removal of the material from the service; and (f) do so within: (i) 24 hours after the notice was given to the provider; or (ii) such longer period as the Commissioner allows.'

/** Australia, federal law. */
export const AUSTRALIA: RuleEntry[] = pack({ jurisdiction: 'AU', calendar: 'AU', zone: 'agency', satisfied_by: 'received' }, [
  {
    id: 'au-interpretation-36-28-days',
    title: 'A period of 28 days after a decision',
    citation: 'Acts Interpretation Act 1901 (Cth), section 36(1) item 6, (2)',
    act: 'Seek a review of the decision',
    formula: { from: 'decided', period: days(28, { roll: 'forward' }) },
    check: checked(
      AIA_36,
      'is expressed to begin after a specified day does not include that day. […] If a decision is made on 2 August and a person has 28 days after the day the decision is made to seek a review of the decision, the 28-day period begins on 3 August. […] the last day for doing the thing is a Saturday, a Sunday or a',
    ),
    note: 'The holidays are those of the place where the act is to be done. The end of section 36(2), on the next day that is not one of these, was missing from the copy.',
  },
  {
    id: 'au-interpretation-36-7-days-before',
    title: 'A period of 7 days before a day',
    citation: 'Acts Interpretation Act 1901 (Cth), section 36(1) item 7',
    act: 'The notice may be given from this day',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'hearing', period: days(7, { direction: 'backward', bound: 'earliest' }) },
    check: checked(
      AIA_36,
      'If a person must give a notice to another person at any time during the period of 7 days before the day a proceeding starts and the proceeding starts on 8 May, the notice may be given at any time during the 7-day period starting on 1 May and ending on 7 May.',
    ),
  },
  {
    id: 'au-online-safety-77-removal',
    title: 'Removal of an intimate image on a notice',
    citation: 'Online Safety Act 2021 (Cth), section 77(1)',
    act: 'Remove the image',
    zone: 'recipient',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'received', period: hours(24) },
    check: checked(
      'http://www.austlii.edu.au/au/legis/cth/consol_act/osa2021154/s77.html',
      'take all reasonable steps to ensure the removal of the intimate image from the service; and (f) do so within: (i) 24 hours after the notice was given to the provider; or (ii) such longer period as the Commissioner allows.',
    ),
  },
  {
    id: 'au-online-safety-88-removal',
    title: 'Removal of cyber-abuse material on a notice',
    citation: 'Online Safety Act 2021 (Cth), section 88(1)',
    act: 'Remove the material',
    zone: 'recipient',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'received', period: hours(24) },
    check: checked(
      'http://beta.worldlii.org/au/legis/cth/consol_act/osa2021154/s88.html',
      'take all reasonable steps to ensure the removal of the material from the service; and (g) do so within: (i) 24 hours after the notice was given to the provider; or (ii) such longer period as the Commissioner allows.',
    ),
  },
  {
    id: 'au-online-safety-109-removal',
    title: 'Removal of class 1 material on a notice',
    citation: 'Online Safety Act 2021 (Cth), section 109(1)',
    act: 'Remove the material',
    zone: 'recipient',
    satisfied_by: 'done',
    calendar: 'none',
    formula: { from: 'received', period: hours(24) },
    check: checked('http://beta.worldlii.org/au/legis/cth/consol_act/osa2021154/s109.html', REMOVAL),
  },
  {
    id: 'au-adjr-11-review',
    title: 'Application for review of a decision (ADJR)',
    citation: 'Administrative Decisions (Judicial Review) Act 1977 (Cth), section 11(3)',
    act: 'Lodge the application for an order of review',
    satisfied_by: 'filed',
    formula: { from: 'received', period: days(28, { roll: 'forward' }) },
    check: toConfirm(
      'Known from our own knowledge of the Act, not from a source: 28 days from the document that sets out the terms of the decision.',
      'https://www.legislation.gov.au/',
    ),
  },
])
