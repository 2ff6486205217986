import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Something in another system that signed calls turn off and on. */
@Entity('switch')
export class Switch {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  name!: string

  @Column('text')
  subject!: string

  @Column('text')
  url!: string

  @Column('integer')
  check_minutes!: number

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz')
  secret_made_at!: Date

  @Column('uuid', { nullable: true })
  retired_by!: string | null

  @Column('timestamptz', { nullable: true })
  retired_at!: Date | null

  @Column('text', { nullable: true })
  retire_reason!: string | null

  @Column('uuid', { nullable: true })
  test_id!: string | null

  @Column('uuid', { nullable: true })
  test_asked_by!: string | null

  @Column('timestamptz', { nullable: true })
  test_asked_at!: Date | null

  @Column('timestamptz', { nullable: true })
  tested_at!: Date | null

  @Column('text', { nullable: true })
  test_state!: string | null

  @Column('text', { nullable: true })
  test_error!: string | null

  @Column('integer')
  version!: number
}
