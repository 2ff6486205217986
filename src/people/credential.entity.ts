import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The argon2id hash of a person's password, in a separate table so that no list can include it. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid')
  person_id!: string

  @Column('text')
  password_hash!: string

  @Column('timestamptz')
  set_at!: Date
}
