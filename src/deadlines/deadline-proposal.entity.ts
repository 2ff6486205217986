import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Recount } from '../domain/deadlines/reckoning.js'

/** A new date that results from a changed fact, rule or calendar. Nothing moves until a person accepts it. */
@Entity('deadline_proposal')
export class DeadlineProposal {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  deadline_id!: string

  @Column('text')
  cause!: 'calendar' | 'rule' | 'trigger'

  /** The version of the calendar or rule, or the record that changed. */
  @Column('uuid')
  cause_id!: string

  /** The replacements for the recalculation. */
  @Column('jsonb')
  change!: Recount

  @Column('date')
  old_due_on!: string

  @Column('timestamptz')
  old_due_at!: Date

  @Column('date', { nullable: true })
  old_safe_by!: string | null

  @Column('date')
  new_due_on!: string

  @Column('timestamptz')
  new_due_at!: Date

  @Column('date', { nullable: true })
  new_safe_by!: string | null

  @Column('timestamptz')
  made_at!: Date

  @Column('text')
  state!: 'waiting' | 'accepted' | 'declined' | 'superseded'

  @Column('uuid', { nullable: true })
  decided_by!: string | null

  @Column('timestamptz', { nullable: true })
  decided_at!: Date | null

  @Column('text', { nullable: true })
  reason!: string | null
}
