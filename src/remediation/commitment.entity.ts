import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A duty that we gave in return; it survives closure. */
@Entity('commitment')
export class Commitment {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  subject!: string

  @Column('date', { nullable: true })
  until_on!: string | null

  @Column('uuid')
  made_by!: string

  @Column('timestamptz')
  made_at!: Date
}
