import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Letter as LetterBody } from '../domain/letters/blocks.js'

/** A letter from its submission on: its blocks are frozen, its bytes are a document, and the mail server's reply is stored. */
@Entity('letter')
export class Letter {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  draft_id!: string

  @Column('text')
  template!: string

  @Column('text')
  title!: string

  @Column('jsonb')
  body!: LetterBody

  @Column('uuid', { nullable: true })
  contact_id!: string | null

  @Column('text')
  stage!: string

  @Column('uuid')
  author_id!: string

  /** Everyone who saved a version or submitted it; the database records them. */
  @Column('uuid', { array: true })
  author_ids!: string[]

  @Column('timestamptz')
  submitted_at!: Date

  @Column('uuid')
  facts_checked_by!: string

  @Column('uuid', { nullable: true })
  approver_id!: string | null

  @Column('timestamptz', { nullable: true })
  approved_at!: Date | null

  /** The override by which one of its authors approved it alone. */
  @Column('uuid', { nullable: true })
  override_id!: string | null

  @Column('timestamptz', { nullable: true })
  returned_at!: Date | null

  @Column('text', { nullable: true })
  return_reason!: string | null

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('uuid', { nullable: true })
  sending_id!: string | null

  @Column('text', { nullable: true })
  message_id!: string | null

  @Column('uuid', { nullable: true })
  sent_by!: string | null

  @Column('text', { nullable: true })
  sent_to!: string | null

  @Column('timestamptz', { nullable: true })
  sent_at!: Date | null

  @Column('text', { nullable: true })
  server_answer!: string | null

  /** Why it was not sent, as a code; null unless sending failed. */
  @Column('text', { nullable: true })
  fail_code!: string | null

  @Column('integer')
  version!: number
}
