import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Letterhead } from '../domain/letters/blocks.js'

/** A letter while it is being written: private to the case, and not in the ledger until it is submitted. */
@Entity('letter_draft')
export class LetterDraft {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  template!: string

  @Column('text')
  title!: string

  @Column('uuid', { nullable: true })
  contact_id!: string | null

  @Column('text')
  text!: string

  @Column('jsonb')
  letterhead!: Letterhead

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  submitted_at!: Date | null

  @Column('integer')
  version!: number
}
