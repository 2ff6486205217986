import { ok } from '../../harness/client.js'
import { type Hour, PRIVILEGED, PRODUCTS, WASHINGTON, type Weekend } from './weekend.js'

/**
 * Friday evening: what is demanded, how its wording may be read, what we ask the agency, and the scope of compliance for tonight.
 */
export function whatItMeans(hour: Hour): void {
  hour(12, '18:00', 'comply first: review and scope are still required', async (story) => {
    const reason = 'It binds tonight; who is a foreign national cannot be told by Monday.'
    const moved = await story.lead('actions/comply_first', { reason }, await story.version())
    expect(moved).toMatchObject({ stage: 'remediation', owed: ['legal_review', 'scoping'] })
  })

  hour(
    12,
    '18:20',
    'what the letter demands, and how its words may be read: one adopts, another approves',
    async (story) => {
      const mark = async (quote: string, subject: string) =>
        (await story.post('demands', { document_id: story.id('letter'), page: 1, quote, subject })).id
      story.made.halden_demand = await mark('access to the product known\nas Halden 5', 'No foreign national may use Halden 5')
      story.made.meridian_demand = await mark('the product known as Meridian 5', 'No foreign national may use Meridian 5')
      const reading = await story.post('readings', {
        ...{ term: 'foreign national', demand_id: story.id('halden_demand') },
        alternatives: [
          { text: 'Whoever is no citizen', argument: `The ordinary words, ${PRIVILEGED}.`, reach: 'wider' },
          { text: 'A foreign person as the regulation has it', argument: 'Green cards are left out.', reach: 'narrower' },
        ],
      })
      story.made.reading = reading.id
      const at = `readings/${reading.id}`
      const adopted = await story.post(`${at}/adopt`, { alternative: 0, review_on: '2026-06-19' }, reading.version)
      const own = await story.cast.counsel.post(`${story.at}/${at}/approve`, {}, { version: adopted.version })
      expect([own.status, own.body.code]).toEqual([403, 'review/own_approval'])
      await story.lead(`${at}/approve`, {}, adopted.version)
      for (const product of PRODUCTS) story.made[`${product}_obligation`] = await anObligation(story, product)
    },
    { counsel: '+demands +readings', outside_counsel: '+demands +readings', executive: '+demands' },
  )

  hour(
    12,
    '18:40',
    'the agency is asked what it means',
    async (story) => {
      const body = `Does “foreign national” mean a foreign person? ${PRIVILEGED}`
      const question = await story.post('questions', { reading_id: story.id('reading'), body })
      story.made.question = question.id
      const when = { asked_at: '2026-06-12T18:39:00-04:00', asked_zone: WASHINGTON, asked_how: 'email' }
      await story.post(`questions/${question.id}/ask`, { ...when, contact_id: story.id('contact') }, question.version)
    },
    { counsel: '+questions', outside_counsel: '+questions' },
  )

  hour(
    12,
    '19:10',
    'whom it reaches: for customers the readings differ, for staff they do not',
    async (story) => {
      const item = async (axis: string, name: string, more: object = {}) =>
        (await ok(story.cast.counsel.post('scope-lists', { axis, name, ...more }))).id
      const told = { decided_by: 'The access desk', decided_on: 'The licence of the account' }
      const [halden, meridian] = [await item('product', 'Halden 5'), await item('product', 'Meridian 5')]
      const [customers, staff] = [await item('group', 'Customers', told), await item('group', 'Staff without a licence', told)]
      await story.post('scope/items', { add: [halden, meridian, customers, staff] })
      const cells = [halden, meridian].flatMap((product_id) => [
        {
          ...{ product_id, group_id: customers, answer: 'undetermined', narrower: 'out', wider: 'in' },
          ...{ reason: `Nobody can be told apart tonight, ${PRIVILEGED}.`, reading_ids: [story.id('reading')], version: 0 },
        },
        { product_id, group_id: staff, answer: 'in', reason: 'Named in the letter.', version: 0 },
      ])
      await story.post('scope/entries', { entries: cells })
      expect((await story.get('scope')).tally).toMatchObject({ cells: 4, in: 2, undetermined: 2, unanswered: 0 })
      const { entries } = await story.get('scope')
      for (const { id, answer } of entries) if (answer === 'undetermined') story.made[`entry ${id}`] = id
    },
    { counsel: '+matrix', outside_counsel: '+matrix' },
  )

  hour(
    12,
    '19:30',
    'wider than ordered, since nothing narrower can be done tonight: options, reasons, a review and an end',
    async (story) => {
      const option = async (name: string, more: object) =>
        (await story.post('options', { name, effect: `${name}, ${PRIVILEGED}`, reversibility: 'at_once', ...more })).id
      await option('By account', { certainty: 'doubtful', takes_minutes: 4320 })
      const everyone = await option('Off for everyone', { certainty: 'certain', takes_minutes: 60, harmed: 'Every customer' })
      const decision = await story.post('decisions', {
        ...{ option_id: everyone, reasons: 'By account takes three days; the order binds tonight.', wider_than_ordered: true },
        ...{ review_at: '2026-06-15T09:00:00-04:00', review_zone: WASHINGTON, exit_criteria: ['Accounts can be told apart'] },
        reading_ids: [story.id('reading')],
      })
      story.made.decision = decision.id
      const at = `decisions/${decision.id}/approve`
      const own = await story.cast.counsel.post(`${story.at}/${at}`, {}, { version: decision.version })
      expect([own.status, own.body.code]).toEqual([403, 'decision/own_approval'])
      await story.lead(at, {}, decision.version)
    },
    {
      counsel: '+options +decisions',
      outside_counsel: '+options +decisions',
      executive: '+decisions',
    },
  )
}

async function anObligation(story: Weekend, product: string): Promise<string> {
  const obligation = await story.post('obligations', {
    ...{ demand_id: story.id(`${product}_demand`), kind: 'restrict', subject: `No foreign national uses ${product}` },
    ...{ clarity: 'disputed', deadline_id: story.id('at_once'), person_id: story.cast.people.contributor.id },
    reading_ids: [story.id('reading')],
  })
  return obligation.id
}
