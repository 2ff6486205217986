import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A person's access to this directive beyond their role: the level, the source, and from when (inclusive) until when (exclusive). */
@Entity('directive_access')
export class DirectiveAccess {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  person_id!: string

  @Column('text')
  level!: string

  @Column('text')
  source!: string

  @Column('timestamptz')
  from_at!: Date

  @Column('timestamptz', { nullable: true })
  until_at!: Date | null

  @Column('uuid')
  given_by!: string

  @Column('text', { nullable: true })
  end_reason!: string | null

  /** Why Edict ended it; null if a person did, with a reason. */
  @Column('text', { nullable: true })
  end_code!: string | null
}
