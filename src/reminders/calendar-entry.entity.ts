import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Marks that a person's calendar may need an update about a deadline, and records what was last sent to it. */
@Entity('calendar_entry')
export class CalendarEntryRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  deadline_id!: string

  @Column('uuid')
  person_id!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('text')
  state!: 'planned' | 'sent' | 'left'

  @Column('text', { nullable: true })
  state_reason!: string | null

  @Column('text', { nullable: true })
  method!: 'request' | 'cancel' | null

  @Column('integer', { nullable: true })
  sequence!: number | null

  @Column('integer', { nullable: true })
  due_version!: number | null

  @Column('timestamptz', { nullable: true })
  sent_at!: Date | null
}
