import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A received or produced file: immutable and hashed. The bytes are in the file store under directive and hash. */
@Entity('document')
export class Document {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  title!: string

  @Column('text')
  file_name!: string

  @Column('text')
  media_type!: string

  @Column('bigint')
  size!: number

  @Column('text')
  sha256!: string

  @Column('text')
  class!: string

  @Column('text')
  origin!: string

  @Column('text')
  state!: string

  @Column('text', { nullable: true })
  reason!: string | null

  @Column('integer', { nullable: true })
  page_count!: number | null

  @Column('timestamptz', { nullable: true })
  quarantined_at!: Date | null

  @Column('text', { nullable: true })
  malware!: string | null

  /** When its file was found to be missing or altered on disk; null while it is the one that was stored. */
  @Column('timestamptz', { nullable: true })
  altered_at!: Date | null

  @Column('text', { nullable: true })
  message_id!: string | null

  @Column('text', { array: true })
  answers!: string[]

  @Column('uuid')
  added_by!: string

  @Column('timestamptz')
  added_at!: Date

  @Column('integer')
  version!: number
}
