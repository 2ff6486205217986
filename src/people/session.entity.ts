import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A signed-in browser. Only the hash of the token is stored; idle and absolute limits end it. */
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

  /** The browser's user agent, and where it signed in from. */
  @Column('text')
  agent!: string

  @Column('text')
  address!: string
}
