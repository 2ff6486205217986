import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A check of whether the directive comes from the agency it names: the method and the result. */
@Entity('authenticity_check')
export class AuthenticityCheck {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  method!: string

  @Column('text')
  result!: string

  @Column('uuid', { nullable: true })
  contact_id!: string | null

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('text')
  note!: string

  @Column('uuid')
  checked_by!: string

  @Column('timestamptz')
  checked_at!: Date

  @Column('timestamptz')
  recorded_at!: Date

  @Column('uuid', { nullable: true })
  voided_by!: string | null

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null

  @Column('integer')
  version!: number
}
