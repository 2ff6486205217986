import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A recorded choice, above all on the scope of compliance; approved by a named person who did not write it. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('text')
  chosen!: string

  @Column('text')
  reasons!: string

  @Column('boolean')
  wider_than_ordered!: boolean

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('uuid', { nullable: true })
  approved_by!: string | null

  @Column('timestamptz', { nullable: true })
  approved_at!: Date | null

  @Column('uuid', { nullable: true })
  option_id!: string | null

  @Column('timestamptz', { nullable: true })
  review_at!: Date | null

  @Column('text', { nullable: true })
  review_zone!: string | null

  @Column('text', { array: true })
  exit_criteria!: string[]

  @Column('uuid', { nullable: true })
  replaces_id!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('integer')
  version!: number
}
