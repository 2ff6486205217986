import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A requirement that a named person overrode, with the missing facts and the reason; reviewed by the next business day. */
@Entity('guard_override')
export class GuardOverride {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  action!: string

  @Column('uuid', { nullable: true })
  subject_id!: string | null

  @Column('text', { array: true })
  missing!: string[]

  @Column('text')
  reason!: string

  @Column('uuid')
  by!: string

  @Column('timestamptz')
  at!: Date

  @Column('uuid', { nullable: true })
  reviewed_by!: string | null

  @Column('timestamptz', { nullable: true })
  reviewed_at!: Date | null

  @Column('text', { nullable: true })
  review_remark!: string | null

  @Column('integer')
  version!: number
}
