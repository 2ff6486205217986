import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The authority and reason that a directive states. One row is current; earlier ones stay. */
@Entity('ground')
export class Ground {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  authority!: string

  @Column('text')
  rationale!: string

  @Column('text')
  says!: string

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('uuid')
  written_by!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  superseded_at!: Date | null

  @Column('integer')
  version!: number
}
