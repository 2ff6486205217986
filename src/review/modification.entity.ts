import { Column, Entity, PrimaryColumn } from 'typeorm'

/**
 * A change to what is demanded or when, agreed with an official who had the authority. Unconfirmed until the written confirmation
 * is filed.
 */
@Entity('modification')
export class Modification {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { array: true })
  demand_ids!: string[]

  @Column('text')
  change!: string

  @Column('text')
  official!: string

  @Column('text')
  authority!: string

  @Column('timestamptz')
  agreed_at!: Date

  @Column('text')
  agreed_zone!: string

  @Column('text')
  class!: string

  @Column('text')
  capacity!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('uuid', { nullable: true })
  confirmed_by!: string | null

  @Column('timestamptz', { nullable: true })
  confirmed_at!: Date | null

  @Column('uuid', { nullable: true })
  voided_by!: string | null

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null

  @Column('integer')
  version!: number
}
