import { Injectable } from '@nestjs/common'
import { hashOfToken, isToken } from '../../people/token.js'
import { Settings } from '../../platform/config/settings.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { Keys } from '../../platform/keys.js'

/** What the holder of a link may know: the sender's text, and its state. It contains nothing about the directive. */
export interface LinkedNotice {
  recipient_id: string
  name: string
  email: string
  subject: string
  text: string
  acknowledge_by: Date
  acknowledge_zone: string
  acknowledged_at: Date | null
  withdrawn: boolean
  released: boolean
  release_subject: string | null
  release_text: string | null
}

/**
 * Links with which people without an account acknowledge. A token is derived from the recipient's id: no row, event or job
 * contains it.
 */
@Injectable()
export class NoticeLinks {
  constructor(
    private readonly keys: Keys,
    private readonly settings: Settings,
  ) {}

  hashOf(recipientId: string): Buffer {
    return hashOfToken(this.tokenOf(recipientId))
  }

  /** The URL of the page. The token is in the fragment, which no server, proxy or referrer sees. */
  urlOf(recipientId: string): string {
    return `${this.settings.http.public_url}/notice#${this.tokenOf(recipientId)}`
  }

  /** The notice of a recipient, read with the access of the recipient's link. */
  ofRecipient(tx: Tx, recipientId: string): Promise<LinkedNotice | null> {
    return noticeOf(tx, this.tokenOf(recipientId))
  }

  private tokenOf(recipientId: string): string {
    return this.keys.mac('notice_link', recipientId).toString('base64url')
  }
}

/**
 * The notice that a token gives access to; null if the token is unknown, the notice was withdrawn or its hold was released,
 * without distinction.
 */
export async function openNotice(tx: Tx, token: string): Promise<LinkedNotice | null> {
  const notice = isToken(token) ? await noticeOf(tx, token) : null
  return notice && !notice.withdrawn && !notice.released ? notice : null
}

async function noticeOf(tx: Tx, token: string): Promise<LinkedNotice | null> {
  const [notice] = await tx.query<LinkedNotice>('SELECT * FROM notice_of_link($1)', [token])
  return notice ?? null
}
