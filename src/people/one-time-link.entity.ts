import { Column, Entity, PrimaryColumn } from 'typeorm'

export const LINK_KINDS = ['first_administrator', 'invitation', 'password_reset', 'sign_in', 'sign_in_pass'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** A single-use link. Only the hash of its token is stored; the token is derived again from the id. */
@Entity('one_time_link')
export class OneTimeLink {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  kind!: LinkKind

  @Column('uuid', { nullable: true })
  person_id!: string | null

  @Column('bytea')
  token_hash!: Buffer

  @Column('timestamptz')
  made_at!: Date

  @Column('timestamptz')
  expires_at!: Date

  @Column('timestamptz', { nullable: true })
  used_at!: Date | null

  /** When it was shown to be copied, instead of being mailed. */
  @Column('timestamptz', { nullable: true })
  copied_at!: Date | null

  /** Who copied it; null for the command on the server. */
  @Column('uuid', { nullable: true })
  copied_by!: string | null
}
