import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What we treat as binding. */
@Entity('obligation')
export class Obligation {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { nullable: true })
  demand_id!: string | null

  @Column('text')
  source!: string

  @Column('text')
  kind!: string

  @Column('text')
  subject!: string

  @Column('text')
  clarity!: string

  @Column('uuid', { nullable: true })
  deadline_id!: string | null

  @Column('uuid', { nullable: true })
  person_id!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('uuid', { nullable: true })
  waived_by!: string | null

  @Column('timestamptz', { nullable: true })
  waived_at!: Date | null

  @Column('text', { nullable: true })
  waive_reason!: string | null

  /** Complied with and still in force: it must be met repeatedly until the condition in `ends_when` is fulfilled. */
  @Column('boolean')
  stands!: boolean

  @Column('text', { nullable: true })
  ends_when!: string | null

  @Column('date', { nullable: true })
  ends_on!: string | null

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
