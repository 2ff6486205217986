import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An interpretation of an unclear term: the alternatives, the one adopted, by whom, who approved it, and when it is reviewed. */
@Entity('reading')
export class Reading {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { nullable: true })
  demand_id!: string | null

  @Column('text')
  term!: string

  @Column('jsonb')
  alternatives!: unknown

  @Column('integer', { nullable: true })
  adopted!: number | null

  @Column('text')
  class!: string

  @Column('text')
  capacity!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('uuid', { nullable: true })
  adopted_by!: string | null

  @Column('timestamptz', { nullable: true })
  adopted_at!: Date | null

  @Column('uuid', { nullable: true })
  approved_by!: string | null

  @Column('timestamptz', { nullable: true })
  approved_at!: Date | null

  @Column('date', { nullable: true })
  review_on!: string | null

  /** Who wrote, changed or adopted it since its last approval; the database records them. */
  @Column('uuid', { array: true })
  author_ids!: string[]

  @Column('integer')
  version!: number
}
