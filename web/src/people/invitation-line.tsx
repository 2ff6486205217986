import { Button } from '@mantine/core'
import type { ListedPerson } from '../api/generated/types.gen.js'
import { isStuck, mailWords } from '../parts/mail-line.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './people.module.css'

const say = words.people
export const CAN_COPY: readonly ListedPerson['state'][] = ['invited', 'expired', 'confirming']

/** What became of the invitation of a person who has not joined, and what to do if it does not reach them. */
export function InvitationLine({ person, onCopy }: { person: ListedPerson; onCopy: () => void }) {
  const me = useMe()
  const now = useNow()
  const when = (at: string) => nearMoment(at, me.person.zone, now)
  const { state, mail, invitation } = person
  const copied = invitation?.copied_at ? { by: invitation.copied_by?.name, at: when(invitation.copied_at) } : null
  const lines = {
    active: copied ? say.joined_copied(copied) : null,
    waiting: null,
    declined: say.declined,
    withdrawn: say.withdrawn,
    invited:
      copied && invitation
        ? say.copied({ ...copied, until: when(invitation.expires_at) })
        : mail
          ? mailWords(mail, me.person.zone, now)
          : null,
    expired: invitation ? say.expired({ at: when(invitation.expires_at) }) : null,
    confirming: say.confirming,
    ended: null,
  }
  const line = lines[state]
  if (!line) return null
  return (
    <>
      <span className={style.second}>{line}</span>
      {(state === 'invited' && !copied && isStuck(mail)) || state === 'expired' ? (
        <Button size="compact-sm" mt={4} aria-label={say.link.copy_of({ name: person.name })} onClick={onCopy}>
          {say.link.copy}
        </Button>
      ) : null}
    </>
  )
}
