import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A person or office at an agency. Nothing is sent to a contact until a person has verified it. */
@Entity('agency_contact')
export class AgencyContact {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  agency_id!: string

  @Column('text')
  name!: string

  @Column('text', { nullable: true })
  office!: string | null

  @Column('text', { nullable: true })
  email!: string | null

  @Column('text', { nullable: true })
  phone!: string | null

  @Column('timestamptz', { nullable: true })
  verified_at!: Date | null

  @Column('uuid', { nullable: true })
  verified_by!: string | null

  @Column('text', { nullable: true })
  verified_how!: string | null

  /** Who added or changed it since it was last verified; the database records them. */
  @Column('uuid', { array: true })
  author_ids!: string[]

  @Column('integer')
  version!: number

  @Column('timestamptz')
  made_at!: Date
}
