import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A way to comply, compared with the others. */
@Entity('compliance_option')
export class ComplianceOption {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  name!: string

  @Column('text')
  effect!: string

  @Column('integer', { nullable: true })
  takes_minutes!: number | null

  @Column('text')
  certainty!: string

  @Column('text')
  harmed!: string

  @Column('text')
  cost!: string

  @Column('text')
  reversibility!: string

  @Column('uuid')
  written_by!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  withdrawn_at!: Date | null

  @Column('text', { nullable: true })
  withdraw_reason!: string | null

  @Column('integer')
  version!: number
}
