import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A passage of a document that requires something: document, page, quote. */
@Entity('demand')
export class Demand {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('uuid')
  document_id!: string

  @Column('integer')
  page!: number

  @Column('text')
  quote!: string

  @Column('text')
  subject!: string

  @Column('uuid')
  marked_by!: string

  @Column('timestamptz')
  marked_at!: Date
}
