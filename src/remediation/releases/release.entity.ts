import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Two people put a measure into force, or reverse it: one requests it with a reason, another confirms. */
@Entity('release')
export class Release {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  measure_id!: string

  @Column('text')
  act!: string

  @Column('text')
  reason!: string

  @Column('text', { nullable: true })
  preconditions_met!: string | null

  @Column('uuid')
  asked_by!: string

  @Column('timestamptz')
  asked_at!: Date

  @Column('uuid', { nullable: true })
  confirmed_by!: string | null

  @Column('timestamptz', { nullable: true })
  confirmed_at!: Date | null

  @Column('uuid', { nullable: true })
  refused_by!: string | null

  @Column('timestamptz', { nullable: true })
  refused_at!: Date | null

  @Column('text', { nullable: true })
  refuse_reason!: string | null

  @Column('uuid', { nullable: true })
  withdrawn_by!: string | null

  @Column('timestamptz', { nullable: true })
  withdrawn_at!: Date | null

  @Column('text', { nullable: true })
  withdraw_reason!: string | null

  @Column('text', { array: true })
  passed!: string[]

  @Column('uuid', { nullable: true })
  override_id!: string | null

  @Column('integer')
  version!: number
}
