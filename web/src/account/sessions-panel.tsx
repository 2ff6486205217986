import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accountApi } from '../api/account-writes.js'
import { ownSessionsQuery } from '../api/queries.js'
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

/** Where one is signed in, and the way to sign another browser out. */
export function SessionsPanel() {
  const sessions = useQuery(ownSessionsQuery)
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
                  {say.seen(nearMoment(session.seen_at, me.person.zone, now), session.address)}
                </span>
              </div>
              {session.here ? null : (
                <Button size="xs" aria-label={say.end_of(name)} onClick={() => setEnding({ id: session.id, name })}>
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
          touches={[['account', 'sessions']]}
          send={(sent) => accountApi.endSession(ending.id, sent)}
          onClose={() => setEnding(null)}
        >
          <strong>{ending.name}</strong>
        </ConfirmDialog>
      ) : null}
    </Panel>
  )
}
