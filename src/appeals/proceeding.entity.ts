import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One contest of the directive before one forum. Going to the next forum creates a new proceeding with previous_id. */
@Entity('proceeding')
export class Proceeding {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  kind!: string

  @Column('text')
  forum!: string

  @Column('boolean')
  public!: boolean

  @Column('boolean')
  conference_first!: boolean

  @Column('text')
  filing_stays!: string

  @Column('text')
  stage!: string

  @Column('uuid', { nullable: true })
  previous_id!: string | null

  @Column('uuid')
  opened_by!: string

  @Column('timestamptz')
  opened_at!: Date

  @Column('date', { nullable: true })
  filed_on!: string | null

  @Column('date', { nullable: true })
  decided_on!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('text', { nullable: true })
  outcome!: string | null

  @Column('text', { nullable: true })
  reason!: string | null

  @Column('text')
  stay!: string

  @Column('timestamptz', { nullable: true })
  stay_until!: Date | null

  @Column('integer')
  version!: number
}
