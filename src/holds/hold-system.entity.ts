import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A system that contains material to be preserved: its automatic deletion is still running, off, or nonexistent. */
@Entity('hold_system')
export class HoldSystem {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  hold_id!: string

  @Column('text')
  name!: string

  @Column('text')
  deletion!: 'running' | 'off' | 'none'

  @Column('text', { nullable: true })
  off_by!: string | null

  @Column('timestamptz', { nullable: true })
  off_at!: Date | null

  @Column('uuid', { nullable: true })
  document_id!: string | null

  @Column('uuid')
  added_by!: string

  @Column('timestamptz')
  added_at!: Date

  @Column('uuid', { nullable: true })
  recorded_by!: string | null

  @Column('timestamptz', { nullable: true })
  recorded_at!: Date | null

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null

  @Column('integer')
  version!: number
}
