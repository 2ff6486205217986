import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What custodians of a hold, or staff, are told to do, in the sender's words. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  kind!: 'hold' | 'instruction'

  @Column('uuid', { nullable: true })
  hold_id!: string | null

  @Column('uuid', { nullable: true })
  measure_id!: string | null

  @Column('text')
  subject!: string

  @Column('text')
  text!: string

  @Column('uuid')
  sent_by!: string

  @Column('timestamptz')
  sent_at!: Date

  @Column('uuid', { nullable: true })
  withdrawn_by!: string | null

  @Column('timestamptz', { nullable: true })
  withdrawn_at!: Date | null

  @Column('text', { nullable: true })
  withdraw_reason!: string | null

  @Column('integer')
  version!: number
}
