import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A duty that we undertook in return; it survives closing. */
@Entity('commitment')
export class Commitment {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('date', { nullable: true })
  until_on!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  /** The first deadline of its series: when it must be met. */
  @Column('uuid', { nullable: true })
  deadline_id!: string | null

  @Column('text', { nullable: true })
  ends_when!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('uuid', { nullable: true })
  ended_by!: string | null

  @Column('text', { nullable: true })
  end_reason!: string | null

  @Column('uuid', { nullable: true })
  end_document_id!: string | null

  @Column('integer')
  version!: number
}
