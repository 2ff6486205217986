import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An outside expert who is consulted about a directive. */
@Entity('expert')
export class Expert {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  name!: string

  @Column('text')
  organisation!: string

  @Column('text')
  subject!: string

  @Column('text')
  engaged_by!: string

  @Column('date')
  engaged_on!: string

  @Column('date', { nullable: true })
  confidential_on!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('uuid', { nullable: true })
  ended_by!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('text', { nullable: true })
  end_reason!: string | null

  @Column('integer')
  version!: number
}
