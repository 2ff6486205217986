import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A signed-in browser. The token is kept as its hash; idle and absolute limits end it. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  person_id!: string

  @Column('bytea')
  token_hash!: Buffer

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz')
  seen_at!: Date

  @Column('timestamptz')
  ends_at!: Date

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  /** What the browser called itself, and where it signed in from. */
  @Column('text')
  agent!: string

  @Column('text')
  address!: string
}
