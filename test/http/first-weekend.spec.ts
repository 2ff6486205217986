import { aWeekend, PRIVILEGED, WASHINGTON, type Watcher, type Weekend } from '../builders/first-weekend.js'
import { ok } from '../harness/client.js'

/**
 * The first weekend of the reference case, hour by hour, in Washington's time: what is done over HTTP, and what each of five people is
 * shown after it. The hours stand on each other: one that fails takes the rest with it.
 */
describe('the first weekend', () => {
  let story: Weekend
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    story = await aWeekend()
  }, 60_000)
  afterAll(() => story?.stop())

  const hour = (
    day: number,
    time: string,
    what: string,
    run: () => Promise<void>,
    shown: Partial<Record<Watcher, string>> = {},
  ): void => {
    it(`${day === 12 ? 'Friday' : day === 13 ? 'Saturday' : 'Sunday'} ${time}: ${what}`, async () => {
      await story.clock(day, time)
      await run()
      await story.isSeen(shown)
    }, 60_000)
  }
  const people = () => story.cast.people

  hour(
    12,
    '17:05',
    'the duty desk calls, and a directive is opened without a file',
    async () => {
      const opened = await ok(
        story.cast.counsel.post('directives', {
          via: 'oral',
          title: 'Halden 5 and Meridian 5: no foreign national',
          severity: 'critical',
          received: { channel: 'telephone', at: '2026-06-12T17:05:00-04:00', zone: WASHINGTON, note: 'A letter will come.' },
        }),
      )
      story.reference = opened.reference
      expect(opened).toMatchObject({ stage: 'intake', agency: null, missing: ['agency', 'instrument', 'addressee'] })
      await story.post('contacts', {
        channel: 'telephone',
        started_by: 'agency',
        happened_at: '2026-06-12T17:05:00-04:00',
        happened_zone: WASHINGTON,
        topics: 'A letter is on its way',
        they_promised: 'The letter within the hour.',
      })
    },
    {
      // Not sealed yet: who has standing access by role sees it.
      counsel: '+page +receipts +tasks +contacts +members',
      outsider: '+page +receipts +tasks +contacts +members',
      executive: '+page +receipts +tasks +contacts',
    },
  )

  hour(
    12,
    '17:21',
    'the letter comes, and it is sealed at once, by one person alone',
    async () => {
      await story.post(
        'visibility',
        { visibility: 'sealed', reason: 'The letter says that it is not public.' },
        await story.version(),
      )
      const receipt = await story.post('receipts', {
        channel: 'email',
        received_at: '2026-06-12T17:21:00-04:00',
        received_zone: WASHINGTON,
      })
      ids.letter = (await story.upload('letter.txt', LETTER, { title: 'Is-informed letter', receipt_id: receipt.id })).id
      await story.app.sweep()
    },
    { counsel: '+documents', outsider: '-', executive: '-' },
  )

  hour(
    12,
    '17:28',
    'who must be in is let in; the playbook begins what it brings',
    async () => {
      const until = '2026-12-31T23:00:00Z'
      await story.post('members', { person_id: story.outside.id, level: 'case', until })
      await story.post('members', { person_id: people().executive.id, level: 'read' })
      const { assignments } = await story.post('assignments', { kind: 'lead', person_id: people().lead.id })
      const lead = assignments.find((one: { kind: string }) => one.kind === 'lead')
      await ok(story.cast.lead.post(`${story.at}/assignments/${lead.id}/accept`))
      const bis = await ok(story.cast.counsel.get(`agencies/${story.agency_id}`))
      const instrument = bis.instruments.find(({ code }: { code: string }) => code === 'is_informed_letter')
      await ok(
        story.cast.counsel.patch(
          story.at,
          { agency_id: bis.id, instrument_id: instrument.id, addressee_id: story.app.addressee_id, dated_on: '2026-06-12' },
          { version: await story.version() },
        ),
      )
      const deadlines = (await story.get('deadlines')).items
      expect(deadlines.map(({ subject }: { subject: string }) => subject)).toContain('Stop, and license, what the letter names')
      ids.at_once = deadlines.find(({ provisional }: { provisional: boolean }) => provisional).id
      // Provisional until counsel says by when: tonight, Washington.
      const [{ version }] = deadlines.filter(({ id }: { id: string }) => id === ids.at_once)
      const tonight = { due_at: '2026-06-13T00:00:00-04:00', due_zone: WASHINGTON }
      await story.post(
        `deadlines/${ids.at_once}/events`,
        {
          kind: 'corrected',
          basis: '“Immediately”, set by counsel',
          reason: 'The switches need until midnight.',
          critical: true,
          ...tonight,
        },
        version,
      )
      await story.post(`actions/accept`, {}, await story.version())
    },
    {
      counsel: '+deadlines',
      outside_counsel: '+page +receipts +documents +tasks +contacts +deadlines +members',
      executive: '+page +receipts +documents +tasks +contacts +deadlines',
    },
  )

  hour(
    12,
    '17:35',
    'nothing is deleted from now on; each custodian is told, and says so by a link of their own',
    async () => {
      const held =
        (await story.get('holds')).items[0] ?? (await story.post('holds', { subject: `Records of access, ${PRIVILEGED}` }))
      const { record } = await story.post(`holds/${held.id}/systems`, { name: 'Access logs' })
      const system = record.systems.at(-1)
      await story.post(
        `hold-systems/${system.id}/deletion`,
        { deletion: 'off', off_by: 'Ida of IT', off_at: '2026-06-12T17:34:00-04:00' },
        system.version,
      )
      await story.post('notices', {
        kind: 'hold',
        hold_id: held.id,
        subject: 'Keep your records',
        text: 'Do not delete or change any access record since 1 May. Tell nobody outside your team.',
        acknowledge_by: '2026-06-12T20:00:00-04:00',
        acknowledge_zone: WASHINGTON,
        recipients: [{ name: 'Ida Moor', email: 'ida@orla.example' }],
      })
      await story.acknowledge('ida@orla.example')
      const [now] = (await story.get('holds')).items
      expect(now).toMatchObject({ custodians: 1, acknowledged: 1 })
    },
    { counsel: '+hold +custodians', outside_counsel: '+hold +custodians', executive: '+hold' },
  )

  hour(
    12,
    '17:50',
    'the letter is genuine: called back on the number that the registry has; what counsel thinks of it stays with counsel',
    async () => {
      await story.post('authenticity', {
        method: 'call_back',
        result: 'genuine',
        contact_id: story.contact_id,
        note: 'The duty desk read the reference back.',
      })
      const [contact] = (await story.get('contacts')).items
      await story.post(`contacts/${contact.id}/notes`, { class: 'work_product', body: `They would not say why: ${PRIVILEGED}.` })
      await story.post('grounds', { authority: '15 CFR 744.22(b)', rationale: 'withheld', says: '', document_id: ids.letter })
      await story.post('hypotheses', { text: `A ${PRIVILEGED} paper`, source: 'An expert, in confidence', confidence: 'low' })
    },
    {
      counsel: '+authenticity +notes +grounds +hypotheses',
      outside_counsel: '+authenticity +notes +grounds +hypotheses',
      executive: '+authenticity +grounds',
    },
  )

  hour(12, '18:00', 'comply first: review and scope stay owed', async () => {
    const { version } = await ok(story.cast.lead.get(story.at))
    const reason = 'It binds tonight; who is a foreign national cannot be told by Monday.'
    const moved = await ok(story.cast.lead.post(`${story.at}/actions/comply_first`, { reason }, { version }))
    expect(moved).toMatchObject({ stage: 'remediation', owed: ['legal_review', 'scoping'] })
  })

  hour(
    12,
    '18:20',
    'what the letter demands, and how its words may be read',
    async () => {
      const mark = (quote: string, subject: string) => story.post('demands', { document_id: ids.letter, page: 1, quote, subject })
      ids.halden_demand = (await mark('access to the product known as Halden 5', 'No foreign national may use Halden 5')).id
      ids.meridian_demand = (await mark('the product known as Meridian 5', 'No foreign national may use Meridian 5')).id
      const reading = await story.post('readings', {
        term: 'foreign national',
        demand_id: ids.halden_demand,
        alternatives: [
          { text: 'Whoever is no citizen', argument: `The ordinary words, ${PRIVILEGED}.`, reach: 'wider' },
          { text: 'A foreign person as the regulation has it', argument: 'Green cards are left out.', reach: 'narrower' },
        ],
      })
      ids.reading = reading.id
      const adopted = await story.post(
        `readings/${reading.id}/adopt`,
        { alternative: 0, review_on: '2026-06-19' },
        reading.version,
      )
      const own = await story.cast.counsel.post(`${story.at}/readings/${reading.id}/approve`, {}, { version: adopted.version })
      expect(own.status).toBeGreaterThanOrEqual(400)
      await ok(story.cast.lead.post(`${story.at}/readings/${reading.id}/approve`, {}, { version: adopted.version }))
      for (const product of ['halden', 'meridian'] as const) {
        ids[`${product}_obligation`] = (
          await story.post('obligations', {
            demand_id: ids[`${product}_demand`],
            kind: 'restrict',
            subject: `No foreign national uses ${product}`,
            clarity: 'disputed',
            deadline_id: ids.at_once,
            person_id: people().contributor.id,
            reading_ids: [reading.id],
          })
        ).id
      }
    },
    {
      counsel: '+demands +readings +obligations +trace',
      outside_counsel: '+demands +readings +obligations +trace',
      executive: '+demands +obligations +trace',
    },
  )

  hour(
    12,
    '18:40',
    'the agency is asked what it means',
    async () => {
      const body = `Does “foreign national” mean a foreign person? ${PRIVILEGED}`
      const question = await story.post('questions', { reading_id: ids.reading, body })
      ids.question = question.id
      const asked = {
        asked_at: '2026-06-12T18:39:00-04:00',
        asked_zone: WASHINGTON,
        asked_how: 'email',
        contact_id: story.contact_id,
      }
      await story.post(`questions/${question.id}/ask`, asked, question.version)
    },
    { counsel: '+questions', outside_counsel: '+questions' },
  )

  hour(
    12,
    '19:30',
    'wider than ordered, since nothing narrower can be done tonight: options, reasons, a review and an end',
    async () => {
      const axis = async (name: string, more: object = {}) =>
        (
          await ok(
            story.cast.counsel.post('scope-lists', { axis: more && 'decided_by' in more ? 'group' : 'product', name, ...more }),
          )
        ).id
      const [halden, meridian] = [await axis('Halden 5'), await axis('Meridian 5')]
      const everyone = await axis('Customers', { decided_by: 'The access desk', decided_on: 'The licence of the account' })
      await story.post('scope/items', { add: [halden, meridian, everyone] })
      await story.post('scope/entries', {
        entries: [halden, meridian].map((product_id) => ({
          ...{ product_id, group_id: everyone, answer: 'in', reason: `Nobody can be told apart tonight, ${PRIVILEGED}.` },
          ...{ narrower: 'out', wider: 'in', version: 0 },
        })),
      })
      const option = (name: string, more: object) => story.post('options', { name, effect: `${name} tonight`, ...more })
      await option('By account', { certainty: 'doubtful', reversibility: 'at_once', takes_minutes: 4320 })
      const all = await option('Off for everyone', { certainty: 'certain', reversibility: 'at_once', takes_minutes: 60 })
      const decision = await story.post('decisions', {
        option_id: all.id,
        reasons: 'By account takes three days; the order binds tonight.',
        wider_than_ordered: true,
        review_at: '2026-06-15T09:00:00-04:00',
        review_zone: WASHINGTON,
        exit_criteria: ['Accounts can be told apart'],
      })
      const own = await story.cast.counsel.post(`${story.at}/decisions/${decision.id}/approve`, {}, { version: decision.version })
      expect(own.body.code).toBe('decision/own_approval')
      await ok(story.cast.lead.post(`${story.at}/decisions/${decision.id}/approve`, {}, { version: decision.version }))
    },
    {
      counsel: '+matrix +options +decisions',
      outside_counsel: '+matrix +options +decisions',
      executive: '+decisions',
    },
  )

  hour(
    12,
    '20:30',
    'a measure for each product, with how it is undone, hung on the switch that does it, and tried out',
    async () => {
      for (const product of ['halden', 'meridian'] as const) {
        const measure = await story.post('measures', {
          subject: `${product} off for everyone`,
          obligation_ids: [ids[`${product}_obligation`]],
          person_id: people().contributor.id,
          verifier_id: people().lead.id,
          restricts: true,
          inverse: `${product} on again`,
          preconditions: 'The agency has lifted or narrowed the order in writing',
        })
        ids[`${product}_measure`] = measure.id
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

  hour(12, '22:10', 'two people let it go; off is said when the other system has said so, and not before', async () => {
    for (const product of ['halden', 'meridian'] as const) {
      const measure = ids[`${product}_measure`]
      const asked = await story.post(`measures/${measure}/releases`, { act: 'do', reason: 'Ordered for tonight.' })
      const release = asked.releases.at(-1)
      const alone = await story.cast.counsel.post(`${story.at}/releases/${release.id}/confirm`, {}, { version: release.version })
      expect(alone.status).toBe(409)
      expect(story.targets[product].state).toBe('on')
      await ok(story.cast.lead.post(`${story.at}/releases/${release.id}/confirm`, {}, { version: release.version }))
      await story.app.sweep()
      expect(story.targets[product].state).toBe('off')
      expect((await story.switchOf(measure)).standing).toMatchObject({ says: 'verified', state: 'off' })
    }
  })

  hour(
    12,
    '22:20',
    'the proof is judged by who did not bring it; both are in force before midnight, and how long it took is known',
    async () => {
      const { items } = await story.get('measures')
      for (const { evidence } of items)
        await ok(story.cast.lead.post(`${story.at}/evidence/${evidence[0].id}/accept`, {}, { version: evidence[0].version }))
      for (const measure of (await story.get('measures')).items) {
        expect(measure.in_force_at < '2026-06-13T04:00:00Z').toBe(true)
        expect(measure.effect_minutes).toBeGreaterThan(300)
        expect(measure.effect_minutes).toBeLessThan(320)
      }
    },
  )

  hour(12, '22:40', 'staff are told what to do and not why, and say that they have read it', async () => {
    await story.post('notices', {
      kind: 'instruction',
      measure_id: ids.halden_measure,
      subject: 'Two products are off tonight',
      text: 'Do not switch either product on for anybody, whoever asks, until you hear from us. Refer every question to the access desk.',
      acknowledge_by: '2026-06-13T00:00:00-04:00',
      acknowledge_zone: WASHINGTON,
      recipients: [{ name: 'Rui Costa', email: 'rui@orla.example' }],
    })
    const page = await story.acknowledge('rui@orla.example')
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${story.reference}|Halden|Bureau|BIS`))
  })

  hour(
    12,
    '23:10',
    'the insurer and the board are told, with proof',
    async () => {
      for (const [audience, basis] of [
        ['insurer', 'Policy NL-88, clause 7'],
        ['board', 'The charter of the audit committee'],
      ] as const) {
        const known = (await story.get('notifications')).items.find(
          (one: any) => one.audience === audience && one.state === 'open',
        )
        const source = audience === 'insurer' ? 'insurance' : 'own_rule'
        const one = known ?? (await story.post('notifications', { audience, source, basis }))
        const proof = await story.upload(`${audience}.txt`, `What the ${audience} was told.`, { origin: 'produced' })
        const sent = { document_id: proof.id, sent_at: '2026-06-12T23:09:00-04:00', sent_zone: WASHINGTON }
        expect((await story.post(`notifications/${one.id}/sent`, sent, one.version)).state).toBe('sent')
      }
    },
    { counsel: '+notifications', outside_counsel: '+notifications', executive: '+notifications' },
  )

  hour(13, '09:00', 'on Saturday both are still off, and were looked at since', async () => {
    await story.app.sweep()
    for (const product of ['halden', 'meridian'] as const) {
      const { standing } = await story.switchOf(ids[`${product}_measure`] as string)
      expect(standing).toMatchObject({ says: 'verified', state: 'off' })
      expect(standing.at > '2026-06-13T12:00:00Z').toBe(true)
    }
  })

  hour(
    14,
    '16:00',
    'on Sunday the agency answers, and exactly what rested on that reading is open again',
    async () => {
      const filed = await story.upload('answer.txt', 'A foreign person, as 15 CFR 772.1 has it.', { title: 'The answer' })
      const { version } = (await story.get('review')).questions[0]
      const answered = await story.post(
        `questions/${ids.question}/answer`,
        {
          answered_at: '2026-06-14T15:50:00-04:00',
          answered_zone: WASHINGTON,
          answer: 'A foreign person.',
          document_id: filed.id,
        },
        version,
      )
      expect(answered.reopenings.map((one: any) => `${one.subject_kind} ${one.subject_id}`).sort()).toEqual(
        [
          `reading ${ids.reading}`,
          ...['halden', 'meridian'].flatMap((of) => [`obligation ${ids[`${of}_obligation`]}`, `measure ${ids[`${of}_measure`]}`]),
        ].sort(),
      )
    },
    { counsel: '+reopenings', outside_counsel: '+reopenings', executive: '+reopenings' },
  )

  it('and all of it stands in one chain that verifies', async () => {
    expect(await story.app.verifyLedger()).toEqual([])
  })
})

const LETTER = `BUREAU OF INDUSTRY AND SECURITY
12 June 2026
You are hereby informed that a licence is required before any foreign national, wherever located, is given access to the product known
as Halden 5 or to the product known as Meridian 5. This applies to customers and to employees, and has effect immediately.
Preserve all records of access to both products since 1 May 2026.`
