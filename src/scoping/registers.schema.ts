import { z } from 'zod'
import { ABLE, WAYS } from '../domain/scoping/readiness.js'
import { Day, Id, Instant, Line, Passage, PersonRef, Text } from '../platform/http/schemas.js'
import { AxisName, Minutes } from './scoping.schema.js'

/** The lists of the whole organisation, and its readiness. */

const said = {
  name: Line(120),
  description: Text(1000).default(''),
  /** For a group: who decides membership, and on what basis. No personal data is stored here. */
  decided_by: Line(300).nullable().default(null),
  decided_on: Line(300).nullable().default(null),
}

export const AxisItemBody = z
  .strictObject({ axis: AxisName, ...said })
  .refine((body) => (body.axis === 'group') === (body.decided_by !== null && body.decided_on !== null), {
    path: ['decided_by'],
    message: 'A group of people must state who decides membership and on what basis. Other items must not.',
  })
  .refine((body) => body.axis === 'group' || (body.decided_by === null && body.decided_on === null), {
    path: ['decided_on'],
    message: 'Only a group of people can state who decides membership and on what basis.',
  })
  .meta({ id: 'AxisItemBody' })
export type AxisItemBody = z.infer<typeof AxisItemBody>

export const AxisItemChange = z
  .strictObject({
    name: said.name.optional(),
    description: Text(1000).optional(),
    decided_by: Line(300).optional(),
    decided_on: Line(300).optional(),
  })
  .meta({ id: 'AxisItemChange' })
export type AxisItemChange = z.infer<typeof AxisItemChange>

export const AxisItemView = z
  .strictObject({
    id: Id,
    axis: AxisName,
    name: z.string(),
    description: z.string(),
    decided_by: z.string().nullable(),
    decided_on: z.string().nullable(),
    retired_at: Instant.nullable(),
    retire_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'AxisItemView' })
export type AxisItemView = z.infer<typeof AxisItemView>

const ReadinessAble = z.enum(ABLE).meta({ id: 'ReadinessAble' })
export const ReadinessWay = z.enum(WAYS).meta({ id: 'ReadinessWay' })
export type ReadinessWay = z.infer<typeof ReadinessWay>

export const ReadinessBody = z
  .strictObject({
    able: ReadinessAble,
    within_minutes: Minutes.nullable().default(null),
    proved_on: Day.nullable().default(null),
    proved_by: Passage(500).nullable().default(null),
    note: Text(1000).default(''),
  })
  .refine((body) => (body.proved_on === null) === (body.proved_by === null), {
    path: ['proved_by'],
    message: 'A proof needs both a date and a description.',
  })
  .refine((body) => body.able !== 'no' || body.within_minutes === null, {
    path: ['within_minutes'],
    message: 'Leave the time empty if it cannot be done.',
  })
  .meta({ id: 'ReadinessBody' })
export type ReadinessBody = z.infer<typeof ReadinessBody>

export const ReadinessView = z
  .strictObject({
    product: z.strictObject({ id: Id, name: z.string() }),
    ways: z.array(
      z.strictObject({
        way: ReadinessWay,
        able: ReadinessAble.nullable(),
        within_minutes: z.number().int().nullable(),
        proved_on: Day.nullable(),
        proved_by: z.string().nullable(),
        note: z.string(),
        doubt: z.enum(['never_recorded', 'never_proved', 'proved_long_ago']).nullable(),
        recorded_by: PersonRef.nullable(),
        recorded_at: Instant.nullable(),
        /** 0 if nothing was recorded yet. */
        version: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ReadinessView' })
export type ReadinessView = z.infer<typeof ReadinessView>
