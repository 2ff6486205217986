import { ok } from '../../harness/client.js'
import { type Hour, PRODUCTS, WASHINGTON } from './weekend.js'

/** Friday night: both products off, with proof from before midnight, and everyone who must be notified has been. */
export function offByMidnight(hour: Hour): void {
  hour(
    12,
    '20:30',
    'a measure for each product, with how it is undone, hung on the switch that does it, and tried out',
    async (story) => {
      const { contributor, lead } = story.cast.people
      for (const product of PRODUCTS) {
        const measure = await story.post('measures', {
          ...{ subject: `${product} off for everyone`, obligation_ids: [story.id(`${product}_obligation`)] },
          ...{ person_id: contributor.id, verifier_id: lead.id, restricts: true, inverse: `${product} on again` },
          preconditions: 'The agency has lifted or narrowed the order in writing',
        })
        story.made[`${product}_measure`] = measure.id
        const target = story.targets[product]
        const added = await ok(story.cast.lead.post('switches', { name: product, subject: product, url: target.url }))
        target.secret = added.secret
        await story.post(`measures/${measure.id}/switch`, { switch_id: added.switch.id }, measure.version)
        await story.post(`measures/${measure.id}/switch/dry-run`, { act: 'do' })
        await story.app.sweep()
        expect([target.state, target.heard.length]).toEqual(['on', 1])
      }
    },
    {
      counsel: '+measures +switches',
      outside_counsel: '+measures +switches',
      executive: '+measures +switches',
      contributor: '+page +tasks +measures +switches +deadlines',
    },
  )

  hour(
    12,
    '22:10',
    'two people let it go; off is said when the other system has said so, and not before',
    async (story) => {
      for (const product of PRODUCTS) {
        const at = `measures/${story.id(`${product}_measure`)}/releases`
        const release = (await story.post(at, { act: 'do', reason: 'Ordered for tonight.' })).releases.at(-1)
        const confirm = `releases/${release.id}/confirm`
        const alone = await story.cast.counsel.post(`${story.at}/${confirm}`, {}, { version: release.version })
        expect([alone.status, alone.body.code]).toEqual([409, 'release/guards_missing'])
        expect(story.targets[product].state).toBe('on')
        await story.lead(confirm, {}, release.version)
        // A worker may have called the switch by now: what it says is compared with what the other system did.
        const said = (await story.switchOf(product)).standing.state
        expect([said, story.targets[product].state]).not.toEqual(['off', 'on'])
        await story.app.sweep()
        expect(story.targets[product].state).toBe('off')
        expect((await story.switchOf(product)).standing).toMatchObject({ says: 'verified', state: 'off' })
      }
    },
    {
      // The other system's answer is a document of their measure.
      contributor: '+documents',
    },
  )

  hour(
    12,
    '22:20',
    'the evidence is judged by another person; both are in force before midnight, and the time it took is known',
    async (story) => {
      for (const { evidence } of (await story.get('measures')).items)
        await story.lead(`evidence/${evidence[0].id}/accept`, {}, evidence[0].version)
      const { items } = await story.get('measures')
      expect(items.map(({ state }: any) => state)).toEqual(['in_force', 'in_force'])
      for (const { in_force_at, effect_minutes } of items) {
        expect(in_force_at < '2026-06-13T04:00:00Z').toBe(true)
        // From the telephone call at 17:05 to the verified answer after 22:10.
        expect([effect_minutes > 300, effect_minutes < 320]).toEqual([true, true])
      }
      const proofs = (await story.get('trace')).lines.filter(({ source }: any) => source.kind === 'demand')
      expect(proofs.map(({ obligation, gaps }: any) => [obligation.proof, gaps])).toEqual([
        ['proved', []],
        ['proved', []],
      ])
    },
  )

  hour(12, '22:40', 'staff are told what to do and not why, and say that they have read it', async (story) => {
    await story.post('notices', {
      ...{ kind: 'instruction', measure_id: story.id('halden_measure'), subject: 'Two products are off tonight' },
      text: 'Do not switch either product on for anybody, whoever asks, until you hear from us. Refer every question to the access desk.',
      ...{ acknowledge_by: '2026-06-13T00:00:00-04:00', acknowledge_zone: WASHINGTON },
      recipients: [{ name: 'Rui Costa', email: 'rui@orla.example' }],
    })
    const page = await story.acknowledge('rui@orla.example')
    const mail = story.app.mails.to('rui@orla.example').map(({ subject, text }) => `${subject} ${text}`)
    expect(JSON.stringify([page, mail])).not.toMatch(new RegExp(`${story.reference}|Halden|foreign|Bureau|BIS`))
    const [instruction] = (await story.get('notices')).items.filter(({ kind }: any) => kind === 'instruction')
    expect(instruction.recipients).toMatchObject([{ name: 'Rui Costa', state: 'acknowledged' }])
  })

  hour(12, '23:10', 'the insurer and the board are told, with proof', async (story) => {
    for (const audience of ['insurer', 'board']) {
      const open = (await story.get('notifications')).items.find((one: any) => one.audience === audience && one.state === 'open')
      const text = `What the ${audience} was told.`
      const proof = await story.upload(`${audience}.txt`, text, { origin: 'produced' })
      const sent = { document_id: proof.id, sent_at: '2026-06-12T23:09:00-04:00', sent_zone: WASHINGTON }
      expect((await story.post(`notifications/${open.id}/sent`, sent, open.version)).state).toBe('sent')
    }
  })
}
