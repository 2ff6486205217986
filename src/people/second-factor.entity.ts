import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The secret of a person's codes, encrypted. It is valid from `confirmed_at`. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid')
  person_id!: string

  @Column('bytea')
  sealed_secret!: Buffer

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz', { nullable: true })
  confirmed_at!: Date | null

  @Column('bigint')
  last_step!: string
}
