import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The reading that an obligation, a scope entry, a measure or a decision is based on. */
@Entity('rests_on')
export class RestsOn {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject_kind!: string

  @Column('uuid')
  subject_id!: string

  @Column('uuid')
  reading_id!: string

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null
}
