import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A third party that must be notified: the source of the duty, the due date, the responsible person, and the proof or the reason why not. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  audience!: string

  @Column('text')
  name!: string

  @Column('text')
  source!: string

  @Column('text')
  basis!: string

  @Column('uuid', { nullable: true })
  deadline_id!: string | null

  @Column('timestamptz', { nullable: true })
  due_at!: Date | null

  @Column('text', { nullable: true })
  due_zone!: string | null

  @Column('uuid', { nullable: true })
  person_id!: string | null

  @Column('uuid', { nullable: true })
  sent_by!: string | null

  @Column('timestamptz', { nullable: true })
  sent_at!: Date | null

  @Column('text', { nullable: true })
  sent_zone!: string | null

  @Column('uuid', { nullable: true })
  sent_document_id!: string | null

  @Column('uuid', { nullable: true })
  not_needed_by!: string | null

  @Column('timestamptz', { nullable: true })
  not_needed_at!: Date | null

  @Column('text', { nullable: true })
  not_needed_reason!: string | null

  @Column('uuid', { nullable: true })
  voided_by!: string | null

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('integer')
  version!: number
}
