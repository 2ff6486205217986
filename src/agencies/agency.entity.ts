import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { OfficeHours } from '../domain/deadlines/office.js'

/** A public authority: its zone, office and published hours. */
@Entity('agency')
export class Agency {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  code!: string

  @Column('text')
  name!: string

  @Column('text')
  short_name!: string

  @Column('text')
  jurisdiction!: string

  @Column('text')
  zone!: string

  @Column('text')
  place!: string

  @Column('text', { nullable: true })
  office_address!: string | null

  @Column('jsonb', { nullable: true })
  office_hours!: OfficeHours | null

  @Column('text', { nullable: true })
  website!: string | null

  @Column('text', { nullable: true })
  source!: string | null

  @Column('text', { nullable: true })
  hours_source!: string | null

  @Column('date', { nullable: true })
  read_on!: string | null

  @Column('text')
  checked!: string

  @Column('integer')
  version!: number

  @Column('timestamptz')
  made_at!: Date
}
