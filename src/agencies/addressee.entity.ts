import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One of our legal entities that directives bind. */
@Entity('addressee')
export class Addressee {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  name!: string

  @Column('text')
  jurisdiction!: string

  @Column('text', { nullable: true })
  address!: string | null

  @Column('integer')
  version!: number

  @Column('timestamptz')
  made_at!: Date
}
