import { z } from 'zod'
import { type Formula, Period } from '../deadlines/period.js'
import { RuleCheck } from '../deadlines/rule.js'
import { ROOMS } from './rooms.js'

const Line = (max: number) => z.string().trim().min(1).max(max)
const Note = z.string().trim().min(1).max(600).nullable().default(null)

/**
 * What an item is called for good: it begins once on a directive, whatever version or playbook brings it again. So that two playbooks
 * mean the same by one key, it says what is done and not for whom: `tell_insurer`.
 */
const Key = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .max(60)

/**
 * A duty that binds from receipt, and of which no rule gives the instant: the deadline is proposed for the moment of receipt, as
 * provisional, and counsel enters the instant from which it binds, and why.
 */
export const IMMEDIATELY = 'immediately'

/** A deadline that a playbook begins: which rule gives it, and what it is called on screen. The rule is what it is known by. */
export const PlaybookDeadline = z.strictObject({
  rule: z.union([
    z.literal(IMMEDIATELY),
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)
      .max(80),
  ]),
  subject: Line(300),
  /** Whether missing it is lost for good, or is a breach: its ladder is the steep one. */
  critical: z.boolean(),
  note: Note,
})

export type PlaybookDeadline = z.infer<typeof PlaybookDeadline>

/** Who a first task is for, by what they are on the directive; where nobody is that yet, its owner. */
export const TASK_ROLES = ['owner', 'backup', 'lead'] as const
export type TaskRole = (typeof TASK_ROLES)[number]

/** So long after the receipt: hours are elapsed time, days are counted on the calendar of where it reached us. */
export const TaskDue = z.strictObject({
  unit: z.enum(['hour', 'calendar_day', 'business_day']),
  amount: z.number().int().min(0).max(1000),
})

export type TaskDue = z.infer<typeof TaskDue>

/** The due in the terms of the deadlines: counted from the receipt, without a roll. */
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

/** A duty that the directive sets off without demanding it: by law, by a contract, by a policy of insurance. */
export const PlaybookObligation = z.strictObject({
  key: Key,
  kind: z.enum(['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay']),
  source: z.enum(['law', 'contract', 'insurance']),
  subject: Line(190),
  /** The law, or where the contract or the policy is to be looked up. */
  citation: Line(100),
  check: RuleCheck,
})

/** What must not be lost, and which systems lose it by themselves. The first step wherever records matter. */
export const PlaybookHold = z.strictObject({
  subject: Line(200),
  /** What to keep, as those who hold it read it: it says nothing of the directive. */
  keep: Line(4000),
  systems: z.array(Line(200)).max(20),
})

/** Somebody outside the matter who may have to be told: where the duty stands, and by when. */
export const PlaybookNotification = z.strictObject({
  key: Key,
  audience: z.enum(['insurer', 'board', 'disclosure_committee', 'auditor', 'lender', 'customer', 'regulator', 'staff', 'other']),
  subject: Line(300),
  source: z.enum(['insurance', 'law', 'contract', 'own_rule']),
  /** Where the duty stands. */
  basis: Line(500),
  due: TaskDue.nullable().default(null),
  check: RuleCheck,
})

/** Somebody to bring in. It proposes: whom to let see a directive, a person decides. */
export const PlaybookMember = z.strictObject({
  key: Key,
  who: Line(200),
  level: z.enum(['case', 'work', 'read']),
  why: Line(300),
})

/** What a kind of directive starts, and what it does not need. */
export const Playbook = z
  .strictObject({
    title: Line(120),
    /** When it is used, for who reads it or chooses it. */
    about: z.string().trim().max(1200).default(''),
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

/** The parts of a playbook that begin item by item. */
export const SECTIONS = ['deadlines', 'hold', 'tasks', 'obligations', 'notifications', 'members'] as const
export type Section = (typeof SECTIONS)[number]

export type Item =
  | PlaybookDeadline
  | z.infer<typeof PlaybookTask>
  | z.infer<typeof PlaybookObligation>
  | z.infer<typeof PlaybookHold>
  | z.infer<typeof PlaybookNotification>
  | z.infer<typeof PlaybookMember>

/** There is one hold for a directive at its start. */
export const HOLD_KEY = 'hold'

/** What an item is known by: a deadline by its rule, others by their key. */
export function keyOf(item: Item): string {
  if ('rule' in item) return item.rule
  return 'key' in item ? item.key : HOLD_KEY
}

export function itemsOf(playbook: Playbook, section: Section): readonly Item[] {
  if (section === 'hold') return playbook.hold ? [playbook.hold] : []
  return playbook[section]
}

/** For which directives a playbook is: those of an instrument; of one agency, or of any that issues it where `agency` is null. */
export interface PlaybookFor {
  readonly agency: string | null
  readonly instrument: string
}

/** A playbook as a release brings it. `version` grows with every change. */
export interface ShippedPlaybook extends PlaybookFor {
  readonly version: number
  readonly playbook: Playbook
}
