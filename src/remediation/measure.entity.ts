import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An action that fulfils obligations: owner, a verifier who is not the owner, and, if it restricts something, its reversal. */
@Entity('measure')
export class Measure {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('uuid')
  person_id!: string

  @Column('uuid')
  verifier_id!: string

  @Column('timestamptz', { nullable: true })
  due_at!: Date | null

  @Column('text', { nullable: true })
  due_zone!: string | null

  @Column('boolean')
  restricts!: boolean

  @Column('text', { nullable: true })
  inverse!: string | null

  @Column('text', { nullable: true })
  preconditions!: string | null

  @Column('boolean')
  irreversible!: boolean

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz', { nullable: true })
  in_force_at!: Date | null

  @Column('timestamptz', { nullable: true })
  restored_at!: Date | null

  @Column('uuid', { nullable: true })
  dropped_by!: string | null

  @Column('timestamptz', { nullable: true })
  dropped_at!: Date | null

  @Column('text', { nullable: true })
  drop_reason!: string | null

  @Column('uuid', { nullable: true })
  switch_id!: string | null

  @Column('integer')
  version!: number
}
