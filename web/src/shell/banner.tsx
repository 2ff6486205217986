import { useNetwork } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { statusQuery } from '../api/queries.js'
import { useCan, useMe } from '../session/use-me.js'
import { setServerTime, useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { cityOf } from '../time/zone.js'
import { words } from '../words/words.js'
import style from './shell.module.css'

/** Banners for every screen: reminders have stopped, or the reader is offline. */
export function Banner() {
  const me = useMe()
  const can = useCan()
  const now = useNow()
  const network = useNetwork()
  const status = useQuery(statusQuery)
  const at = status.data?.now
  useEffect(() => {
    if (at) setServerTime(at)
  }, [at])
  const since = (last: string | null) =>
    last ? words.time.atPlace({ moment: nearMoment(last, me.person.zone, now), place: cityOf(me.person.zone) }) : null
  const { sweep, checker, mail, delivery } = status.data ?? {}
  // If the sweep has stopped, that is the cause of everything else.
  const noServer = mail?.configured === false && !sweep?.late
  const late = sweep?.late || noServer ? null : (mail?.down_since ?? (delivery?.late ? delivery.oldest_due_at : null))
  const givenUp = (delivery?.undeliverable ?? 0) + (delivery?.failed ?? 0)
  return (
    <div role="alert">
      {network.online ? null : <div className={style.banner}>{words.shell.offline}</div>}
      {sweep?.late ? <div className={style.banner}>{words.shell.sweep_late({ since: since(sweep.last_at) })}</div> : null}
      {checker?.late && !sweep?.late ? (
        <div className={style.banner}>{words.shell.checker_late({ since: since(checker.last_at) })}</div>
      ) : null}
      {noServer ? (
        <div className={style.banner}>
          {words.shell.mail_none}{' '}
          {can('settings.manage') ? <Link to="/setup">{words.setup.title}</Link> : words.shell.mail_none_tell}
        </div>
      ) : null}
      {late ? (
        <div className={style.banner}>
          {mail?.down_since
            ? words.shell.mail_down({ since: since(late) ?? '' })
            : words.shell.delivery_late({ since: since(late) ?? '' })}
        </div>
      ) : null}
      {givenUp > 0 ? (
        <div className={style.banner}>
          {words.shell.given_up({ count: givenUp })} <Link to="/queue">{words.shell.given_up_open}</Link>
        </div>
      ) : null}
    </div>
  )
}
