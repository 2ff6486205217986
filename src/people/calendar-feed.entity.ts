import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An address at which a calendar reads its owner's deadlines. Its token stands in the address, and here as its hash. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  person_id!: string

  @Column('text')
  name!: string

  @Column('bytea')
  token_hash!: Buffer

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz', { nullable: true })
  used_at!: Date | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null
}
