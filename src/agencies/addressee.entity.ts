import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Which of our legal entities a directive binds. */
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
