import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An item that a directive may concern. */
@Entity('scope_item')
export class ScopeItem {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  item_id!: string

  @Column('uuid')
  added_by!: string

  @Column('timestamptz')
  added_at!: Date

  @Column('uuid', { nullable: true })
  removed_by!: string | null

  @Column('timestamptz', { nullable: true })
  removed_at!: Date | null
}
