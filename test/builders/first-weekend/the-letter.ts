import { ok } from '../../harness/client.js'
import { type Hour, PRIVILEGED, WASHINGTON } from './weekend.js'

const LETTER = `BUREAU OF INDUSTRY AND SECURITY
12 June 2026
You are hereby informed that a licence is required before any foreign national, wherever located, is given access to the product known
as Halden 5 or to the product known as Meridian 5. This applies to customers and to employees, and has effect immediately.
Preserve all records of access to both products since 1 May 2026.`

/** From the telephone call to the first quiet minute: opened, sealed, staffed, put on hold and checked for authenticity. */
export function theLetter(hour: Hour): void {
  hour(
    12,
    '17:05',
    'the duty desk calls, and a directive is opened without a file',
    async (story) => {
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
        ...{ channel: 'telephone', started_by: 'agency', topics: 'A letter is on its way' },
        ...{ happened_at: '2026-06-12T17:05:00-04:00', happened_zone: WASHINGTON, they_promised: 'The letter within the hour.' },
      })
    },
    {
      // Not sealed yet: people with standing access by role can see it.
      counsel: '+page +receipts +tasks +contacts +members',
      outsider: '+page +receipts +tasks +contacts +members',
      executive: '+page +receipts +tasks +contacts',
    },
  )

  hour(
    12,
    '17:21',
    'the letter comes, and it is sealed at once, by one person alone',
    async (story) => {
      const sealed = { visibility: 'sealed', reason: 'The letter says that it is not public.' }
      await story.post('visibility', sealed, await story.version())
      const came = { channel: 'email', received_at: '2026-06-12T17:21:00-04:00', received_zone: WASHINGTON }
      const receipt = await story.post('receipts', came)
      const letter = await story.upload('letter.txt', LETTER, { title: 'Is-informed letter', receipt_id: receipt.id })
      story.made.letter = letter.id
      await story.app.sweep()
    },
    { counsel: '+documents', outsider: '-', executive: '-' },
  )

  hour(
    12,
    '17:28',
    'who must be in is let in; the playbook begins what it brings',
    async (story) => {
      const { executive, lead } = story.cast.people
      await story.post('members', { person_id: story.outside.id, level: 'case', until: '2026-12-31T23:00:00Z' })
      await story.post('members', { person_id: executive.id, level: 'read' })
      const given = await story.post('assignments', { kind: 'lead', person_id: lead.id })
      await ok(story.cast.lead.post(`${story.at}/assignments/${given.id}/accept`))
      const { instruments } = await ok(story.cast.counsel.get(`agencies/${story.id('agency')}`))
      const instrument = instruments.find(({ code }: { code: string }) => code === 'is_informed_letter')
      const details = { agency_id: story.id('agency'), instrument_id: instrument.id, addressee_id: story.app.addressee_id }
      const version = await story.version()
      await ok(story.cast.counsel.patch(story.at, { ...details, dated_on: '2026-06-12' }, { version }))
      await story.post('actions/accept', {}, await story.version())
    },
    {
      counsel: '+deadlines +hold +notifications +obligations +trace',
      outside_counsel: '+page +receipts +documents +tasks +contacts +deadlines +members +hold +notifications +obligations +trace',
      executive: '+page +receipts +documents +tasks +contacts +deadlines +hold +notifications +obligations +trace',
    },
  )

  hour(12, '17:31', '“immediately” is given an instant, with a reason: midnight, Washington', async (story) => {
    const { items } = await story.get('deadlines')
    const provisional = items.find((one: any) => one.provisional)
    expect(provisional.subject).toBe('Stop the activities that the letter makes subject to a licence')
    const tonight = { due_at: '2026-06-13T00:00:00-04:00', due_zone: WASHINGTON, critical: true }
    const set = { basis: '“Immediately”, set by counsel', reason: 'The switches need until midnight.' }
    await story.post(`deadlines/${provisional.id}/events`, { kind: 'corrected', ...set, ...tonight }, provisional.version)
    story.made.at_once = provisional.id
    const { due } = (await story.get('')).owed_next
    expect([new Date(due.due_at).toISOString(), due.place]).toEqual(['2026-06-13T04:00:00.000Z', 'Washington'])
  })

  hour(
    12,
    '17:35',
    'nothing is deleted from now on; each custodian is told, and says so by a link of their own',
    async (story) => {
      const [hold] = (await story.get('holds')).items
      const { record } = await story.post(`holds/${hold.id}/systems`, { name: `Access logs, ${PRIVILEGED}` })
      const system = record.systems.at(-1)
      const off = { deletion: 'off', off_by: 'Ida of IT', off_at: '2026-06-12T17:34:00-04:00' }
      await story.post(`hold-systems/${system.id}/deletion`, off, system.version)
      await story.post('notices', {
        ...{ kind: 'hold', hold_id: hold.id, subject: 'Keep your records' },
        text: 'Do not delete or change any access record since 1 May. Tell nobody outside your team.',
        ...{ acknowledge_by: '2026-06-12T20:00:00-04:00', acknowledge_zone: WASHINGTON },
        recipients: [{ name: 'Ida Moor', email: 'ida@orla.example' }],
      })
      await story.acknowledge('ida@orla.example')
      expect((await story.get('holds')).items).toMatchObject([{ custodians: 1, acknowledged: 1 }])
    },
    { counsel: '+custodians', outside_counsel: '+custodians' },
  )

  hour(
    12,
    '17:50',
    'the letter is genuine: called back on the number that the registry has; what counsel thinks of it stays with counsel',
    async (story) => {
      const called = { method: 'call_back', result: 'genuine', contact_id: story.id('contact') }
      await story.post('authenticity', { ...called, note: 'The duty desk read the reference back.' })
      const [contact] = (await story.get('contacts')).items
      await story.post(`contacts/${contact.id}/notes`, { class: 'work_product', body: `They would not say why: ${PRIVILEGED}.` })
      const grounds = { authority: '15 CFR 744.22(b)', rationale: 'withheld', says: '', document_id: story.id('letter') }
      await story.post('grounds', grounds)
      await story.post('hypotheses', { text: `A ${PRIVILEGED} paper`, source: 'An expert, in confidence', confidence: 'low' })
    },
    {
      counsel: '+authenticity +notes +grounds +hypotheses',
      outside_counsel: '+authenticity +notes +grounds +hypotheses',
      executive: '+authenticity +grounds',
    },
  )
}
