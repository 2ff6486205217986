import { Injectable } from '@nestjs/common'
import { readAnswer } from '../../domain/switches/answer.js'
import type { OnOff, SwitchAct } from '../../domain/switches/standing.js'
import { Keys } from '../../platform/keys.js'
import { Outbound, type OutboundAnswer, OutboundFailed } from '../../platform/outbound/outbound.js'
import { signedHeaders } from '../../platform/outbound/sign.js'

/** What another system is asked. `id` is the same at every try, so that it recognises a repeat. */
export interface SwitchRequest {
  readonly id: string
  readonly switch_id: string
  readonly url: string
  readonly subject: string
  readonly sealed: Buffer
  readonly act: SwitchAct
  readonly dry_run: boolean
}

export interface Answered {
  readonly status: number
  /** Unchanged; null if the reply to a do or undo cannot be stored. */
  readonly answer: string | null
  readonly state: OnOff | null
}

/** No answer. `final` where another try would come to the same. */
export interface Unanswered {
  readonly code: string
  readonly status: number | null
  readonly final: boolean
}

/** Of these, the next try may be answered otherwise; every other status from 400 on is the last word. */
const AGAIN_LATER = [408, 425, 429]
const FINAL = ['outbound/address_refused', 'outbound/insecure', 'outbound/redirected']

/** What a secret is sealed for: the key opens it for this switch and for none else. */
export const sealedFor = (switchId: string): string => `switch:${switchId}`

/** Asks another system, and says what came back. Throws nothing that holds a secret or an address. */
@Injectable()
export class CallTarget {
  constructor(
    private readonly outbound: Outbound,
    private readonly keys: Keys,
  ) {}

  async run(question: SwitchRequest): Promise<Answered | Unanswered> {
    const { id, act, dry_run, subject } = question
    const body = JSON.stringify({ act, dry_run, call_id: id, subject })
    const secret = this.secretOf(question)
    if (secret === null) return { code: 'switch/secret_unreadable', status: null, final: true }
    try {
      // By this machine's clock, not the database's: the receiver compares it with its own.
      const headers = signedHeaders(secret, id, new Date(), body)
      return meaningOf(await this.outbound.post({ url: question.url, headers, body }), question)
    } catch (error) {
      if (!(error instanceof OutboundFailed)) throw error
      return { code: error.code, status: null, final: FINAL.includes(error.code) }
    }
  }

  /** Null under another secret key than it was sealed with: the next try would come to the same. */
  private secretOf({ sealed, switch_id }: SwitchRequest) {
    try {
      return this.keys.open('switch_secret', sealed, sealedFor(switch_id))
    } catch {
      return null
    }
  }
}

export const isAnswered = (outcome: Answered | Unanswered): outcome is Answered => 'answer' in outcome

function meaningOf({ status, body }: OutboundAnswer, { act, dry_run }: SwitchRequest): Answered | Unanswered {
  if (status < 200 || status >= 300) {
    return { code: 'switch/refused', status, final: status >= 400 && status < 500 && !AGAIN_LATER.includes(status) }
  }
  const answer = readAnswer(body)
  // That it was done is not believed of its answer, so that its answer need not be read; verify says it.
  if (act !== 'verify' && !dry_run) return { status, answer: answer?.text ?? null, state: null }
  if (answer === null || (act === 'verify' && answer.state === null)) {
    return { code: 'switch/answer_unreadable', status, final: false }
  }
  return { status, answer: answer.text, state: act === 'verify' ? answer.state : null }
}
