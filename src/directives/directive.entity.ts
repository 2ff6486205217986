import { Column, Entity, PrimaryColumn } from 'typeorm'

/** What an agency requires of us, as one case: from the first letter through amendments to its end. */
@Entity('directive')
export class Directive {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  reference!: string

  @Column('text')
  title!: string

  @Column('text')
  summary!: string

  @Column('text')
  severity!: string

  @Column('text')
  visibility!: string

  @Column('text')
  stage!: string

  @Column('text', { array: true })
  owed!: string[]

  @Column('text', { nullable: true })
  outcome!: string | null

  @Column('uuid', { nullable: true })
  agency_id!: string | null

  @Column('uuid', { nullable: true })
  instrument_id!: string | null

  @Column('uuid', { nullable: true })
  addressee_id!: string | null

  @Column('text')
  agency_reference!: string

  @Column('date', { nullable: true })
  dated_on!: string | null

  @Column('text')
  opened_via!: string

  @Column('timestamptz')
  opened_at!: Date

  @Column('uuid')
  opened_by!: string

  @Column('timestamptz', { nullable: true })
  closed_at!: Date | null

  @Column('text', { nullable: true })
  no_demands_reason!: string | null

  @Column('text', { nullable: true })
  no_commitments_reason!: string | null

  @Column('uuid', { nullable: true })
  playbook_version_id!: string | null

  @Column('timestamptz', { nullable: true })
  playbook_chosen_at!: Date | null

  @Column('integer')
  live_proceedings!: number

  @Column('integer')
  version!: number
}
