import { useState } from 'react'
import { copyInvitationLink } from '../api/generated/sdk.gen.js'
import type { CopiedLink, ListedPerson } from '../api/generated/types.gen.js'
import { refreshes } from '../api/refreshes.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ShownOnce } from '../forms/shown-once.js'
import { useWrite } from '../parts/use-write.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './people.module.css'

const say = words.people.link

/** A link to join, to be handed over in another way than by mail: first what it can do, then the link, once. */
export function LinkDialog({ person, onClose }: { person: ListedPerson; onClose: () => void }) {
  const [link, setLink] = useState<CopiedLink | null>(null)
  const me = useMe()
  const now = useNow()
  const { name, email, role } = person
  const write = useWrite<null, CopiedLink>({
    send: () => copyInvitationLink({ path: { id: person.id } }),
    touches: refreshes.people,
    onDone: setLink,
  })
  const { zone } = me.person
  if (link) {
    const until = words.time.atPlace({ moment: nearMoment(link.expires_at, zone, now), place: cityOf(zone) })
    const then = link.asks_confirmation ? say.made_confirm({ name }) : say.made_first({ name })
    return (
      <ShownOnce
        title={say.made_title({ name })}
        will={`${say.made({ until })} ${then}`}
        secret={link.url}
        write={write}
        onClose={onClose}
      />
    )
  }
  return (
    <FormDialog
      title={say.title({ name })}
      will={say.will({ email })}
      submit={say.submit}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        write.submit(null)
      }}
    >
      <ul className={style.reach}>
        <li>{say.holder({ name })}</li>
        <li>{say.once}</li>
        <li>{role === 'lead_counsel' ? say.confirm_first({ name }) : say.confirm({ name })}</li>
        <li>{say.recorded}</li>
      </ul>
    </FormDialog>
  )
}
