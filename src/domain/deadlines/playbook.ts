import { z } from 'zod'
import { TRIGGER_KINDS } from './period.js'

const Line = z.string().trim().min(1).max(300)
const Code = z.string().regex(/^[a-z0-9_]{2,60}$/)

/**
 * A duty that binds from receipt, and of which no rule gives the instant: the deadline is proposed for the moment of receipt, as
 * provisional, and counsel enters the instant from which it binds, and why.
 */
export const IMMEDIATELY = 'immediately'

/** A deadline that a playbook proposes: which rule gives it, from which trigger, and what it is called on screen. */
export const PlaybookDeadline = z.strictObject({
  rule: z.union([z.literal(IMMEDIATELY), z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)]),
  subject: Line,
  /** Whether missing it is lost for good, or is a breach: its ladder is the steep one. */
  critical: z.boolean(),
  /** The first fact that a person is asked for. The rule may ask for more. */
  trigger: z.enum(TRIGGER_KINDS),
  note: z.string().trim().max(600).nullable().default(null),
})

export type PlaybookDeadline = z.infer<typeof PlaybookDeadline>

/**
 * What to do first when a directive of this kind comes in. It proposes, and a person accepts. `version` grows with every change, so
 * that a directive tells by which one it was opened. An `agency` of null is any that has an instrument of that code.
 */
export const Playbook = z.strictObject({
  instrument: z.strictObject({
    agency: z
      .string()
      .regex(/^[A-Z0-9_-]{2,20}$/)
      .nullable(),
    instrument: Code,
  }),
  version: z.number().int().min(1),
  deadlines: z.array(PlaybookDeadline).min(1).max(20),
})

export type Playbook = z.infer<typeof Playbook>

/** What a playbook's file holds before it is checked. */
export type PlaybookEntry = z.input<typeof Playbook>
