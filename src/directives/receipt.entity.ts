import { Column, Entity, PrimaryColumn } from 'typeorm'

/** How and when something was received. An oral notice has no document yet. */
@Entity('receipt')
export class Receipt {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  channel!: string

  @Column('timestamptz')
  received_at!: Date

  @Column('text')
  received_zone!: string

  @Column('text')
  entity!: string

  @Column('text')
  person!: string

  @Column('text')
  agent!: string

  @Column('timestamptz', { nullable: true })
  agent_received_at!: Date | null

  @Column('text')
  defects!: string

  @Column('boolean')
  acceptance_reserved!: boolean

  @Column('boolean')
  oral!: boolean

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('text')
  note!: string

  @Column('uuid')
  recorded_by!: string

  @Column('timestamptz')
  recorded_at!: Date
}
