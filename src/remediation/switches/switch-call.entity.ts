import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One call of a switch for a measure. Its id is the webhook-id, the same at every attempt. */
@Entity('switch_call')
export class SwitchCall {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  measure_id!: string

  @Column('uuid')
  switch_id!: string

  @Column('text')
  act!: string

  @Column('boolean')
  dry_run!: boolean

  @Column('uuid', { nullable: true })
  asked_by!: string | null

  @Column('uuid', { nullable: true })
  release_id!: string | null

  @Column('uuid', { nullable: true })
  after_id!: string | null

  @Column('text', { nullable: true })
  expects!: string | null

  @Column('text')
  state!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz')
  due_at!: Date

  @Column('timestamptz', { nullable: true })
  called_at!: Date | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('integer', { nullable: true })
  status!: number | null

  @Column('text', { nullable: true })
  error_code!: string | null

  @Column('text', { nullable: true })
  answer!: string | null

  @Column('text', { nullable: true })
  answer_state!: string | null

  @Column('uuid', { nullable: true })
  document_id!: string | null
}
