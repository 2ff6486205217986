import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One thing for one person to do. */
@Entity('task')
export class Task {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  kind!: string

  /** What a person wrote; null if the subject is a code. */
  @Column('text', { nullable: true })
  subject!: string | null

  @Column('text', { nullable: true })
  subject_code!: string | null

  @Column('jsonb', { nullable: true })
  subject_params!: object | null

  @Column('uuid')
  person_id!: string

  @Column('timestamptz', { nullable: true })
  due_at!: Date | null

  @Column('text', { nullable: true })
  due_zone!: string | null

  @Column('uuid', { nullable: true })
  subject_id!: string | null

  @Column('timestamptz', { nullable: true })
  done_at!: Date | null

  @Column('uuid', { nullable: true })
  done_by!: string | null

  @Column('timestamptz', { nullable: true })
  cancelled_at!: Date | null

  @Column('text', { nullable: true })
  cancel_reason!: string | null

  /** Why Edict cancelled it; null if a person did, with a reason. */
  @Column('text', { nullable: true })
  cancel_code!: string | null

  @Column('uuid', { nullable: true })
  made_by!: string | null

  @Column('timestamptz')
  made_at!: Date

  @Column('integer')
  version!: number
}
