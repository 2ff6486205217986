import { useQuery } from '@tanstack/react-query'
import type { MailState } from '../api/generated/types.gen.js'
import { statusQuery } from '../api/queries.js'
import { useMe } from '../session/use-me.js'
import { now as clockNow, useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { Note } from './states.js'

const say = words.mailing

/** Why something was not sent. A code without words of its own is shown as it is: the workers' log has the details. */
export function codeWords(code: string): string {
  const known: Readonly<Record<string, string>> = words.queue.codes
  return Object.hasOwn(known, code) ? (known[code] ?? code) : code ? words.queue.code_other({ code }) : ''
}

/** What became of an e-mail, as one or two sentences. The only place that puts it into words. */
export function mailWords(mail: MailState, zone: string, now = clockNow()): string {
  const at = mail.at ? words.time.atPlace({ moment: nearMoment(mail.at, zone, now), place: cityOf(zone) }) : ''
  const answer = mail.answer ? ` ${say.answered({ answer: mail.answer })}` : ''
  const why = `${codeWords(mail.code ?? '')}${answer}`
  const { no_server, down, waiting, retrying, sent, failed, not_needed } = say.states
  const said = {
    no_server: () => no_server,
    down: () => down({ at, why }),
    waiting: () => waiting,
    retrying: () => retrying({ at }),
    sent: () => sent({ at }),
    failed: () => failed({ why }),
    not_needed: () => not_needed,
  }
  return said[mail.state]()
}

/** Whether the reader must hand something over in another way, because the e-mail does not arrive by itself. */
export const isStuck = (mail: MailState | null): boolean =>
  mail !== null && (mail.state === 'no_server' || mail.state === 'down' || mail.state === 'failed')

/** Says, where an e-mail is about to be sent, that none can be sent now. Nothing while all is well. */
export function MailNote() {
  const mail = useQuery(statusQuery).data?.mail
  const me = useMe()
  const now = useNow()
  if (!mail || (mail.configured && mail.down_since === null)) return null
  const { zone } = me.person
  const since = mail.down_since ? words.time.atPlace({ moment: nearMoment(mail.down_since, zone, now), place: cityOf(zone) }) : ''
  return <Note tone="amber">{mail.configured ? say.down({ since }) : say.no_server}</Note>
}
