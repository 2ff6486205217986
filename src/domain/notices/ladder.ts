import { type Instant, type InstantLike, instantOf, textOf } from '../time.js'

/** The schedule for one recipient of a notice: its mail, its reminders, the task for the sender, and the message that its hold is released. */
export const NOTICE_RUNGS = ['send', 'chase_1', 'chase_2', 'chase_3', 'hand_back', 'release'] as const
export type NoticeRung = (typeof NOTICE_RUNGS)[number]

/**
 * Elapsed hours from the time by which a recipient must acknowledge. The first reminder is sent at that time. After the third,
 * further mails are unlikely to help, so a person follows up.
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

/** The steps for one recipient of a new notice: the mail now, and the reminders that an acknowledgement cancels. */
export function planNoticeRungs({ now, acknowledge_by }: { now: InstantLike; acknowledge_by: InstantLike }): PlannedNoticeRung[] {
  const from = instantOf(acknowledge_by)
  return [
    { rung: 'send', fire_at: textOf(now) },
    ...LADDER.map(([rung, hours]) => ({ rung, fire_at: textOf(from.add({ hours })) })),
  ]
}

/** Whether a mail of this step is a reminder. */
export const isChase = (rung: NoticeRung): boolean => rung.startsWith('chase_')
