import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Whether a product can be restricted in one way, how fast, and when and how that was last proved. */
@Entity('readiness')
export class Readiness {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  product_id!: string

  @Column('text')
  way!: string

  @Column('text')
  able!: string

  @Column('integer', { nullable: true })
  within_minutes!: number | null

  @Column('date', { nullable: true })
  proved_on!: string | null

  @Column('text', { nullable: true })
  proved_by!: string | null

  @Column('text')
  note!: string

  @Column('uuid')
  recorded_by!: string

  @Column('timestamptz')
  recorded_at!: Date

  @Column('integer')
  version!: number
}
