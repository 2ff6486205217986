import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The kind of directive that an agency issues. */
@Entity('instrument')
export class Instrument {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  agency_id!: string

  @Column('text')
  code!: string

  @Column('text')
  name!: string

  @Column('text', { nullable: true })
  description!: string | null

  @Column('text', { nullable: true })
  citation!: string | null

  @Column('text', { nullable: true })
  source!: string | null

  @Column('date', { nullable: true })
  read_on!: string | null

  @Column('jsonb')
  stage_labels!: Record<string, string>
}
