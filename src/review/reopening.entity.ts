import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A record that something must be reviewed again, until a person confirms that it is unchanged or was changed. */
@Entity('reopening')
export class Reopening {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  cause!: string

  @Column('uuid')
  cause_id!: string

  @Column('text')
  subject_kind!: string

  @Column('uuid')
  subject_id!: string

  @Column('uuid')
  person_id!: string

  @Column('timestamptz')
  reopened_at!: Date

  @Column('timestamptz', { nullable: true })
  settled_at!: Date | null

  @Column('uuid', { nullable: true })
  settled_by!: string | null

  @Column('text', { nullable: true })
  outcome!: string | null

  @Column('text')
  note!: string

  @Column('integer')
  version!: number
}
