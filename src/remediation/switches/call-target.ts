import { Injectable } from '@nestjs/common'
import { readAnswer } from '../../domain/switches/answer.js'
import type { OnOff, SwitchAct } from '../../domain/switches/standing.js'
import { Keys } from '../../platform/keys.js'
import { Outbound, type OutboundAnswer, OutboundFailed } from '../../platform/outbound/outbound.js'
import { signedHeaders } from '../../platform/outbound/sign.js'

/** A request to another system. `id` is the same at every attempt, so that the system recognises a repeat. */
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

/** No reply. `final` if another attempt would have the same result. */
export interface Unanswered {
  readonly code: string
  readonly status: number | null
  readonly final: boolean
}

/** After one of these, the next attempt may succeed; any other status from 400 on is final. */
const AGAIN_LATER = [408, 425, 429]
const FINAL = ['outbound/address_refused', 'outbound/insecure', 'outbound/redirected']

/** The context of a secret's encryption: it can be decrypted for this switch and no other. */
export const sealedFor = (switchId: string): string => `switch:${switchId}`

/** Calls another system and returns the reply. Errors never contain a secret or a URL. */
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

  /** Null if the secret was encrypted with a different key: the next attempt would have the same result. */
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
  // A reply to an action is not trusted, so it need not be read; verify reports the state.
  if (act !== 'verify' && !dry_run) return { status, answer: answer?.text ?? null, state: null }
  if (answer === null || (act === 'verify' && answer.state === null)) {
    return { code: 'switch/answer_unreadable', status, final: false }
  }
  return { status, answer: answer.text, state: act === 'verify' ? answer.state : null }
}
