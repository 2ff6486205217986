import { useForm } from '@mantine/form'
import { useState } from 'react'
import { recordNotificationSent } from '../api/generated/sdk.gen.js'
import { sending } from '../api/transport.js'
import { type Notification } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { now } from '../time/clock.js'
import { wallOf } from '../time/zone.js'
import { words } from '../words/words.js'
import { DocumentField } from './document-field.js'

const { sent_dialog: say, audience } = words.notifications

/** Records that a notification was sent: when, and the document that proves it. */
export function SentDialog({ notification, onClose }: { notification: Notification; onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const [when, setWhen] = useState<When>({ ...wallOf(now(), me.person.zone), zone: me.person.zone, which: 0 })
  const [tried, setTried] = useState(false)
  const form = useForm({ initialValues: { document_id: null as string | null }, validate: { document_id: needed } })
  const write = useDirectiveWrite({
    form,
    version: notification.version,
    send: (reference, body: { document_id: string; sent_at: string; sent_zone: string }, sent) =>
      recordNotificationSent({ path: { reference, id: notification.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const read = readWhen(when)
  const missing = when.day ? read.error : { day: words.problems.required }
  const inFuture = write.problem?.code === 'notification/sent_in_the_future' ? { day: write.problem.detail } : null
  const submit = form.onSubmit(({ document_id }) => {
    setTried(true)
    if (read.at) write.submit({ document_id: document_id!, sent_at: read.at, sent_zone: when.zone })
  })
  return (
    <FormDialog title={say.title} will={say.will} submit={say.submit} onClose={onClose} write={write} onSubmit={submit}>
      <strong>{notification.name || audience[notification.audience]}</strong>
      <DocumentField label={say.document} none={say.none} required {...form.getInputProps('document_id')} />
      <WhenFields
        labels={say.when}
        when={when}
        onChange={setWhen}
        error={inFuture ?? (tried ? missing : {})}
        likely={[zone]}
        required
      />
    </FormDialog>
  )
}
