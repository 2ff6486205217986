import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Which obligations a measure fulfils. */
@Entity('measure_obligation')
export class MeasureObligation {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  measure_id!: string

  @Column('uuid')
  obligation_id!: string
}
