import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A measure that must be in force, or proved, before another is released. */
@Entity('measure_dependency')
export class MeasureDependency {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  measure_id!: string

  @Column('uuid')
  needs_id!: string

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('uuid', { nullable: true })
  ended_by!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null
}
