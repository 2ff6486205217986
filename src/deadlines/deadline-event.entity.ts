import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The events of a deadline, in order: set, corrected, extended, met, missed, waived. */
@Entity('deadline_event')
export class DeadlineEvent {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  deadline_id!: string

  @Column('integer')
  seq!: number

  @Column('text')
  kind!: string

  @Column('jsonb')
  body!: unknown

  @Column('uuid', { nullable: true })
  by!: string | null

  @Column('timestamptz')
  at!: Date
}
