import { type Instant, type InstantLike, instantOf, textOf } from '../time.js'

/** What is planned for one recipient of a notice: its mail, what chases it, the task to who sent it, and the word of its hold's release. */
export const NOTICE_RUNGS = ['send', 'chase_1', 'chase_2', 'chase_3', 'hand_back', 'release'] as const
export type NoticeRung = (typeof NOTICE_RUNGS)[number]

/**
 * Elapsed hours from the instant by which a recipient was to acknowledge. The first chase comes as that passes; after the third no mail
 * helps any more, and a person asks.
 */
const LADDER = [
  ['chase_1', 0],
  ['chase_2', 24],
  ['chase_3', 72],
  ['hand_back', 96],
] as const satisfies readonly (readonly [NoticeRung, number])[]

export interface PlannedNoticeRung {
  readonly rung: NoticeRung
  readonly fire_at: Instant
}

/** The rungs that one recipient of a new notice has: the mail now, and the ladder that acknowledging it cancels. */
export function planNoticeRungs({ now, acknowledge_by }: { now: InstantLike; acknowledge_by: InstantLike }): PlannedNoticeRung[] {
  const from = instantOf(acknowledge_by)
  return [
    { rung: 'send', fire_at: textOf(now) },
    ...LADDER.map(([rung, hours]) => ({ rung, fire_at: textOf(from.add({ hours })) })),
  ]
}

/** Whether a mail of this rung asks again. */
export const isChase = (rung: NoticeRung): boolean => rung.startsWith('chase_')
