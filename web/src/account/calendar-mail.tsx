import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { accountApi } from '../api/account-writes.js'
import { calendarMailQuery } from '../api/queries.js'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import { Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.calendarMail

/** Whether one gets calendar invitations by mail. */
export function CalendarMail() {
  const choice = useQuery(calendarMailQuery)
  const write = useWrite<{ wanted: boolean }, unknown>({
    send: accountApi.chooseCalendarMail,
    touches: [['account', 'calendar-mail']],
  })
  return (
    <Panel title={say.title}>
      <p className={style.second}>{say.lead}</p>
      {choice.isError && !choice.data ? <Failed error={choice.error} retry={() => void choice.refetch()} /> : null}
      {choice.isPending ? <Loading rows={1} /> : null}
      <WriteNote write={write} />
      {choice.data ? (
        <>
          <Switch
            label={say.wanted}
            checked={choice.data.wanted_since !== null}
            disabled={write.pending}
            onChange={(event) => write.submit({ wanted: event.currentTarget.checked })}
          />
          <p className={style.second} role="status">
            {choice.data.wanted_since === null ? say.off : choice.data.mail_configured ? say.on : say.no_mail}
          </p>
        </>
      ) : null}
    </Panel>
  )
}
