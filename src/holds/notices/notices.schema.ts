import { z } from 'zod'
import { REVEALING } from '../../domain/notices/reveals.js'
import { Email } from '../../people/email.js'
import { Id, Instant, Line, PersonRef, Text, Zone } from '../../platform/http/schemas.js'

/** So many at a time: each has a mail, a ladder and an event that holds them. */
const MOST_RECIPIENTS = 100

/** What the sender typed: all that a recipient is told. */
const Words = {
  subject: Line(200),
  text: Text(20_000).refine((text) => text.trim() !== '', 'Say what is to be done.'),
}
/** By when each of these is to acknowledge. */
const Until = { acknowledge_by: Instant, acknowledge_zone: Zone }

/** Somebody by name and address, with an account or without: a person of ours is known by their address. */
export const RecipientBody = z.strictObject({ name: Line(200), email: Email })
const Recipients = z.array(RecipientBody).min(1).max(MOST_RECIPIENTS)

/** `reveals_confirmed`: that the sender saw what of the directive the words give away, and means to. */
const Confirmed = { reveals_confirmed: z.boolean().default(false) }

export const NoticeBody = z.strictObject({
  kind: z.enum(['hold', 'instruction']),
  hold_id: Id.nullable().default(null),
  measure_id: Id.nullable().default(null),
  ...Words,
  ...Until,
  recipients: Recipients,
  ...Confirmed,
})
export const MoreRecipientsBody = z.strictObject({ ...Until, recipients: Recipients })

export const PreviewBody = z.strictObject({ ...Words, ...Until })
export const RevealedView = z.strictObject({ what: z.enum(REVEALING), words: z.string() })
/** The mail as each recipient gets it, but for the link; and what of the directive it gives away. */
export const PreviewView = z.strictObject({ subject: z.string(), text: z.string(), reveals: z.array(RevealedView) })

export const RecipientView = z.strictObject({
  id: Id,
  person: PersonRef.nullable(),
  name: z.string(),
  email: z.string(),
  state: z.enum(['planned', 'sent', 'acknowledged', 'undeliverable', 'withdrawn']),
  /** How often they were reminded. */
  chased: z.number().int(),
  sent_at: Instant.nullable(),
  next_chase_at: Instant.nullable(),
  acknowledge_by: Instant,
  acknowledge_zone: z.string(),
  /** Whether they have let the time pass. */
  late: z.boolean(),
  acknowledged_at: Instant.nullable(),
  withdrawn_at: Instant.nullable(),
  withdraw_reason: z.string().nullable(),
  version: z.number().int(),
})

export const NoticeView = z.strictObject({
  id: Id,
  kind: z.enum(['hold', 'instruction']),
  hold_id: Id.nullable(),
  measure_id: Id.nullable(),
  subject: z.string(),
  text: z.string(),
  sent_by: PersonRef,
  sent_at: Instant,
  withdrawn_at: Instant.nullable(),
  withdraw_reason: z.string().nullable(),
  recipients: z.array(RecipientView),
  version: z.number().int(),
})

export const LinkBody = z.strictObject({ token: z.string().max(200) })
/** What the public page shows: nothing but what the sender typed, and when it was acknowledged. */
export const LinkedNoticeView = z.strictObject({
  subject: z.string(),
  text: z.string(),
  acknowledged_at: Instant.nullable(),
})
