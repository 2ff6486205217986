/**
 * The two lines again, as plain conditionals: no table, and none of the product's code. Deliberately verbose: the random walks
 * compare the rules with it.
 */

export interface PlainActor {
  readonly role: string
  readonly level: string | null
  readonly is_lead: boolean
}

export interface PlainInput {
  readonly reason?: string
  readonly to?: string
  readonly outcome?: string
  readonly until?: string
  readonly override?: { readonly reason: string }
}

export interface PlainProceeding {
  stage: string
  stay: string
  stay_until: string | null
  outcome: string | null
}

const LINE = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring', 'closed']

export class PlainModel {
  stage = 'intake'
  owed: string[] = []
  outcome: string | null = null
  proceedings: PlainProceeding[] = []
  pauses_proposed = 0

  /**
   * Performs the action if it is allowed. `known` are the facts that hold outside the two lines. @returns 'done' or the code of a
   * refusal
   */
  comply(action: string, input: PlainInput, actor: PlainActor, known: ReadonlySet<string>): string {
    if (actor.level !== 'case') return 'access/forbidden'
    const inPlace = this.isOwedLater(action)
    if (!inPlace && !this.startsHere(action)) return 'workflow/not_from_here'
    if (actor.role !== 'counsel' && actor.role !== 'lead_counsel') return 'workflow/not_your_role'
    if (action === 'comply_first' && actor.role === 'counsel' && !actor.is_lead) return 'workflow/not_your_role'
    if (action === 'comply_first' || action === 'send_back' || action === 'amend' || action === 'reopen')
      if (!input.reason?.trim()) return 'workflow/reason_required'
    if (action === 'close' && (!input.outcome || input.outcome === 'upheld')) return 'workflow/outcome_required'
    if (input.to && !this.leadsTo(action, input.to, inPlace)) return 'workflow/not_to_there'
    if (this.lacks(action, known)) {
      if (!input.override) return 'workflow/missing_facts'
      if (!input.override.reason.trim()) return 'workflow/reason_required'
    }
    this.move(action, input, inPlace)
    return 'done'
  }

  private isOwedLater(action: string): boolean {
    if (action === 'conclude_review' && this.owed.includes('legal_review'))
      return this.stage === 'scoping' || this.stage === 'remediation' || this.stage === 'monitoring'
    if (action === 'agree_scope' && this.owed.includes('scoping'))
      return this.stage === 'remediation' || this.stage === 'monitoring'
    return false
  }

  private startsHere(action: string): boolean {
    if (action === 'accept') return this.stage === 'intake'
    if (action === 'conclude_review') return this.stage === 'legal_review'
    if (action === 'agree_scope') return this.stage === 'scoping'
    if (action === 'comply_first') return this.stage === 'intake' || this.stage === 'legal_review' || this.stage === 'scoping'
    if (action === 'declare_complied') return this.stage === 'remediation'
    if (action === 'send_back') return this.stage !== 'intake' && this.stage !== 'closed'
    if (action === 'reopen') return this.stage === 'closed'
    if (action === 'amend' || action === 'close') return this.stage !== 'closed'
    throw new Error(`The model does not know ${action}`)
  }

  private leadsTo(action: string, to: string, inPlace: boolean): boolean {
    if (inPlace || action === 'amend') return to === this.stage
    if (action === 'accept') return to === 'legal_review'
    if (action === 'conclude_review') return to === 'scoping'
    if (action === 'agree_scope' || action === 'comply_first') return to === 'remediation'
    if (action === 'declare_complied' || action === 'reopen') return to === 'monitoring'
    if (action === 'close') return to === 'closed'
    return LINE.includes(to) && LINE.indexOf(to) < LINE.indexOf(this.stage)
  }

  private lacks(action: string, known: ReadonlySet<string>): boolean {
    if (action === 'accept')
      return !(known.has('owner_accepted') && known.has('agency') && known.has('instrument') && known.has('receipt'))
    if (action === 'conclude_review') return !(known.has('demands_marked') && known.has('readings_adopted'))
    if (action === 'agree_scope') return !(known.has('scope_decided') && known.has('decision_approved'))
    if (action === 'declare_complied') return !known.has('obligations_proved')
    if (action === 'close') {
      if (this.owed.length > 0 || !known.has('nothing_owed')) return true
      if (this.proceedings.some((one) => one.stage === 'preparing' || one.stage === 'filed')) return true
      return !known.has('no_live_proceeding') || !known.has('commitments_recorded')
    }
    return false
  }

  private move(action: string, input: PlainInput, inPlace: boolean): void {
    if (action === 'accept') this.stage = 'legal_review'
    if (action === 'conclude_review') {
      this.owed = this.owed.filter((stage) => stage !== 'legal_review')
      if (!inPlace) this.stage = 'scoping'
    }
    if (action === 'agree_scope') {
      this.owed = this.owed.filter((stage) => stage !== 'scoping')
      if (!inPlace) this.stage = 'remediation'
    }
    if (action === 'comply_first') {
      if (this.stage !== 'scoping') this.owe('legal_review')
      this.owe('scoping')
      this.stage = 'remediation'
    }
    if (action === 'declare_complied') this.stage = 'monitoring'
    if (action === 'send_back') this.stage = input.to ?? (LINE[LINE.indexOf(this.stage) - 1] as string)
    if (action === 'amend') this.owe('legal_review')
    if (action === 'close') {
      this.stage = 'closed'
      this.outcome = input.outcome as string
    }
    if (action === 'reopen') {
      this.stage = 'monitoring'
      this.outcome = null
    }
  }

  private owe(stage: 'legal_review' | 'scoping'): void {
    if (this.owed.includes(stage)) return
    this.owed = stage === 'legal_review' ? [stage, ...this.owed] : [...this.owed, stage]
  }

  /**
   * Performs the action on the proceeding at `index`, one past the last for a new one. @returns 'done' or the code of a refusal
   */
  contest(index: number, action: string, input: PlainInput, actor: PlainActor): string {
    if (actor.level !== 'case') return 'access/forbidden'
    const one = this.proceedings[index]
    if (action === 'open_proceeding' ? one : !one || !this.mayFollow(action, one)) return 'workflow/not_from_here'
    if (actor.role !== 'counsel' && actor.role !== 'lead_counsel') return 'workflow/not_your_role'
    if (action === 'settle_proceeding' || action === 'withdraw_proceeding' || action === 'abandon_proceeding')
      if (!input.reason?.trim()) return 'workflow/reason_required'
    if (action === 'decide_proceeding' && (!input.outcome || input.outcome === 'lifted')) return 'workflow/outcome_required'
    if (action === 'grant_stay' && !input.until) return 'workflow/until_required'
    if (one) this.follow(action, one, input)
    else this.proceedings.push({ stage: 'preparing', stay: 'none', stay_until: null, outcome: null })
    return 'done'
  }

  private mayFollow(action: string, one: PlainProceeding): boolean {
    if (one.stage !== 'preparing' && one.stage !== 'filed') return false
    if (action === 'file_proceeding') return one.stage === 'preparing'
    if (action === 'decide_proceeding' || action === 'withdraw_proceeding') return one.stage === 'filed'
    if (action === 'seek_stay') return one.stay === 'none' || one.stay === 'refused'
    if (action === 'refuse_stay') return one.stay === 'sought'
    if (action === 'grant_stay') return one.stay === 'sought' || one.stay === 'granted'
    if (action === 'settle_proceeding' || action === 'abandon_proceeding') return true
    throw new Error(`The model does not know ${action}`)
  }

  private follow(action: string, one: PlainProceeding, input: PlainInput): void {
    if (action === 'file_proceeding') one.stage = 'filed'
    if (action === 'settle_proceeding') one.stage = 'settled'
    if (action === 'withdraw_proceeding') one.stage = 'withdrawn'
    if (action === 'abandon_proceeding') one.stage = 'abandoned'
    if (action === 'decide_proceeding') {
      one.stage = 'decided'
      one.outcome = input.outcome as string
      // The agency's order has changed, so our reading of it must be reviewed again.
      if (one.outcome !== 'upheld' && one.outcome !== 'dismissed' && this.stage !== 'closed') this.owe('legal_review')
    }
    if (action === 'seek_stay') one.stay = 'sought'
    if (action === 'refuse_stay') one.stay = 'refused'
    if (action === 'grant_stay') {
      one.stay = 'granted'
      one.stay_until = input.until as string
      this.pauses_proposed += 1
    }
  }
}
