import { useQuery } from '@tanstack/react-query'
import { listAccountNoticesOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { mailWords } from '../parts/mail-line.js'
import { Panel } from '../parts/panel.js'
import parts from '../parts/parts.module.css'
import { Failed, Loading } from '../parts/states.js'
import { useMe } from '../session/use-me.js'
import { useNow } from '../time/clock.js'
import { nearMoment } from '../time/wording.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.notices

/** What the reader was told about the security of accounts. */
export function NoticesPanel() {
  const notices = useQuery(listAccountNoticesOptions())
  const me = useMe()
  const now = useNow()
  const items = notices.data?.items ?? []
  return (
    <Panel title={say.title}>
      {notices.isError && !notices.data ? <Failed error={notices.error} retry={() => void notices.refetch()} /> : null}
      {notices.isPending ? <Loading rows={1} /> : null}
      {notices.data && items.length === 0 ? <p className={style.text}>{say.none}</p> : null}
      <ul className={parts.list}>
        {items.map(({ id, at, what, effect, mail }) => (
          <li key={id} className={`${parts.row} ${style.row}`}>
            <div className={style.what}>
              {what}
              <span className={style.second}>
                {nearMoment(at, me.person.zone, now)}
                {effect ? ` · ${effect}` : ''}
                {mail && mail.state !== 'not_needed' ? ` · ${mailWords(mail, me.person.zone, now)}` : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
