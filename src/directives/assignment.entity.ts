import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * Responsibility for a directive. It is accepted, or returned with a reason; until it is accepted, the previous holder or the
 * giver is responsible.
 */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  kind!: string

  @Column('text', { nullable: true })
  stage!: string | null

  @Column('uuid')
  person_id!: string

  @Column('uuid')
  given_by!: string

  @Column('timestamptz')
  given_at!: Date

  @Column('timestamptz', { nullable: true })
  accepted_at!: Date | null

  @Column('timestamptz', { nullable: true })
  returned_at!: Date | null

  @Column('text', { nullable: true })
  return_reason!: string | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null
}
