import { Readable } from 'node:stream'
import type { INestApplicationContext, Type } from '@nestjs/common'
import { AddAddressee } from '../agencies/add-addressee.js'
import { AddAgencyContact } from '../agencies/add-agency-contact.js'
import { VerifyAgencyContact } from '../agencies/verify-agency-contact.js'
import { OpenProceeding } from '../appeals/open-proceeding.js'
import { CheckAuthenticity } from '../assurance/authenticity/check-authenticity.js'
import { Act } from '../casework/act.js'
import { OpenDirective } from '../casework/open-directive.js'
import { RecordReceipt } from '../casework/record-receipt.js'
import { WriteDetails } from '../casework/write-details.js'
import { AmendDeadline } from '../deadlines/amend-deadline.js'
import { SetDeadline } from '../deadlines/set-deadline.js'
import { AddDocument } from '../directives/add-document.js'
import { AddMember } from '../directives/add-member.js'
import { AnswerAssignment } from '../directives/answer-assignment.js'
import { GiveAssignment } from '../directives/give-assignment.js'
import { WriteComment } from '../directives/write-comment.js'
import { Temporal } from '../domain/time.js'
import { BringEvidence } from '../remediation/bring-evidence.js'
import { JudgeEvidence } from '../remediation/judge-evidence.js'
import { PlanMeasure } from '../remediation/plan-measure.js'
import { AskRelease } from '../remediation/releases/ask-release.js'
import { ConfirmRelease } from '../remediation/releases/confirm-release.js'
import { AdoptReading } from '../review/adopt-reading.js'
import { ApproveReading } from '../review/approve-reading.js'
import { HoldObligation } from '../review/hold-obligation.js'
import { MarkDemand } from '../review/mark-demand.js'
import { ReadTerm } from '../review/read-term.js'
import { theScope } from './access-scope.js'
import { CONTACT, LETTER, NOTICE, ORGANISATION, SUMMARY, TITLE } from './case-file.js'
import { agencyOf, type Cast, provisionalOf, version, WASHINGTON } from './stage.js'

/** The case that Edict must handle: comply first for everyone, contest while complying. */
export async function theAccessOrder(
  app: INestApplicationContext,
  { counsel, lead, contributor, verifier, executive }: Cast,
): Promise<void> {
  const use = <T>(type: Type<T>): T => app.get(type, { strict: false })
  const now = Temporal.Now.instant()
  const ago = (minutes: number) => now.subtract({ minutes }).toString({ fractionalSecondDigits: 3 })
  const agency = await agencyOf(app, counsel, 'BIS')
  const addressee = await use(AddAddressee).run(counsel, ORGANISATION)
  const contact = await use(AddAgencyContact).run(counsel, { id: agency.id, ...CONTACT })
  await use(VerifyAgencyContact).run(lead, {
    id: agency.id,
    contact_id: contact.id,
    version: 1,
    how: 'Called back on the number that the bureau publishes.',
  })

  const opened = await use(OpenDirective).run(counsel, {
    title: TITLE,
    via: 'oral',
    visibility: 'sealed',
    severity: 'critical',
    received: { channel: 'telephone', at: ago(216), zone: WASHINGTON, note: NOTICE },
  })
  const { reference } = opened
  const letter = await use(AddDocument).run(
    counsel,
    { reference, title: 'Is-informed letter', class: 'fact', origin: 'received', receipt_id: null },
    { stream: Readable.from(Buffer.from(LETTER)), file_name: 'is-informed-letter.txt', media_type: 'text/plain' },
  )
  await use(RecordReceipt).run(counsel, {
    reference,
    ...receipt('email', ago(200)),
    document_id: letter.id,
    person: 'Ines Okafor',
    entity: ORGANISATION.name,
  })
  await use(WriteDetails).run(counsel, {
    reference,
    version: await version(app, counsel, reference),
    summary: SUMMARY,
    agency_id: agency.id,
    instrument_id: (agency.instruments.find((one) => /informed/i.test(one.name)) ?? agency.instruments[0])?.id ?? null,
    addressee_id: addressee.id,
    agency_reference: 'OES-26-0612',
    dated_on: now.toZonedDateTimeISO(WASHINGTON).toPlainDate().toString(),
  })
  await use(AddMember).run(counsel, { reference, person_id: executive.id, level: 'read', until: null })
  const leading = await use(GiveAssignment).run(counsel, { reference, kind: 'lead', stage: null, person_id: lead.id })
  await use(AnswerAssignment).run(lead, { reference, id: leading.id, answer: 'accept' })
  await use(WriteComment).run(counsel, {
    reference,
    class: 'legal_advice',
    capacity: 'counsel',
    body: '“Foreign national” is wider here than “foreign person” in the regulation. Ask, and comply with the wider reading meanwhile.',
  })
  await use(Act).run(counsel, { reference, version: await version(app, counsel, reference), action: 'accept' })

  await use(CheckAuthenticity).run(counsel, {
    ...{ reference, method: 'call_back', result: 'genuine', contact_id: contact.id, document_id: letter.id, checked_at: null },
    note: 'J. Reyes read the case number back from the bureau’s own file.',
  })

  const tonight = endOfToday(now)
  // The playbook started it at the receipt, provisionally: counsel enters the time.
  const atOnce = await provisionalOf(app, counsel, reference)
  await use(AmendDeadline).run(counsel, {
    reference,
    id: atOnce.id,
    version: atOnce.version,
    kind: 'corrected',
    basis: '“Immediately”, set by counsel: by the end of the day of receipt',
    reason: 'The switches need until midnight.',
    critical: true,
    as_of: null,
    due_on: null,
    due_at: tonight.toString({ fractionalSecondDigits: 3 }),
    due_zone: WASHINGTON,
    safe_by: null,
  })
  const day = (days: number) => now.toZonedDateTimeISO(WASHINGTON).toPlainDate().add({ days }).toString()
  await use(SetDeadline).run(counsel, {
    reference,
    subject: 'Notify insurer',
    basis: 'Policy NL-88, five days',
    critical: false,
    due_on: day(5),
    due_at: null,
    due_zone: WASHINGTON,
    safe_by: null,
    demand_id: null,
  })
  const demand = (page: number, quote: string, subject: string) =>
    use(MarkDemand).run(counsel, { reference, document_id: letter.id, page, quote, subject })
  const halden = await demand(
    1,
    'no foreign national, wherever located, is given access to the product known as Halden 5',
    'No foreign national may use Halden 5',
  )
  const meridian = await demand(
    1,
    'no foreign national, wherever located, is given access to the product known as Meridian 5',
    'No foreign national may use Meridian 5',
  )
  const records = await demand(
    1,
    'preserve all records of access to both products since 1 May 2026',
    'Preserve all records of access since 1 May',
  )
  const reading = await use(ReadTerm).run(counsel, {
    reference,
    demand_id: null,
    term: 'foreign national',
    class: 'legal_advice',
    capacity: 'counsel',
    alternatives: [
      {
        text: 'Any person who is not a citizen of the United States',
        argument: 'The ordinary words; the letter names employees without exception.',
        reach: 'wider',
      },
      {
        text: 'A “foreign person” as the regulation has it',
        argument: '15 CFR 772.1 leaves out permanent residents and protected persons.',
        reach: 'narrower',
      },
    ],
  })
  await use(AdoptReading).run(counsel, { reference, id: reading.id, version: 1, alternative: 0, review_on: day(3) })
  await use(ApproveReading).run(lead, { reference, id: reading.id, version: 2 })
  const obligation = (demandId: string, kind: 'restrict' | 'preserve', subject: string, reading_ids: string[] = []) =>
    use(HoldObligation).run(counsel, {
      reference,
      demand_id: demandId,
      source: 'demand',
      kind,
      subject,
      clarity: reading_ids.length > 0 ? 'unclear' : 'clear',
      deadline_id: atOnce.id,
      person_id: contributor.id,
      reading_ids,
    })
  const noHalden = await obligation(halden.id, 'restrict', 'No foreign national may use Halden 5', [reading.id])
  const noMeridian = await obligation(meridian.id, 'restrict', 'No foreign national may use Meridian 5', [reading.id])
  await obligation(records.id, 'preserve', 'Preserve all records of access since 1 May')
  await use(Act).run(lead, {
    reference,
    version: await version(app, counsel, reference),
    action: 'comply_first',
    reason: 'Ordered from receipt; nationality cannot be checked before Monday.',
  })

  await theScope(app, { counsel, lead }, reference, reading.id)
  const due = { due_at: tonight.toString({ fractionalSecondDigits: 3 }), due_zone: WASHINGTON }
  const off = (subject: string, obligationId: string, inverse: string, preconditions: string) =>
    use(PlanMeasure).run(counsel, {
      reference,
      subject,
      obligation_ids: [obligationId],
      person_id: contributor.id,
      verifier_id: verifier.id,
      ...due,
      ...{ restricts: true, inverse, preconditions, irreversible: false, depends_on: [], reading_ids: [] },
    })
  const haldenOff = await off(
    'Halden 5 is off for every account',
    noHalden.id,
    'Switch on again account by account',
    'The citizenship of the account holder was checked, or the letter was lifted',
  )
  const meridianOff = await off(
    'Meridian 5 is off for every account',
    noMeridian.id,
    'Switch on again by organisation',
    'The bureau has licensed the organisation, or the letter was lifted',
  )
  // Counsel requests, the lead confirms: the first is released and proved, the second is waiting for its second person.
  const asked = await use(AskRelease).run(counsel, {
    ...{ reference, id: haldenOff.id, act: 'do', preconditions_met: null },
    reason: 'Ordered from receipt; the switch is ready.',
  })
  const release = asked.releases[0]?.id as string
  await use(ConfirmRelease).run(lead, { reference, id: release, version: 1, preconditions_met: null, override: null })
  await use(AskRelease).run(counsel, {
    ...{ reference, id: meridianOff.id, act: 'do', preconditions_met: null },
    reason: 'Ordered from receipt; the second switch is ready.',
  })
  const proof = await use(AddDocument).run(
    contributor,
    { reference, title: 'Probe report, Halden 5', class: 'fact', origin: 'produced', receipt_id: null },
    {
      stream: Readable.from(Buffer.from('Halden 5 answers “unavailable” from 14 probes on four continents.')),
      file_name: 'halden-probes.txt',
      media_type: 'text/plain',
    },
  )
  const brought = await use(BringEvidence).run(contributor, { reference, id: haldenOff.id, document_id: proof.id, act: 'do' })
  await use(JudgeEvidence).run(verifier, { reference, id: brought.evidence[0]?.id as string, version: 1, verdict: 'accept' })
  await use(OpenProceeding).run(lead, {
    reference,
    kind: 'appeal',
    forum: 'Under Secretary, 15 CFR 756',
    public: false,
    conference_first: false,
    filing_stays: 'nothing',
    previous_id: null,
  })
}

function receipt(channel: 'email', received_at: string) {
  return {
    channel,
    received_at,
    received_zone: WASHINGTON,
    agent: '',
    agent_received_at: null,
    defects: '',
    acceptance_reserved: true,
    oral: false,
    note: '',
  }
}

/** 23:59 in Washington, today or, late in the evening, tomorrow, so that some time is left. */
function endOfToday(now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO(WASHINGTON)
  const tonight = here.with({ hour: 23, minute: 59, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
  const far = tonight.epochMilliseconds - here.epochMilliseconds > 2 * 3_600_000
  return (far ? tonight : tonight.add({ days: 1 })).toInstant()
}
