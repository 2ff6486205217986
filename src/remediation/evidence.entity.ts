import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A document that proves a measure; accepted or rejected by someone other than the person who submitted it. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  measure_id!: string

  @Column('uuid')
  document_id!: string

  @Column('text')
  act!: string

  @Column('uuid')
  produced_by!: string

  /** The owner of the measure when it was submitted; the database records it. */
  @Column('uuid', { nullable: true })
  owner_id!: string | null

  @Column('timestamptz')
  produced_at!: Date

  @Column('uuid', { nullable: true })
  judged_by!: string | null

  @Column('timestamptz', { nullable: true })
  accepted_at!: Date | null

  @Column('timestamptz', { nullable: true })
  rejected_at!: Date | null

  @Column('text', { nullable: true })
  reject_reason!: string | null

  @Column('integer')
  version!: number
}
