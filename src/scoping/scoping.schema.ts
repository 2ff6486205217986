import { z } from 'zod'
import { ANSWERS, AXES } from '../domain/scoping/matrix.js'
import { Id, Instant, Line, Passage, PersonRef, Reason, Text, Zone } from '../platform/http/schemas.js'

/** The matrix and the decision of one directive. */

export const AxisName = z.enum(AXES).meta({ id: 'AxisName' })
export type AxisName = z.infer<typeof AxisName>
export const AnswerName = z.enum(ANSWERS).meta({ id: 'AnswerName' })
export type AnswerName = z.infer<typeof AnswerName>
/** Minutes, up to ten years, entered as hours or days. */
export const Minutes = z.number().int().min(0).max(5_300_000)

const CellIds = {
  product_id: Id.nullable().default(null),
  group_id: Id.nullable().default(null),
  path_id: Id.nullable().default(null),
  place_id: Id.nullable().default(null),
}
/** The readings that it is based on: if one of them changes, it is reopened. */
const ReadingIds = z.array(Id).max(20).default([])
const EitherWay = z.enum(['in', 'out']).nullable().default(null).meta({ id: 'EitherWay' })

const EntryBody = z
  .strictObject({
    ...CellIds,
    /** Null removes the answer: the more general entries apply to the cell again. */
    answer: AnswerName.nullable(),
    reason: Reason,
    narrower: EitherWay,
    wider: EitherWay,
    reading_ids: ReadingIds,
    /** The version of the entry that the client saw; 0 if there was none. */
    version: z.number().int().min(0),
  })
  .refine((body) => (body.narrower === null) === (body.wider === null), {
    path: ['wider'],
    message: 'If the answer depends on the reading, both answers are required.',
  })
  .refine((body) => !(body.narrower === 'in' && body.wider === 'out'), {
    path: ['narrower'],
    message: 'Whatever is in scope under the narrower reading must be in scope under the wider one.',
  })
  .meta({ id: 'EntryBody' })

export const EntriesBody = z
  .strictObject({ entries: z.array(EntryBody).min(1).max(500) })
  .refine(
    ({ entries }) => {
      const cells = entries.map((one) => [one.product_id, one.group_id, one.path_id, one.place_id].join('|'))
      return new Set(cells).size === cells.length
    },
    { path: ['entries'], message: 'Each cell can be answered only once.' },
  )
  .meta({ id: 'EntriesBody' })
export type EntriesBody = z.infer<typeof EntriesBody>

export const ScopeItemsBody = z
  .strictObject({ add: z.array(Id).max(100).default([]), remove: z.array(Id).max(100).default([]) })
  .refine(({ add, remove }) => add.length + remove.length > 0, {
    path: ['add'],
    message: 'Give at least one item to add or remove.',
  })
  .meta({ id: 'ScopeItemsBody', example: { add: ['0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b'] } })
export type ScopeItemsBody = z.infer<typeof ScopeItemsBody>

export const ScopeQuery = z.strictObject({ path_id: Id.optional(), place_id: Id.optional() })
export type ScopeQuery = z.infer<typeof ScopeQuery>

export const EntryView = z
  .strictObject({
    id: Id,
    product_id: Id.nullable(),
    group_id: Id.nullable(),
    path_id: Id.nullable(),
    place_id: Id.nullable(),
    answer: AnswerName.nullable(),
    reason: z.string(),
    narrower: z.enum(['in', 'out']).nullable(),
    wider: z.enum(['in', 'out']).nullable(),
    reading_ids: z.array(Id),
    answered_by: PersonRef,
    answered_at: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'EntryView' })
export type EntryView = z.infer<typeof EntryView>

const ItemOfScope = z
  .strictObject({
    id: Id,
    axis: AxisName,
    name: z.string(),
    description: z.string(),
    decided_by: z.string().nullable(),
    decided_on: z.string().nullable(),
    retired: z.boolean(),
  })
  .meta({ id: 'ItemOfScope' })

export const ScopeView = z
  .strictObject({
    items: z.array(ItemOfScope),
    entries: z.array(EntryView),
    tally: z.strictObject({
      cells: z.number().int(),
      in: z.number().int(),
      out: z.number().int(),
      undetermined: z.number().int(),
      unanswered: z.number().int(),
    }),
    /** Products × groups, for the requested path and place, or for any. `by` are the entries that an answer comes from. */
    grid: z.array(
      z.strictObject({
        product_id: Id.nullable(),
        group_id: Id.nullable(),
        answer: AnswerName.nullable(),
        by: z.array(Id),
        varies: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ScopeView' })
export type ScopeView = z.infer<typeof ScopeView>

const OptionCertainty = z.enum(['certain', 'likely', 'doubtful']).meta({ id: 'OptionCertainty' })
const OptionReversibility = z.enum(['at_once', 'with_effort', 'not']).meta({ id: 'OptionReversibility' })

export const OptionBody = z
  .strictObject({
    name: Line(200),
    effect: Passage(2000),
    takes_minutes: Minutes.nullable().default(null),
    certainty: OptionCertainty,
    harmed: Text(2000).default(''),
    cost: Text(1000).default(''),
    reversibility: OptionReversibility,
  })
  .meta({ id: 'OptionBody' })
export type OptionBody = z.infer<typeof OptionBody>

export const OptionView = z
  .strictObject({
    id: Id,
    name: z.string(),
    effect: z.string(),
    takes_minutes: z.number().int().nullable(),
    certainty: OptionCertainty,
    harmed: z.string(),
    cost: z.string(),
    reversibility: OptionReversibility,
    written_by: PersonRef,
    written_at: Instant,
    withdrawn_at: Instant.nullable(),
    withdraw_reason: z.string().nullable(),
    /** Whether a decision is based on it, so that it can no longer be changed. */
    decided: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'OptionView' })
export type OptionView = z.infer<typeof OptionView>

export const DecisionBody = z
  .strictObject({
    /** The chosen option; by default its name is the text of the choice. */
    option_id: Id.nullable().default(null),
    chosen: Passage(2000).nullable().default(null),
    reasons: Passage(10_000),
    wider_than_ordered: z.boolean(),
    review_at: Instant.nullable().default(null),
    review_zone: Zone.nullable().default(null),
    exit_criteria: z.array(Passage(400)).max(10).default([]),
    /** A decision that ends when this one is approved. */
    replaces_id: Id.nullable().default(null),
    reading_ids: ReadingIds,
  })
  .refine((body) => body.chosen !== null || body.option_id !== null, {
    path: ['chosen'],
    message: 'Describe what was chosen, or give the option.',
  })
  .refine((body) => (body.review_at === null) === (body.review_zone === null), {
    path: ['review_zone'],
    message: 'A time needs a time zone.',
  })
  .refine((body) => !body.wider_than_ordered || body.review_at !== null, {
    path: ['review_at'],
    message: 'A decision that goes beyond the order needs a review date.',
  })
  .refine((body) => !body.wider_than_ordered || body.exit_criteria.length > 0, {
    path: ['exit_criteria'],
    message: 'A decision that goes beyond the order needs criteria for ending it.',
  })
  .meta({
    id: 'DecisionBody',
    example: {
      chosen: 'Switch off both products for every user.',
      reasons: 'Nationality cannot be verified before midnight.',
      wider_than_ordered: false,
    },
  })
export type DecisionBody = z.infer<typeof DecisionBody>

const DecisionReviewOutcome = z.enum(['keep', 'narrow', 'end']).meta({ id: 'DecisionReviewOutcome' })

export const DecisionReviewBody = z
  .strictObject({
    outcome: DecisionReviewOutcome,
    reasons: Passage(10_000),
    next_review_at: Instant.nullable().default(null),
    next_review_zone: Zone.nullable().default(null),
  })
  .refine((body) => (body.outcome === 'end') === (body.next_review_at === null), {
    path: ['next_review_at'],
    message: 'A decision that is kept or narrowed needs a next review date. One that ends must not have one.',
  })
  .refine((body) => (body.next_review_at === null) === (body.next_review_zone === null), {
    path: ['next_review_zone'],
    message: 'A time needs a time zone.',
  })
  .meta({ id: 'DecisionReviewBody', example: { outcome: 'end', reasons: 'The agency has confirmed the narrower reading.' } })
export type DecisionReviewBody = z.infer<typeof DecisionReviewBody>

export const DecisionView = z
  .strictObject({
    id: Id,
    subject: z.literal('scope'),
    option_id: Id.nullable(),
    chosen: z.string(),
    reasons: z.string(),
    wider_than_ordered: z.boolean(),
    review_at: Instant.nullable(),
    review_zone: z.string().nullable(),
    place: z.string().nullable(),
    review_due: z.boolean(),
    exit_criteria: z.array(z.string()),
    replaces_id: Id.nullable(),
    reading_ids: z.array(Id),
    author: PersonRef,
    written_at: Instant,
    approved_by: PersonRef.nullable(),
    approved_at: Instant.nullable(),
    ended_at: Instant.nullable(),
    reviews: z.array(
      z.strictObject({
        id: Id,
        outcome: DecisionReviewOutcome,
        reasons: z.string(),
        next_review_at: Instant.nullable(),
        next_review_zone: z.string().nullable(),
        reviewed_by: PersonRef,
        reviewed_at: Instant,
      }),
    ),
    version: z.number().int(),
  })
  .meta({ id: 'DecisionView' })
export type DecisionView = z.infer<typeof DecisionView>
