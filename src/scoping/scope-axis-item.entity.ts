import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A product, group, access path or place of the organisation, used in matrices. */
@Entity('scope_axis_item')
export class ScopeAxisItem {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  axis!: string

  @Column('text')
  name!: string

  @Column('text')
  description!: string

  @Column('text', { nullable: true })
  decided_by!: string | null

  @Column('text', { nullable: true })
  decided_on!: string | null

  @Column('timestamptz', { nullable: true })
  retired_at!: Date | null

  @Column('uuid', { nullable: true })
  retired_by!: string | null

  @Column('text', { nullable: true })
  retire_reason!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('integer')
  version!: number
}
