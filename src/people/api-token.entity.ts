import { Column, Entity, PrimaryColumn } from 'typeorm'

/** `read`: read only. `write`: also everything that its owner may do alone. */
export const SCOPES = ['read', 'write'] as const
export type Scope = (typeof SCOPES)[number]

/** The credential of a program that signs in as its owner. */
@Entity('api_token')
export class ApiToken {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  person_id!: string

  @Column('text')
  name!: string

  @Column('bytea')
  token_hash!: Buffer

  @Column('text', { array: true })
  scopes!: Scope[]

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz')
  expires_at!: Date

  @Column('timestamptz', { nullable: true })
  used_at!: Date | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null
}
