import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Section } from '../../domain/playbooks/playbook.js'

/** An item that the playbook started or suggested on a directive, each once. */
@Entity('playbook_item')
export class PlaybookItem {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  playbook_version_id!: string

  @Column('text')
  section!: Exclude<Section, 'deadlines'>

  @Column('text')
  item!: string

  @Column('uuid', { nullable: true })
  subject_id!: string | null

  @Column('text')
  state!: 'begun' | 'proposed' | 'accepted' | 'declined'

  @Column('timestamptz')
  made_at!: Date

  @Column('uuid', { nullable: true })
  person_id!: string | null

  @Column('uuid', { nullable: true })
  decided_by!: string | null

  @Column('timestamptz', { nullable: true })
  decided_at!: Date | null

  @Column('text', { nullable: true })
  reason!: string | null

  @Column('integer')
  version!: number
}
