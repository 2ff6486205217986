import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getCalendarMailOptions } from '../api/generated/@tanstack/react-query.gen.js'
import { changeCalendarMail } from '../api/generated/sdk.gen.js'
import { refreshes } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { WriteNote } from '../forms/write-note.js'
import { Panel } from '../parts/panel.js'
import { Failed, Loading } from '../parts/states.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import style from './account.module.css'

const say = words.account.calendarMail

/** Whether the reader gets calendar invitations by mail. */
export function CalendarMail() {
  const choice = useQuery(getCalendarMailOptions())
  const write = useWrite<{ wanted: boolean }, unknown>({
    send: (body: { wanted: boolean }, sent: Sent) => changeCalendarMail({ body, ...sending(sent) }),
    touches: refreshes.calendarMail,
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
