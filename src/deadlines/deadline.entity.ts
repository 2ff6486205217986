import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The fold of its events. due_at is the exclusive end; act_by the earlier of safe_by and the last office instant of due_on. */
@Entity('deadline')
export class Deadline {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('text')
  basis!: string

  @Column('boolean')
  critical!: boolean

  @Column('text')
  status!: string

  @Column('date')
  due_on!: string

  @Column('timestamptz')
  due_at!: Date

  @Column('text')
  due_zone!: string

  @Column('text')
  precision!: string

  @Column('date', { nullable: true })
  safe_by!: string | null

  @Column('timestamptz')
  act_by!: Date

  @Column('timestamptz', { nullable: true })
  settled_at!: Date | null

  @Column('integer')
  due_version!: number

  @Column('integer')
  version!: number

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date
}
