import { z } from 'zod'
import { Id, Instant, Passage, PersonRef, Text } from '../../platform/http/schemas.js'

export const Rationale = z.enum(['stated', 'partly_stated', 'withheld']).meta({ id: 'Rationale' })
export type Rationale = z.infer<typeof Rationale>
export const Confidence = z.enum(['low', 'moderate', 'high']).meta({ id: 'Confidence' })
export type Confidence = z.infer<typeof Confidence>

export const GroundBody = z
  .strictObject({
    authority: Text(1000).trim().default(''),
    rationale: Rationale,
    says: Text(5000).trim().default(''),
    document_id: Id.nullable().default(null),
  })
  .refine((body) => body.rationale === 'withheld' || body.says !== '', {
    path: ['says'],
    message: 'State the reason that the directive gives.',
  })
  .meta({ id: 'GroundBody' })
export type GroundBody = z.infer<typeof GroundBody>
export const GroundView = z
  .strictObject({
    id: Id,
    authority: z.string(),
    rationale: Rationale,
    says: z.string(),
    document_id: Id.nullable(),
    document_title: z.string().nullable(),
    written_by: PersonRef,
    written_at: Instant,
    superseded_at: Instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'GroundView' })
export type GroundView = z.infer<typeof GroundView>

export const HypothesisBody = z
  .strictObject({
    text: Passage(2000),
    source: Passage(1000),
    confidence: Confidence,
    capacity: Text(100).default(''),
  })
  .meta({ id: 'HypothesisBody' })
export type HypothesisBody = z.infer<typeof HypothesisBody>
export const HypothesisView = z
  .strictObject({
    id: Id,
    text: z.string(),
    source: z.string(),
    confidence: Confidence,
    capacity: z.string(),
    author: PersonRef,
    written_at: Instant,
    dropped_by: PersonRef.nullable(),
    dropped_at: Instant.nullable(),
    drop_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'HypothesisView' })
export type HypothesisView = z.infer<typeof HypothesisView>

export const GroundsView = z
  .strictObject({
    /** The current grounds and the earlier ones, newest first. */
    ground: GroundView.nullable(),
    earlier: z.array(GroundView),
    /** Only for people who work on the case. */
    hypotheses: z.array(HypothesisView),
  })
  .meta({ id: 'GroundsView' })
export type GroundsView = z.infer<typeof GroundsView>
