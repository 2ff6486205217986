import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { NoticeRung } from '../../domain/notices/ladder.js'

/** A planned step for one recipient of a notice: done once, or skipped with the reason. */
@Entity('notice_rung')
export class NoticeRungRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  recipient_id!: string

  @Column('text')
  rung!: NoticeRung

  @Column('timestamptz')
  fire_at!: Date

  @Column('text')
  state!: 'planned' | 'done' | 'superseded' | 'undeliverable'

  @Column('text', { nullable: true })
  state_reason!: string | null

  @Column('timestamptz', { nullable: true })
  done_at!: Date | null
}
