import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A colleague's assessment of a communication: privileged, and visible only to people who work on the case. */
@Entity('contact_note')
export class ContactNote {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  contact_id!: string

  @Column('text')
  class!: string

  @Column('text')
  capacity!: string

  @Column('text')
  body!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null

  @Column('integer')
  version!: number
}
