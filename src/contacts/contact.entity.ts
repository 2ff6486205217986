import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A call, meeting or message with the agency. An agreement in it is unconfirmed until the written confirmation is filed. */
@Entity('contact')
export class Contact {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  channel!: string

  @Column('text')
  started_by!: string

  @Column('timestamptz')
  happened_at!: Date

  @Column('text')
  happened_zone!: string

  @Column('uuid', { nullable: true })
  agency_contact_id!: string | null

  @Column('text')
  their_people!: string

  @Column('text')
  our_people!: string

  @Column('text')
  topics!: string

  @Column('text')
  their_reference!: string

  @Column('text')
  they_promised!: string

  @Column('text')
  we_promised!: string

  @Column('text')
  agreed!: string

  @Column('uuid', { nullable: true })
  settled_by!: string | null

  @Column('timestamptz', { nullable: true })
  settled_at!: Date | null

  @Column('uuid', { nullable: true })
  confirmed_document_id!: string | null

  @Column('text', { nullable: true })
  not_confirmed_reason!: string | null

  @Column('uuid')
  recorded_by!: string

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
