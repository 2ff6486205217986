import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A code that replaces a lost device, once. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('uuid')
  person_id!: string

  @PrimaryColumn('bytea')
  code_hash!: Buffer

  @Column('timestamptz', { nullable: true })
  used_at!: Date | null
}
