import { Injectable } from '@nestjs/common'
import { RULES } from '../../domain/deadlines/packs/packs.js'
import type { Rule } from '../../domain/deadlines/rule.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Laws } from '../laws.js'
import { keep, newest, requireCalendar } from './rule-versions.js'

/** Adds a custom rule. A built-in rule never changes: the custom one is beside it. */
@Injectable()
export class AddRule {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly laws: Laws,
  ) {}

  /** Throws `deadline/rule_taken`, `deadline/unknown_calendar`. */
  async run(actor: Actor, rule: Rule, note: string | null): Promise<string> {
    await this.work.as(actor, async (tx) => {
      if (RULES.some((one) => one.id === rule.id) || (await newest(tx, rule.id)))
        throw new Refused('deadline/rule_taken', { rule: rule.id })
      await requireCalendar(tx, this.laws, rule)
      await keep(tx, actor, rule, { seq: 1, retired: false, note })
      await this.ledger.append(tx, 'settings:rules', { kind: 'rule.added' })
    })
    return rule.id
  }
}
