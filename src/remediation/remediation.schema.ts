import { z } from 'zod'
import { MEASURE_STATES } from '../domain/remediation/measure-state.js'
import { RELEASE_ACTS } from '../domain/remediation/release.js'
import { Day, Id, Instant, Line, Passage, PersonRef, Zone } from '../platform/http/schemas.js'
import { ReleaseView } from './releases/releases.schema.js'

export const MeasureBody = z
  .strictObject({
    subject: Line(300),
    obligation_ids: z.array(Id).min(1).max(50),
    person_id: Id,
    verifier_id: Id,
    due_at: Instant.nullable().default(null),
    due_zone: Zone.nullable().default(null),
    restricts: z.boolean().default(false),
    inverse: Passage(1000).nullable().default(null),
    preconditions: Passage(1000).nullable().default(null),
    irreversible: z.boolean().default(false),
    depends_on: z.array(Id).max(50).default([]),
    reading_ids: z.array(Id).max(50).default([]),
  })
  .refine((body) => (body.due_at === null) === (body.due_zone === null), {
    path: ['due_zone'],
    message: 'A time needs a time zone.',
  })
  .refine((body) => !body.restricts || body.inverse !== null, {
    path: ['inverse'],
    message: 'A measure that restricts something must describe its reversal.',
  })
  .refine((body) => !body.restricts || body.preconditions !== null, {
    path: ['preconditions'],
    message: 'A measure that restricts something must state the preconditions of its reversal.',
  })
  .refine((body) => body.person_id !== body.verifier_id, {
    path: ['verifier_id'],
    message: 'The verifier must not be the owner.',
  })
  .meta({
    id: 'MeasureBody',
    example: {
      subject: 'Switch off access to both products',
      obligation_ids: ['0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b'],
      person_id: '0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b',
      verifier_id: '0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6c',
    },
  })
export type MeasureBody = z.infer<typeof MeasureBody>

export const EvidenceView = z
  .strictObject({
    id: Id,
    document_id: Id,
    document_title: z.string().nullable(),
    act: z.enum(RELEASE_ACTS),
    produced_by: PersonRef,
    produced_at: Instant,
    judged_by: PersonRef.nullable(),
    accepted_at: Instant.nullable(),
    rejected_at: Instant.nullable(),
    reject_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'EvidenceView' })
export type EvidenceView = z.infer<typeof EvidenceView>

export const MeasureView = z
  .strictObject({
    id: Id,
    subject: z.string(),
    obligation_ids: z.array(Id),
    person: PersonRef,
    verifier: PersonRef,
    due_at: Instant.nullable(),
    due_zone: z.string().nullable(),
    restricts: z.boolean(),
    inverse: z.string().nullable(),
    preconditions: z.string().nullable(),
    irreversible: z.boolean(),
    state: z.enum(MEASURE_STATES),
    /** The readings it is based on, for people who work on the case. */
    reading_ids: z.array(Id),
    depends_on: z.array(z.strictObject({ id: Id, subject: z.string(), met: z.boolean() })),
    releases: z.array(ReleaseView),
    in_force_at: Instant.nullable(),
    restored_at: Instant.nullable(),
    /** From the first receipt until the measure was in force; null until then, and for readers who cannot see receipts. */
    effect_minutes: z.number().int().nullable(),
    dropped_by: PersonRef.nullable(),
    dropped_at: Instant.nullable(),
    drop_reason: z.string().nullable(),
    evidence: z.array(EvidenceView),
    version: z.number().int(),
  })
  .meta({ id: 'MeasureView' })
export type MeasureView = z.infer<typeof MeasureView>

export const EvidenceBody = z
  .strictObject({ document_id: Id, act: z.enum(RELEASE_ACTS).default('do') })
  .meta({ id: 'EvidenceBody' })
export type EvidenceBody = z.infer<typeof EvidenceBody>
export const VerifierBody = z.strictObject({ person_id: Id }).meta({ id: 'VerifierBody' })
export type VerifierBody = z.infer<typeof VerifierBody>
export const DependenciesBody = z.strictObject({ depends_on: z.array(Id).max(50) }).meta({ id: 'DependenciesBody' })
export type DependenciesBody = z.infer<typeof DependenciesBody>
/** `deadline_id`: when it must be met, any deadline of the series. */
export const CommitmentBody = z
  .strictObject({
    subject: Passage(500),
    until_on: Day.nullable().default(null),
    ends_when: Passage(500).nullable().default(null),
    deadline_id: Id.nullable().default(null),
  })
  .meta({ id: 'CommitmentBody' })
export type CommitmentBody = z.infer<typeof CommitmentBody>
export const CommitmentView = z
  .strictObject({
    id: Id,
    subject: z.string(),
    until_on: Day.nullable(),
    ends_when: z.string().nullable(),
    deadline_id: Id.nullable(),
    ended_at: Instant.nullable(),
    made_by: PersonRef,
    made_at: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'CommitmentView' })
export type CommitmentView = z.infer<typeof CommitmentView>
