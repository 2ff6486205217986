import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What we suspect to be the real trigger, with source and confidence: work product, never a fact. */
@Entity('hypothesis')
export class Hypothesis {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  text!: string

  @Column('text')
  source!: string

  @Column('text')
  confidence!: string

  @Column('text')
  capacity!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('uuid', { nullable: true })
  dropped_by!: string | null

  @Column('timestamptz', { nullable: true })
  dropped_at!: Date | null

  @Column('text', { nullable: true })
  drop_reason!: string | null

  @Column('integer')
  version!: number
}
