import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A URL from which a calendar reads its owner's deadlines. The URL contains the token; this row has its hash. */
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
