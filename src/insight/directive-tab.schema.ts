import { z } from 'zod'
import { CommentView, MembersView } from '../directives/directive.schema.js'
import { HoldView } from '../holds/holds.schema.js'
import { NoticeView } from '../holds/notices/notices.schema.js'
import { listOf, Reference } from '../platform/http/schemas.js'
import { BreachesView } from '../remediation/breaches/breaches.schema.js'
import { CommitmentView, MeasureView } from '../remediation/remediation.schema.js'
import { MeasureSwitchView } from '../remediation/switches/switches.schema.js'
import { ReviewView } from '../review/review.schema.js'
import { DecisionView, OptionView, ScopeView } from '../scoping/scoping.schema.js'

/** The tabs that read more than one list. */
export const DirectiveTabName = z.enum(['scope', 'measures', 'hold', 'comments']).meta({ id: 'DirectiveTabName' })
export type DirectiveTabName = z.infer<typeof DirectiveTabName>

export const InDirectiveTab = z.strictObject({ reference: Reference, tab: DirectiveTabName })
export type InDirectiveTab = z.infer<typeof InDirectiveTab>

/**
 * The content of a tab: each part as its own route returns it. A part that the tab does not read, or that the reader may not
 * request, is absent.
 */
export const DirectiveTabView = z
  .strictObject({
    breaches: BreachesView.optional(),
    comments: listOf(CommentView).optional(),
    commitments: listOf(CommitmentView).optional(),
    decisions: listOf(DecisionView).optional(),
    holds: listOf(HoldView).optional(),
    measures: listOf(MeasureView).optional(),
    members: MembersView.optional(),
    notices: listOf(NoticeView).optional(),
    options: listOf(OptionView).optional(),
    review: ReviewView.optional(),
    scope: ScopeView.optional(),
    switches: listOf(MeasureSwitchView).optional(),
  })
  .meta({ id: 'DirectiveTabView' })
export type DirectiveTabView = z.infer<typeof DirectiveTabView>
