import type { INestApplicationContext, Type } from '@nestjs/common'
import { Temporal } from '../domain/time.js'
import { AddAxisItem } from '../scoping/add-axis-item.js'
import { AddOption } from '../scoping/add-option.js'
import { AnswerCells } from '../scoping/answer-cells.js'
import { ApproveDecision } from '../scoping/approve-decision.js'
import { DecideScope } from '../scoping/decide-scope.js'
import { RecordReadiness } from '../scoping/record-readiness.js'
import { SetScopeItems } from '../scoping/set-scope-items.js'
import { type Cast, WASHINGTON } from './stage.js'

const DESK = 'Trade compliance desk'
const CHECKED = 'Documents seen under the licence procedure; only the outcome is kept'
const UNCHECKED = 'Not decided yet: counts as not cleared until the desk has decided'

const LISTS = {
  halden: { axis: 'product', name: 'Halden 5', description: 'Model, public since March' },
  meridian: { axis: 'product', name: 'Meridian 5', description: 'Model, by contract only' },
  cleared: { axis: 'group', name: 'Customers, cleared', decided_by: DESK, decided_on: CHECKED },
  uncleared: { axis: 'group', name: 'Customers, not cleared', decided_by: DESK, decided_on: UNCHECKED },
  staff_cleared: { axis: 'group', name: 'Own staff, cleared', decided_by: DESK, decided_on: CHECKED },
  staff_uncleared: { axis: 'group', name: 'Own staff, not cleared', decided_by: DESK, decided_on: UNCHECKED },
  api: { axis: 'path', name: 'API' },
  application: { axis: 'path', name: 'Web application' },
  weights: { axis: 'path', name: 'Weights on our machines' },
  home: { axis: 'place', name: 'In the United States' },
  abroad: { axis: 'place', name: 'Elsewhere' },
} as const

type Key = keyof typeof LISTS

/** The scope of the access order, the options that were considered, and the decision. */
export async function theScope(
  app: INestApplicationContext,
  { counsel, lead }: Pick<Cast, 'counsel' | 'lead'>,
  reference: string,
  reading: string,
): Promise<void> {
  const use = <T>(type: Type<T>): T => app.get(type, { strict: false })
  const ids = {} as Record<Key, string>
  for (const [key, item] of Object.entries(LISTS) as [Key, (typeof LISTS)[Key]][])
    ids[key] = (await use(AddAxisItem).run(counsel, { description: '', decided_by: null, decided_on: null, ...item })).id

  await use(SetScopeItems).run(counsel, { reference, add: Object.values(ids), remove: [] })
  const entry = (product: Key, group: Key, answer: 'in' | 'out' | 'undetermined', reason: string, differ = false) => ({
    ...{ product_id: ids[product], group_id: ids[group], path_id: null, place_id: null, answer, reason, version: 0 },
    narrower: differ ? ('out' as const) : null,
    wider: differ ? ('in' as const) : null,
    reading_ids: differ ? [reading] : [],
  })
  const products = ['halden', 'meridian'] as const
  await use(AnswerCells).run(counsel, {
    reference,
    entries: products.flatMap((product) => [
      entry(product, 'cleared', 'out', 'The desk has decided that the order does not reach them.'),
      entry(product, 'uncleared', 'in', 'Nobody can say tonight that they are not reached.', true),
      entry(product, 'staff_uncleared', 'in', 'Page 2 names the addressee’s own employees.', true),
    ]),
  })
  await use(AnswerCells).run(counsel, {
    reference,
    entries: [entry('halden', 'staff_cleared', 'undetermined', 'Page 2 may mean all employees; asked of the agency.', true)],
  })

  const option = { takes_minutes: 180, certainty: 'certain', reversibility: 'at_once' } as const
  const off = await use(AddOption).run(counsel, {
    ...{ reference, name: 'Both products off for everyone', ...option, cost: 'About 1.4 million dollars a day' },
    effect: 'Nobody whom the order may reach has access, whatever the words mean.',
    harmed: 'Every customer, among them two hospitals; our own support',
  })
  await use(AddOption).run(counsel, {
    ...{ reference, name: 'Off by declared country', takes_minutes: 360, certainty: 'doubtful', reversibility: 'at_once' },
    ...{ effect: 'Off where the account says another country.', cost: 'About 0.5 million dollars a day' },
    harmed: 'Customers abroad; whoever moved and did not say so keeps access',
  })
  await use(AddOption).run(counsel, {
    ...{
      reference,
      name: 'On only for cleared accounts',
      takes_minutes: 4320,
      certainty: 'likely',
      reversibility: 'with_effort',
    },
    ...{ effect: 'As ordered: on for whom the desk has cleared.', cost: 'Six people for three days' },
    harmed: 'Customers until the desk has decided on them',
  })
  const review = Temporal.Now.zonedDateTimeISO(WASHINGTON).add({ days: 3 }).withPlainTime('09:00').toInstant()
  const decision = await use(DecideScope).run(counsel, {
    ...{
      reference,
      option_id: off.id,
      chosen: 'Both products off for everyone.',
      wider_than_ordered: true,
      replaces_id: null,
      reading_ids: [reading],
    },
    reasons:
      'Nationality cannot be checked before Monday. Two narrower options were set aside: by declared country, by account type.',
    ...{ review_at: review.toString({ fractionalSecondDigits: 3 }), review_zone: WASHINGTON },
    exit_criteria: ['Cleared accounts can be told apart at the gateway', 'The agency has said what “foreign national” means'],
  })
  await use(ApproveDecision).run(lead, { reference, id: decision.id, version: 1 })

  const none = { within_minutes: null, proved_on: null, proved_by: null, note: '' }
  const proved = Temporal.Now.plainDateISO(WASHINGTON).subtract({ days: 40 }).toString()
  const account = { ...none, able: 'yes', within_minutes: 90, proved_on: proved, proved_by: 'Drill of the on-call team' } as const
  await use(RecordReadiness).run(counsel, { id: ids.halden, way: 'account', version: 0, ...account })
  const place = { ...none, able: 'partly', within_minutes: 240, note: 'By address of the network only' } as const
  await use(RecordReadiness).run(counsel, { id: ids.halden, way: 'place', version: 0, ...place })
  await use(RecordReadiness).run(counsel, { id: ids.halden, way: 'person', version: 0, ...none, able: 'no' })
}
