import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The result of a review of a decision. */
@Entity('decision_review')
export class DecisionReview {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  decision_id!: string

  @Column('text')
  outcome!: string

  @Column('text')
  reasons!: string

  @Column('timestamptz', { nullable: true })
  next_review_at!: Date | null

  @Column('text', { nullable: true })
  next_review_zone!: string | null

  @Column('uuid')
  reviewed_by!: string

  @Column('timestamptz')
  reviewed_at!: Date
}
