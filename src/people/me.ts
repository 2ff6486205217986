import { Injectable } from '@nestjs/common'
import { abilitiesOf } from '../domain/access/policy.js'
import { negotiateLocale } from '../domain/catalogue/locale.js'
import { Settings } from '../platform/config/settings.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { SECOND_FACTOR_DUE } from './holder.js'
import type { Me } from './session.schema.js'

/** What the screen needs to know about the signed-in person. */
@Injectable()
export class Mes {
  constructor(private readonly settings: Settings) {}

  /** @param languages the `Accept-Language` of their browser, which is used if they have not chosen a locale */
  async of(tx: Tx, personId: string, languages: string | undefined): Promise<Me> {
    const [row] = await tx.query<Me['person'] & { due: boolean; set: boolean }>(
      `SELECT p.id, p.name, p.email, p.role, p.zone, p.locale, ${SECOND_FACTOR_DUE} AS due,
         EXISTS (SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS set
       FROM person p WHERE p.id = $1`,
      [personId],
    )
    const { due, set, ...person } = row as NonNullable<typeof row>
    const locale = person.locale ?? negotiateLocale(languages, this.settings.locale)
    return {
      person,
      locale,
      abilities: abilitiesOf(person.role),
      organisation: this.settings.organisation,
      second_factor: { set, due },
    }
  }
}
