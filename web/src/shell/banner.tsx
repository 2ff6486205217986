import { useNetwork } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { statusQuery } from '../api/queries.js'
import { useMe } from '../session/use-me.js'
import { setServerTime, useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './shell.module.css'

/** Banners for every screen: reminders have stopped, or the reader is offline. */
export function Banner() {
  const me = useMe()
  const now = useNow()
  const network = useNetwork()
  const status = useQuery(statusQuery)
  const at = status.data?.now
  useEffect(() => {
    if (at) setServerTime(at)
  }, [at])
  const since = (last: string | null) =>
    last ? words.time.atPlace({ moment: nearMoment(last, me.person.zone, now), place: cityOf(me.person.zone) }) : null
  const { sweep, checker } = status.data ?? {}
  return (
    <div role="alert">
      {network.online ? null : <div className={style.banner}>{words.shell.offline}</div>}
      {sweep?.late ? <div className={style.banner}>{words.shell.sweep_late({ since: since(sweep.last_at) })}</div> : null}
      {checker?.late && !sweep?.late ? (
        <div className={style.banner}>{words.shell.checker_late({ since: since(checker.last_at) })}</div>
      ) : null}
    </div>
  )
}
