import { z } from 'zod'
import { REVEALING } from '../../domain/notices/reveals.js'
import { Email } from '../../people/email.js'
import { Id, Instant, Line, PersonRef, Text, Zone } from '../../platform/http/schemas.js'

/** The maximum per request: each has a mail, a reminder schedule and an event. */
const MOST_RECIPIENTS = 100

/** The text that the sender typed, which is all that a recipient sees. */
const Words = {
  subject: Line(200),
  text: Text(20_000).refine((text) => text.trim() !== '', 'Enter the text of the notice.'),
}
/** When each of these must acknowledge. */
const Until = { acknowledge_by: Instant, acknowledge_zone: Zone }

/** A person by name and address, with or without an account: our own people are recognised by their address. */
export const RecipientBody = z.strictObject({ name: Line(200), email: Email }).meta({ id: 'RecipientBody' })
export type RecipientBody = z.infer<typeof RecipientBody>
const Recipients = z.array(RecipientBody).min(1).max(MOST_RECIPIENTS)

/** `reveals_confirmed`: the sender has seen what the text reveals about the directive, and sends it anyway. */
const Confirmed = { reveals_confirmed: z.boolean().default(false) }

export const NoticeBody = z
  .strictObject({
    kind: z.enum(['hold', 'instruction']),
    hold_id: Id.nullable().default(null),
    measure_id: Id.nullable().default(null),
    ...Words,
    ...Until,
    recipients: Recipients,
    ...Confirmed,
  })
  .meta({ id: 'NoticeBody' })
export type NoticeBody = z.infer<typeof NoticeBody>
export const MoreRecipientsBody = z.strictObject({ ...Until, recipients: Recipients }).meta({ id: 'MoreRecipientsBody' })
export type MoreRecipientsBody = z.infer<typeof MoreRecipientsBody>

export const NoticePreviewBody = z.strictObject({ ...Words, ...Until }).meta({ id: 'NoticePreviewBody' })
export type NoticePreviewBody = z.infer<typeof NoticePreviewBody>
export const NoticeRevealedView = z
  .strictObject({ what: z.enum(REVEALING), words: z.string() })
  .meta({ id: 'NoticeRevealedView' })
export type NoticeRevealedView = z.infer<typeof NoticeRevealedView>
/** The mail as each recipient gets it, except for the link; and what it reveals about the directive. */
export const NoticePreviewView = z
  .strictObject({ subject: z.string(), text: z.string(), reveals: z.array(NoticeRevealedView) })
  .meta({ id: 'NoticePreviewView' })
export type NoticePreviewView = z.infer<typeof NoticePreviewView>

export const RecipientView = z
  .strictObject({
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
    /** Whether they are overdue. */
    late: z.boolean(),
    acknowledged_at: Instant.nullable(),
    withdrawn_at: Instant.nullable(),
    withdraw_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'RecipientView' })
export type RecipientView = z.infer<typeof RecipientView>

export const NoticeView = z
  .strictObject({
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
  .meta({ id: 'NoticeView' })
export type NoticeView = z.infer<typeof NoticeView>

export const NoticeLinkBody = z.strictObject({ token: z.string().max(200) }).meta({ id: 'NoticeLinkBody' })
export type NoticeLinkBody = z.infer<typeof NoticeLinkBody>
/** The content of the public page: only what the sender typed, and when it was acknowledged. */
export const LinkedNoticeView = z
  .strictObject({
    subject: z.string(),
    text: z.string(),
    acknowledged_at: Instant.nullable(),
  })
  .meta({ id: 'LinkedNoticeView' })
export type LinkedNoticeView = z.infer<typeof LinkedNoticeView>
