import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Answer } from '../domain/deadlines/compute.js'
import type { Reckoning } from '../domain/deadlines/reckoning.js'

/** The explanation of the date, as of its last calculation. */
export type Explanation = Pick<Answer, 'steps' | 'ambiguous' | 'calendar' | 'tzdb'>

/** The result of its events. due_at is the exclusive end; act_by the earlier of safe_by and the last office instant of due_on. */
@Entity('deadline')
export class Deadline {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('text')
  basis!: string

  @Column('boolean')
  critical!: boolean

  @Column('text')
  status!: string

  @Column('date')
  due_on!: string

  @Column('timestamptz')
  due_at!: Date

  @Column('text')
  due_zone!: string

  @Column('text')
  precision!: string

  @Column('date', { nullable: true })
  safe_by!: string | null

  @Column('timestamptz')
  act_by!: Date

  @Column('timestamptz', { nullable: true })
  settled_at!: Date | null

  @Column('uuid', { nullable: true })
  demand_id!: string | null

  /** The rule; null for a date set by hand. */
  @Column('text', { nullable: true })
  rule_id!: string | null

  @Column('jsonb', { nullable: true })
  reckoning!: Reckoning | null

  @Column('jsonb', { nullable: true })
  explanation!: Explanation | null

  @Column('text', { array: true })
  calendars!: string[]

  @Column('boolean')
  provisional!: boolean

  @Column('text', { nullable: true })
  extension!: string | null

  @Column('text')
  check_needed!: string

  @Column('uuid', { nullable: true })
  checked_by!: string | null

  @Column('timestamptz', { nullable: true })
  checked_at!: Date | null

  @Column('timestamptz', { nullable: true })
  paused_at!: Date | null

  @Column('text', { nullable: true })
  playbook_item!: string | null

  @Column('uuid', { nullable: true })
  previous_id!: string | null

  /** The first occurrence of the duty that this one repeats. */
  @Column('uuid', { nullable: true })
  series_id!: string | null

  @Column('integer')
  due_version!: number

  @Column('integer')
  version!: number

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date
}
