import { Button, Modal, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { browserName } from '../account/browser-name.js'
import { listSessionsOfPersonOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { endSessionOfPerson } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { type PersonView } from '../api/types.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './people.module.css'

const say = words.people.sessions

/** The sessions of another person. An administrator can end one of them, or all. */
export function PersonSessions({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const sessions = useQuery(listSessionsOfPersonOptions({ path: { id: person.id } }))
  const me = useMe()
  const now = useNow()
  const [ending, setEnding] = useState<{ session_id: string | null; name: string } | null>(null)
  const items = sessions.data?.items ?? []
  if (ending)
    return (
      <ReasonDialog
        say={{ title: say.end_title({ name: person.name }), will: say.end_will, submit: say.end }}
        touches={refreshes.sessionsOfPerson}
        send={({ reason }, sent) =>
          endSessionOfPerson({ path: { id: person.id }, body: { session_id: ending.session_id, reason }, ...sending(sent) })
        }
        onClose={() => setEnding(null)}
      >
        <strong>{ending.name}</strong>
      </ReasonDialog>
    )
  return (
    <Modal opened onClose={onClose} title={say.title({ name: person.name })}>
      <Stack gap={16}>
        {sessions.isError && !sessions.data ? <Failed error={sessions.error} retry={() => void sessions.refetch()} /> : null}
        {sessions.isPending ? <Loading rows={1} /> : null}
        {sessions.data && items.length === 0 ? <p>{say.none}</p> : null}
        <ul className={parts.list}>
          {items.map(({ id, agent, seen_at, address }) => {
            const name = browserName(agent) ?? words.account.sessions.unknown
            return (
              <li key={id} className={`${parts.row} ${style.request}`}>
                <div>
                  {name}
                  <span className={style.second}>
                    {words.account.sessions.seen({ at: nearMoment(seen_at, me.person.zone, now), address })}
                  </span>
                </div>
                <Button
                  size="xs"
                  aria-label={words.account.sessions.end_of({ agent: name })}
                  onClick={() => setEnding({ session_id: id, name })}
                >
                  {say.end}
                </Button>
              </li>
            )
          })}
        </ul>
        {items.length > 1 ? <Button onClick={() => setEnding({ session_id: null, name: say.all })}>{say.end_all}</Button> : null}
      </Stack>
    </Modal>
  )
}
