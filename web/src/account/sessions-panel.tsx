import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listOwnSessionsOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { endOwnSession } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { sending } from '../api/transport.js'
import { ConfirmDialog } from '../forms/reason-dialog.js'
import { Chip } from '../parts/chip.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './account.module.css'
import { browserName } from './browser-name.js'

const say = words.account.sessions

/** The reader's open sessions, with a way to sign out other browsers. */
export function SessionsPanel() {
  const sessions = useQuery(listOwnSessionsOptions())
  const me = useMe()
  const now = useNow()
  const [ending, setEnding] = useState<{ id: string; name: string } | null>(null)
  return (
    <Panel title={say.title}>
      {sessions.isError && !sessions.data ? <Failed error={sessions.error} retry={() => void sessions.refetch()} /> : null}
      {sessions.isPending ? <Loading rows={2} /> : null}
      <ul className={parts.list}>
        {(sessions.data?.items ?? []).map((session) => {
          const name = browserName(session.agent) ?? say.unknown
          return (
            <li key={session.id} className={`${parts.row} ${style.row}`}>
              <div className={style.what}>
                {name} {session.here ? <Chip tone="green">{say.here}</Chip> : null}
                <span className={style.second}>
                  {say.seen({ at: nearMoment(session.seen_at, me.person.zone, now), address: session.address })}
                </span>
              </div>
              {session.here ? null : (
                <Button size="xs" aria-label={say.end_of({ agent: name })} onClick={() => setEnding({ id: session.id, name })}>
                  {say.end}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {ending ? (
        <ConfirmDialog
          say={{ title: say.end_title, will: say.end_will, submit: say.end }}
          touches={refreshes.ownSessions}
          send={(sent) => endOwnSession({ path: { id: ending.id }, ...sending(sent) })}
          onClose={() => setEnding(null)}
        >
          <strong>{ending.name}</strong>
        </ConfirmDialog>
      ) : null}
    </Panel>
  )
}
