import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Playbook } from '../../domain/playbooks/playbook.js'

/** One version of a playbook: shipped with a release, or written by the organisation. */
@Entity('playbook_version')
export class PlaybookVersion {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text', { nullable: true })
  agency!: string | null

  @Column('text')
  instrument!: string

  @Column('integer')
  seq!: number

  @Column('jsonb')
  body!: Playbook

  @Column('text')
  origin!: 'shipped' | 'organisation'

  @Column('integer', { nullable: true })
  release!: number | null

  @Column('boolean')
  retired!: boolean

  @Column('text', { nullable: true })
  note!: string | null

  @Column('uuid', { nullable: true })
  made_by!: string | null

  @Column('timestamptz')
  made_at!: Date
}
