import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A possible breach: its period, its content, its assessment (legal advice), and whether it is disclosed, by whom and why. */
@Entity('breach')
export class Breach {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid', { nullable: true })
  measure_id!: string | null

  @Column('uuid', { nullable: true })
  obligation_id!: string | null

  @Column('timestamptz')
  from_at!: Date

  @Column('timestamptz', { nullable: true })
  until_at!: Date | null

  @Column('text')
  what!: string

  @Column('uuid')
  recorded_by!: string

  @Column('timestamptz')
  recorded_at!: Date

  @Column('text', { nullable: true })
  assessment!: string | null

  @Column('uuid', { nullable: true })
  assessed_by!: string | null

  @Column('timestamptz', { nullable: true })
  assessed_at!: Date | null

  @Column('text', { nullable: true })
  disclosure!: string | null

  @Column('text', { nullable: true })
  reasons!: string | null

  @Column('uuid', { nullable: true })
  decided_by!: string | null

  @Column('timestamptz', { nullable: true })
  decided_at!: Date | null

  @Column('integer')
  version!: number
}
