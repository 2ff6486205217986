import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A person who can never see this directive, whatever else is granted. */
@Entity('directive_wall')
export class DirectiveWall {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  person_id!: string

  @Column('text')
  reason!: string

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('uuid', { nullable: true })
  lifted_by!: string | null

  @Column('timestamptz', { nullable: true })
  lifted_at!: Date | null
}
