import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Rule } from '../../domain/deadlines/rule.js'

/** A version of a custom rule. */
@Entity('rule_version')
export class RuleVersion {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  rule_id!: string

  @Column('integer')
  seq!: number

  @Column('jsonb')
  body!: Rule

  @Column('boolean')
  retired!: boolean

  @Column('text', { nullable: true })
  note!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date
}
