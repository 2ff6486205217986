import { Readable } from 'node:stream'
import type { INestApplicationContext, Type } from '@nestjs/common'
import { ActOnProceeding } from '../appeals/act-on-proceeding.js'
import { OpenProceeding } from '../appeals/open-proceeding.js'
import { Act } from '../casework/act.js'
import { OpenDirective } from '../casework/open-directive.js'
import { WriteDetails } from '../casework/write-details.js'
import { SetDeadline } from '../deadlines/set-deadline.js'
import { AddDocument } from '../directives/add-document.js'
import { AddMember } from '../directives/add-member.js'
import { GiveTask } from '../directives/give-task.js'
import { Temporal } from '../domain/time.js'
import type { ComplyAction } from '../domain/workflow/comply.js'
import { STAGES, type Stage } from '../domain/workflow/stage.js'
import { BringEvidence } from '../remediation/bring-evidence.js'
import { GiveCommitment } from '../remediation/give-commitment.js'
import { JudgeEvidence } from '../remediation/judge-evidence.js'
import { PlanMeasure } from '../remediation/plan-measure.js'
import { HoldObligation } from '../review/hold-obligation.js'
import { MarkDemand } from '../review/mark-demand.js'
import { ApproveDecision } from '../scoping/approve-decision.js'
import { DecideScope } from '../scoping/decide-scope.js'
import { ORGANISATION } from './case-file.js'
import type { Entry } from './docket.js'
import { agencyOf, type Cast, setOffBy, version } from './stage.js'

/** One directive of the docket, from its opening to its current stage. */
export async function tellEntry(app: INestApplicationContext, cast: Cast, entry: Entry): Promise<void> {
  const use = <T>(type: Type<T>): T => app.get(type, { strict: false })
  const actor = cast[entry.by]
  const other = entry.by === 'lead' ? cast.counsel : cast.lead
  const agency = await agencyOf(app, actor, entry.agency)
  const now = Temporal.Now.instant()
  const { reference } = await use(OpenDirective).run(actor, {
    title: entry.title,
    via: 'file',
    visibility: entry.visibility ?? 'open',
    severity: entry.severity,
    received: {
      channel: entry.channel,
      at: now.add({ hours: 24 * entry.received - 1 }).toString({ fractionalSecondDigits: 3 }),
      zone: agency.zone,
      note: '',
    },
  })
  const reaches = (stage: Stage) => STAGES.indexOf(entry.stage) >= STAGES.indexOf(stage)
  const act = async (action: ComplyAction, more: object = {}) =>
    use(Act).run(actor, { reference, version: await version(app, actor, reference), action, ...more })
  const day = (days: number) => now.toZonedDateTimeISO(agency.zone).toPlainDate().add({ days }).toString()

  await use(WriteDetails).run(actor, {
    reference,
    version: await version(app, actor, reference),
    agency_id: agency.id,
    instrument_id: agency.instruments.find(({ code }) => code === entry.instrument)?.id ?? null,
    dated_on: day(entry.received - 1),
  })
  if (entry.visibility) {
    await use(AddMember).run(actor, { reference, person_id: other.id, level: 'case', until: null })
    await use(AddMember).run(actor, { reference, person_id: cast.executive.id, level: 'read', until: null })
  }
  for (const [subject, basis, due, critical = false] of entry.deadlines ?? [])
    await use(SetDeadline).run(actor, {
      ...{ reference, subject, basis, critical, due_on: day(due), due_at: null },
      ...{ due_zone: agency.zone, safe_by: null, demand_id: null },
    })
  if (entry.contest) {
    const { kind, forum, filed } = entry.contest
    const opening = { kind, forum, public: false, conference_first: false, filing_stays: 'nothing', previous_id: null } as const
    const { id } = await use(OpenProceeding).run(actor, { reference, ...opening })
    if (filed) await use(ActOnProceeding).run(actor, { reference, id, version: 1, action: 'file_proceeding' })
  }
  if (entry.task) {
    const task = { subject: entry.task, person_id: cast.contributor.id, due_at: null, due_zone: null }
    await use(GiveTask).run(actor, { reference, ...task })
  }
  if (!reaches('legal_review')) return

  await act('accept')
  const [quote, subject] = entry.demand
  const letter = await file('The letter', letterOf(entry, agency.name), 'received', actor)
  const demand = await use(MarkDemand).run(actor, { reference, document_id: letter.id, page: 1, quote, subject })
  const obligation = await use(HoldObligation).run(actor, {
    ...({ reference, demand_id: demand.id, source: 'demand', kind: 'do', subject } as const),
    ...{ clarity: 'clear', deadline_id: null, person_id: cast.contributor.id, reading_ids: [] },
  })
  if (!reaches('scoping')) return

  await act('conclude_review')
  const decision = await use(DecideScope).run(actor, {
    ...{ reference, chosen: `As ordered: ${subject.toLowerCase()}.`, reasons: 'Nothing narrower would do.' },
    ...{ wider_than_ordered: false, option_id: null, replaces_id: null, reading_ids: [] },
    ...{ review_at: null, review_zone: null, exit_criteria: [] },
  })
  if (!reaches('remediation')) return

  await use(ApproveDecision).run(other, { reference, id: decision.id, version: 1 })
  await act('agree_scope')
  // Done by the end of its due date.
  const first = entry.deadlines?.[0]
  const setOff = await setOffBy(app, actor, reference)
  const measure = await use(PlanMeasure).run(actor, {
    ...{ reference, subject: entry.measure ?? subject, obligation_ids: [obligation.id, ...setOff] },
    ...{ person_id: cast.contributor.id, verifier_id: cast.verifier.id },
    ...(first ? { due_at: closingOf(day(first[2]), agency.zone), due_zone: agency.zone } : { due_at: null, due_zone: null }),
    ...{ restricts: false, inverse: null, preconditions: null, irreversible: false, depends_on: [], reading_ids: [] },
  })
  if (!reaches('monitoring')) return

  const proof = await file('Proof', `${entry.measure}. Seen and signed.`, 'produced', cast.contributor)
  const brought = await use(BringEvidence).run(cast.contributor, { reference, id: measure.id, document_id: proof.id, act: 'do' })
  const evidence = brought.evidence[0]?.id as string
  await use(JudgeEvidence).run(cast.verifier, { reference, id: evidence, version: 1, verdict: 'accept' })
  await act('declare_complied')
  if (entry.commitment) {
    const kept = { until_on: day(365), ends_when: null, deadline_id: null }
    await use(GiveCommitment).run(actor, { reference, subject: entry.commitment, ...kept })
  }
  if (!reaches('closed')) return

  await act('close', { outcome: entry.outcome, no_commitments_reason: 'Nothing was promised.' })

  function file(title: string, text: string, origin: 'received' | 'produced', by: Cast['counsel']) {
    return use(AddDocument).run(
      by,
      { reference, title, class: 'fact', origin, receipt_id: null },
      {
        stream: Readable.from(Buffer.from(text)),
        file_name: `${title.toLowerCase().replaceAll(' ', '-')}.txt`,
        media_type: 'text/plain',
      },
    )
  }
}

const closingOf = (day: string, zone: string) =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

const letterOf = ({ title, demand: [quote] }: Entry, agency: string) => `${agency}

${ORGANISATION.name}
${ORGANISATION.address}

Re: ${title}

1. The addressee shall ${quote}.
2. The addressee shall confirm in writing that it has done so.
`
