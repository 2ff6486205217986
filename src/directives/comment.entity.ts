import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A comment on a directive, with its privilege class and the capacity of its author. */
@Entity('comment')
export class Comment {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid')
  directive_id!: string

  @Column('text')
  class!: string

  @Column('text')
  capacity!: string

  @Column('text')
  body!: string

  @Column('uuid')
  author_id!: string

  @Column('timestamptz')
  written_at!: Date

  @Column('timestamptz', { nullable: true })
  voided_at!: Date | null

  @Column('text', { nullable: true })
  void_reason!: string | null
}
