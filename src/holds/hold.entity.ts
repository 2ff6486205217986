import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The order to preserve: which material, from which period, until it is released with a reason. */
@Entity('hold')
export class Hold {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('date', { nullable: true })
  kept_from!: string | null

  @Column('date', { nullable: true })
  kept_until!: string | null

  @Column('uuid')
  opened_by!: string

  @Column('timestamptz')
  opened_at!: Date

  @Column('uuid', { nullable: true })
  released_by!: string | null

  @Column('timestamptz', { nullable: true })
  released_at!: Date | null

  @Column('text', { nullable: true })
  release_reason!: string | null

  @Column('text', { nullable: true })
  release_subject!: string | null

  @Column('text', { nullable: true })
  release_text!: string | null

  @Column('integer')
  version!: number
}
