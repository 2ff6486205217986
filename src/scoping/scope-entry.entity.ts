import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An entry of the matrix: in, out or undetermined, with the reason. A null axis means any. */
@Entity('scope_entry')
export class ScopeEntry {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { nullable: true })
  product_id!: string | null

  @Column('uuid', { nullable: true })
  group_id!: string | null

  @Column('uuid', { nullable: true })
  path_id!: string | null

  @Column('uuid', { nullable: true })
  place_id!: string | null

  @Column('text', { nullable: true })
  answer!: string | null

  @Column('text')
  reason!: string

  @Column('text', { nullable: true })
  narrower!: string | null

  @Column('text', { nullable: true })
  wider!: string | null

  @Column('uuid')
  answered_by!: string

  @Column('timestamptz')
  answered_at!: Date

  @Column('integer')
  version!: number
}
