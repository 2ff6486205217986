import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { CalendarDay } from '../../domain/deadlines/calendar.js'

/** A version of a calendar: a file, and the days that people added at run time. */
@Entity('calendar_version')
export class CalendarVersion {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  calendar!: string

  @Column('integer')
  seq!: number

  @Column('text')
  version!: string

  @Column('text')
  file_sha256!: string

  @Column('jsonb')
  added!: CalendarDay[]

  @Column('text')
  origin!: 'shipped' | 'organisation' | 'person'

  @Column('text', { nullable: true })
  note!: string | null

  @Column('uuid', { nullable: true })
  made_by!: string | null

  @Column('timestamptz')
  made_at!: Date
}
