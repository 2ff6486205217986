import { z } from 'zod'
import { type Formula, Period } from '../deadlines/period.js'
import { RuleCheck } from '../deadlines/rule.js'
import { line, passage, remark } from '../line.js'
import { ROOMS } from './rooms.js'

const Line = line
const Note = passage(600).nullable().default(null)

/**
 * The permanent key of an item: it starts once on a directive, whatever version or playbook contains it again. It names the
 * action and not its recipient (`tell_insurer`), so that a key means the same in every playbook.
 */
const Key = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .max(60)

/**
 * A duty that binds from receipt, for which no rule gives the time: the deadline is provisional at the time of receipt, and
 * counsel enters the time from which it binds, with the reason.
 */
export const IMMEDIATELY = 'immediately'

/** A deadline that a playbook starts: its rule, which also identifies it, and its name on screen. */
export const PlaybookDeadline = z.strictObject({
  rule: z.union([
    z.literal(IMMEDIATELY),
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)
      .max(80),
  ]),
  subject: Line(300),
  /** Whether missing it is a breach or cannot be remedied: it then gets the steeper reminder schedule. */
  critical: z.boolean(),
  note: Note,
})

export type PlaybookDeadline = z.infer<typeof PlaybookDeadline>

/** The assignment on the directive whose holder gets a first task; if nobody holds it yet, the owner gets the task. */
export const TASK_ROLES = ['owner', 'backup', 'lead'] as const
export type TaskRole = (typeof TASK_ROLES)[number]

/** The due date relative to receipt: hours are elapsed time, days are counted in the calendar of the place of receipt. */
export const TaskDue = z.strictObject({
  unit: z.enum(['hour', 'calendar_day', 'business_day']),
  amount: z.number().int().min(0).max(1000),
})

export type TaskDue = z.infer<typeof TaskDue>

/** The due date in the terms of deadlines: counted from receipt, without a roll. */
export function formulaOf({ unit, amount }: TaskDue): Formula {
  return { from: 'received', period: Period.parse({ unit, amount }) }
}

export const PlaybookTask = z.strictObject({
  key: Key,
  subject: Line(300),
  role: z.enum(TASK_ROLES),
  due: TaskDue.nullable().default(null),
  note: Note,
})

/** A duty that the directive triggers without demanding it: under a law, a contract or an insurance policy. */
export const PlaybookObligation = z.strictObject({
  key: Key,
  kind: z.enum(['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay']),
  source: z.enum(['law', 'contract', 'insurance']),
  subject: Line(190),
  /** The law, or where to look up the contract or the policy. */
  citation: Line(100),
  check: RuleCheck,
})

/** What must not be lost, and which systems delete it automatically. The first step if records matter. */
export const PlaybookHold = z.strictObject({
  subject: Line(200),
  /** The material to be preserved, as custodians read it: it reveals nothing about the directive. */
  keep: Line(4000),
  systems: z.array(Line(200)).max(20),
})

/** A third party that may have to be notified: the source of the duty, and the due date. */
export const PlaybookNotification = z.strictObject({
  key: Key,
  audience: z.enum(['insurer', 'board', 'disclosure_committee', 'auditor', 'lender', 'customer', 'regulator', 'staff', 'other']),
  subject: Line(300),
  source: z.enum(['insurance', 'law', 'contract', 'own_rule']),
  /** The source of the duty. */
  basis: Line(500),
  due: TaskDue.nullable().default(null),
  check: RuleCheck,
})

/** A suggested member. A person decides whether to give them access. */
export const PlaybookMember = z.strictObject({
  key: Key,
  who: Line(200),
  level: z.enum(['case', 'work', 'read']),
  why: Line(300),
})

/** What an instrument starts automatically, and which sections it does not use. */
export const Playbook = z
  .strictObject({
    title: Line(120),
    /** A description for people who read or choose the playbook. */
    about: remark(1200).default(''),
    leaves_out: z.array(z.enum(ROOMS)).max(ROOMS.length).default([]),
    deadlines: z.array(PlaybookDeadline).max(20),
    hold: PlaybookHold.nullable().default(null),
    tasks: z.array(PlaybookTask).max(30).default([]),
    obligations: z.array(PlaybookObligation).max(20).default([]),
    notifications: z.array(PlaybookNotification).max(20).default([]),
    members: z.array(PlaybookMember).max(20).default([]),
  })
  .superRefine((playbook, context) => {
    for (const section of ['deadlines', 'tasks', 'obligations', 'notifications', 'members'] as const) {
      const keys = playbook[section].map(keyOf)
      const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index)
      if (twice >= 0) context.addIssue({ code: 'custom', path: [section, twice], message: 'This is listed twice.' })
    }
  })

export type Playbook = z.infer<typeof Playbook>

/** The parts of a playbook that start item by item. */
export const SECTIONS = ['deadlines', 'hold', 'tasks', 'obligations', 'notifications', 'members'] as const
export type Section = (typeof SECTIONS)[number]

export type Item =
  | PlaybookDeadline
  | z.infer<typeof PlaybookTask>
  | z.infer<typeof PlaybookObligation>
  | z.infer<typeof PlaybookHold>
  | z.infer<typeof PlaybookNotification>
  | z.infer<typeof PlaybookMember>

/** A directive starts with at most one hold. */
export const HOLD_KEY = 'hold'

/** What identifies an item: for a deadline its rule, otherwise its key. */
export function keyOf(item: Item): string {
  if ('rule' in item) return item.rule
  return 'key' in item ? item.key : HOLD_KEY
}

export function itemsOf(playbook: Playbook, section: Section): readonly Item[] {
  if (section === 'hold') return playbook.hold ? [playbook.hold] : []
  return playbook[section]
}

/** The directives that a playbook applies to: those of an instrument, of one agency, or of any agency if `agency` is null. */
export interface PlaybookFor {
  readonly agency: string | null
  readonly instrument: string
}

/** A playbook as shipped. `version` increases with every change. */
export interface ShippedPlaybook extends PlaybookFor {
  readonly version: number
  readonly playbook: Playbook
}
