import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A question for the agency about a reading or a demand. Its answer reopens everything based on that. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { nullable: true })
  reading_id!: string | null

  @Column('uuid', { nullable: true })
  demand_id!: string | null

  @Column('text')
  body!: string

  @Column('text')
  class!: string

  @Column('text')
  capacity!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  asked_at!: Date | null

  @Column('text', { nullable: true })
  asked_zone!: string | null

  @Column('text', { nullable: true })
  asked_how!: string | null

  @Column('uuid', { nullable: true })
  contact_id!: string | null

  @Column('uuid', { nullable: true })
  asked_by!: string | null

  @Column('timestamptz', { nullable: true })
  answered_at!: Date | null

  @Column('text', { nullable: true })
  answered_zone!: string | null

  @Column('text', { nullable: true })
  answer!: string | null

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('uuid', { nullable: true })
  answer_recorded_by!: string | null

  @Column('timestamptz', { nullable: true })
  answer_recorded_at!: Date | null

  @Column('timestamptz', { nullable: true })
  withdrawn_at!: Date | null

  @Column('uuid', { nullable: true })
  withdrawn_by!: string | null

  @Column('text', { nullable: true })
  withdraw_reason!: string | null

  @Column('integer')
  version!: number
}
