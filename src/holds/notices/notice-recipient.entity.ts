import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The recipient of a notice, by name and e-mail address, and when they acknowledged it with their own link. */
@Entity('notice_recipient')
export class NoticeRecipient {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  notice_id!: string

  @Column('uuid', { nullable: true })
  person_id!: string | null

  @Column('text')
  name!: string

  @Column('text')
  email!: string

  @Column('bytea')
  token_hash!: Buffer

  @Column('timestamptz')
  acknowledge_by!: Date

  @Column('text')
  acknowledge_zone!: string

  @Column('uuid')
  added_by!: string

  @Column('timestamptz')
  added_at!: Date

  @Column('timestamptz', { nullable: true })
  acknowledged_at!: Date | null

  @Column('uuid', { nullable: true })
  withdrawn_by!: string | null

  @Column('timestamptz', { nullable: true })
  withdrawn_at!: Date | null

  @Column('text', { nullable: true })
  withdraw_reason!: string | null

  @Column('integer')
  version!: number
}
