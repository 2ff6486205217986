import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A remark on a directive, with its class in law and the capacity in which its author wrote. */
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
