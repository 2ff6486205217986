import { type Hour, PRODUCTS, WASHINGTON } from './weekend.js'

/** Saturday and Sunday: both products are still off, and the agency's answer reopens everything based on the reading. */
export function theAnswer(hour: Hour): void {
  hour(13, '09:00', 'both are still off, and were looked at since', async (story) => {
    await story.app.sweep()
    for (const product of PRODUCTS) {
      const { standing } = await story.switchOf(product)
      expect(standing).toMatchObject({ says: 'verified', state: 'off' })
      expect(standing.at > '2026-06-13T12:00:00Z').toBe(true)
    }
  })

  hour(
    14,
    '16:00',
    'the agency answers, and exactly what rested on that reading is open again',
    async (story) => {
      const text = 'A foreign person, as 15 CFR 772.1 has it.'
      const { id } = await story.upload('answer.txt', text, { title: 'The answer' })
      const [{ version }] = (await story.get('review')).questions
      const when = { answered_at: '2026-06-14T15:50:00-04:00', answered_zone: WASHINGTON }
      const answer = { ...when, answer: 'A foreign person.', document_id: id }
      const { reopenings } = await story.post(`questions/${story.id('question')}/answer`, answer, version)
      const open = reopenings.map((one: any) => `${one.subject_kind} ${one.subject_id}`).sort()
      const entries = Object.keys(story.made).filter((name) => name.startsWith('entry '))
      expect(open).toEqual(
        [
          `reading ${story.id('reading')}`,
          `decision ${story.id('decision')}`,
          ...entries.map((entry) => `scope_${entry}`),
          ...PRODUCTS.map((product) => `obligation ${story.id(`${product}_obligation`)}`),
          ...PRODUCTS.map((product) => `measure ${story.id(`${product}_measure`)}`),
        ].sort(),
      )
      const lines = (await story.get('trace')).lines.filter(({ source }: any) => source.kind === 'demand')
      expect(lines.map(({ gaps }: any) => gaps)).toEqual(Array(2).fill(['reading_reopened', 'reopened']))
    },
    { counsel: '+reopenings', outside_counsel: '+reopenings', executive: '+reopenings', contributor: '+reopenings' },
  )
}
