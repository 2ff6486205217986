import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * One step of a deadline's reminder schedule for one person: planned with the deadline, sent once, or skipped with the reason.
 */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  deadline_id!: string

  @Column('integer')
  due_version!: number

  @Column('text')
  rung!: string

  @Column('uuid')
  person_id!: string

  @Column('timestamptz')
  fire_at!: Date

  @Column('text')
  state!: string

  @Column('text', { nullable: true })
  state_reason!: string | null

  @Column('timestamptz', { nullable: true })
  sent_at!: Date | null
}
