import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Role } from '../domain/access/role.js'
import type { Locale } from '../domain/catalogue/locale.js'

/** An account: who may sign in, and with which role. Invited until `joined_at`, closed from `ended_at`. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id!: string

  @Column('text')
  email!: string

  @Column('text')
  name!: string

  @Column('text')
  role!: Role

  /** A service account belongs to a program: it has no password and signs in only with tokens. */
  @Column('text')
  kind!: 'human' | 'service'

  /** The guest's firm. Nobody else has one. */
  @Column('text', { nullable: true })
  firm!: string | null

  @Column('text')
  zone!: string

  /** The language and date format that they chose; null if it is left to their browser and the installation. */
  @Column('text', { nullable: true })
  locale!: Locale | null

  @Column('timestamptz', { nullable: true })
  joined_at!: Date | null

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null

  @Column('text', { nullable: true })
  end_reason!: string | null

  /** Since when they get calendar entries by mail; null if they do not want them. */
  @Column('timestamptz', { nullable: true })
  calendar_mail_at!: Date | null

  @Column('integer')
  version!: number

  @Column('timestamptz')
  made_at!: Date
}
