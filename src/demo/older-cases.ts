import type { INestApplicationContext, Type } from '@nestjs/common'
import { ActOnProceeding } from '../appeals/act-on-proceeding.js'
import { OpenProceeding } from '../appeals/open-proceeding.js'
import { Act } from '../casework/act.js'
import { OpenDirective } from '../casework/open-directive.js'
import { SetDeadline } from '../deadlines/set-deadline.js'
import { GiveAssignment } from '../directives/give-assignment.js'
import { Temporal } from '../domain/time.js'
import { agencyOf, type Cast, name, version, WASHINGTON } from './stage.js'

/** A letter whose response is overdue. */
export async function theWarningLetter(app: INestApplicationContext, { counsel }: Cast): Promise<void> {
  const use = <T>(type: Type<T>): T => app.get(type, { strict: false })
  const now = Temporal.Now.instant()
  const agency = await agencyOf(app, counsel, 'FDA')
  const { reference } = await use(OpenDirective).run(counsel, {
    title: 'Warning letter, Lindau sterilisation line',
    via: 'file',
    visibility: 'open',
    severity: 'high',
    received: {
      channel: 'courier',
      at: now.subtract({ hours: 17 * 24 }).toString({ fractionalSecondDigits: 3 }),
      zone: WASHINGTON,
      note: '',
    },
  })
  await name(app, counsel, reference, agency, /warning/i)
  await use(Act).run(counsel, { reference, version: await version(app, counsel, reference), action: 'accept' })
  const due = now.toZonedDateTimeISO(WASHINGTON).toPlainDate().subtract({ days: 2 }).toString()
  await use(SetDeadline).run(counsel, {
    reference,
    subject: 'Answer in writing',
    basis: '15 working days from receipt, as the letter asks',
    critical: true,
    due_on: due,
    due_at: null,
    due_zone: WASHINGTON,
    safe_by: null,
    demand_id: null,
  })
}

/** A demand for documents, contested while it is being scoped. */
export async function theInvestigation(app: INestApplicationContext, { counsel, lead }: Cast): Promise<void> {
  const use = <T>(type: Type<T>): T => app.get(type, { strict: false })
  const now = Temporal.Now.instant()
  const agency = await agencyOf(app, lead, 'FTC')
  const { reference } = await use(OpenDirective).run(lead, {
    title: 'Product safety practices of the Vela app',
    via: 'file',
    visibility: 'open',
    severity: 'normal',
    received: {
      channel: 'personal_service',
      at: now.subtract({ hours: 6 * 24 }).toString({ fractionalSecondDigits: 3 }),
      zone: WASHINGTON,
      note: '',
    },
  })
  await name(app, lead, reference, agency, /civil investigative/i)
  await use(Act).run(lead, { reference, version: await version(app, lead, reference), action: 'accept' })
  await use(Act).run(lead, {
    reference,
    version: await version(app, lead, reference),
    action: 'conclude_review',
    no_demands_reason: 'The specifications are being numbered; the list is in the comments.',
  })
  await use(GiveAssignment).run(lead, { reference, kind: 'backup', stage: null, person_id: counsel.id })
  const due = now.toZonedDateTimeISO(WASHINGTON).toPlainDate().add({ days: 3 }).toString()
  await use(SetDeadline).run(lead, {
    reference,
    subject: 'Privilege log, volume 2',
    basis: 'Specification 14',
    critical: false,
    due_on: due,
    due_at: null,
    due_zone: WASHINGTON,
    safe_by: null,
    demand_id: null,
  })
  const petition = await use(OpenProceeding).run(lead, {
    reference,
    kind: 'reconsideration',
    forum: 'The Commission, 16 CFR 2.10',
    public: true,
    conference_first: true,
    filing_stays: 'challenged',
    previous_id: null,
  })
  await use(ActOnProceeding).run(lead, { reference, id: petition.id, version: 1, action: 'file_proceeding' })
}
