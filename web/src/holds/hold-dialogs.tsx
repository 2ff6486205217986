import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import {
  addHoldSystem,
  addNoticeRecipients,
  openHold,
  voidHoldSystem,
  withdrawNotice,
  withdrawNoticeFromRecipient,
} from '../api/generated/sdk.gen.js'
import type { HoldBody } from '../api/generated/types.gen.js'
import { type MoreRecipientsBody } from '../api/generated/types.gen.js'
import { ofDirective } from '../api/refreshes.js'
import { type Sent, sending } from '../api/transport.js'
import { type Hold, type HoldRecord, type HoldSystem, type Notice, type NoticeRecipient } from '../api/types.js'
import { officeOf, useDirective } from '../case/case.js'
import { useDirectiveWrite } from '../case/use-directive-write.js'
import { FormDialog } from '../forms/form-dialog.js'
import { ReasonDialog } from '../forms/reason-dialog.js'
import { DayField, TextField } from '../parts/fields.js'
import { needed } from '../parts/form.js'
import { readWhen, type When, WhenFields } from '../parts/when-fields.js'
import { useMe } from '../session/use-me.js'
import { words } from '../words/words.js'
import { DeletionDialog } from './deletion-dialog.js'
import { NoticeDialog, peopleField } from './notice-dialog.js'
import { ReleaseDialog } from './release-dialog.js'
import { typedPeople } from './typed-people.js'

const say = words.holds.dialogs

/** The dialogs of the litigation hold tab. */
export type HoldDialogOf =
  | { kind: 'hold' }
  | { kind: 'notice'; hold_id: string | null }
  | { kind: 'release'; hold: Hold; record: HoldRecord; tells: boolean }
  | { kind: 'system'; hold: Hold }
  | { kind: 'deletion' | 'void'; system: HoldSystem }
  | { kind: 'more' | 'withdraw'; notice: Notice }
  | { kind: 'withdraw_one'; recipient: NoticeRecipient }

export function HoldDialogs({ dialog, onClose }: { dialog: HoldDialogOf; onClose: () => void }) {
  const { directive } = useDirective()
  const { reference } = directive
  const with_ = { touches: ofDirective(reference), onClose }
  switch (dialog.kind) {
    case 'hold':
      return <OpenHoldDialog onClose={onClose} />
    case 'notice':
      return <NoticeDialog hold_id={dialog.hold_id} onClose={onClose} />
    case 'release':
      return <ReleaseDialog {...dialog} onClose={onClose} />
    case 'system':
      return <SystemDialog hold={dialog.hold} onClose={onClose} />
    case 'deletion':
      return <DeletionDialog system={dialog.system} onClose={onClose} />
    case 'void':
      return (
        <ReasonDialog
          say={say.void}
          version={dialog.system.version}
          send={(body, sent) => voidHoldSystem({ path: { reference, id: dialog.system.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.system.name}</strong>
        </ReasonDialog>
      )
    case 'more':
      return <MoreDialog notice={dialog.notice} onClose={onClose} />
    case 'withdraw':
      return (
        <ReasonDialog
          say={say.withdraw}
          version={dialog.notice.version}
          send={(body, sent) => withdrawNotice({ path: { reference, id: dialog.notice.id }, body, ...sending(sent) })}
          {...with_}
        >
          <strong>{dialog.notice.subject}</strong>
        </ReasonDialog>
      )
    case 'withdraw_one':
      return (
        <ReasonDialog
          say={{ ...say.withdraw_one, title: words.holds.withdraw_from({ name: dialog.recipient.name }) }}
          version={dialog.recipient.version}
          send={(body, sent) =>
            withdrawNoticeFromRecipient({ path: { reference, id: dialog.recipient.id }, body, ...sending(sent) })
          }
          {...with_}
        />
      )
  }
}

/** Creates a litigation hold. Nobody is notified yet. */
export function OpenHoldDialog({ onClose }: { onClose: () => void }) {
  const { goTo } = useDirective()
  const form = useForm({
    initialValues: { subject: '', kept_from: null as string | null, kept_until: null as string | null },
    validate: { subject: needed },
  })
  const done = () => {
    onClose()
    goTo('hold')
  }
  const write = useDirectiveWrite({
    form,
    send: (reference: string, body: HoldBody, sent: Sent) => openHold({ path: { reference }, body, ...sending(sent) }),
    onDone: done,
  })
  return (
    <FormDialog
      title={say.hold.title}
      will={say.hold.will}
      submit={say.hold.submit}
      onClose={onClose}
      write={write}
      onSubmit={form.onSubmit((values) => write.submit(values))}
    >
      <TextField label={say.hold.subject} withAsterisk maxLength={2000} {...form.getInputProps('subject')} />
      <DayField label={say.hold.from} {...form.getInputProps('kept_from')} />
      <DayField label={say.hold.until} {...form.getInputProps('kept_until')} />
    </FormDialog>
  )
}

function SystemDialog({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const form = useForm({ initialValues: { name: '' }, validate: { name: needed } })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: { name: string }, sent) =>
      addHoldSystem({ path: { reference, id: hold.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  return (
    <FormDialog {...say.system} onClose={onClose} write={write} onSubmit={form.onSubmit((values) => write.submit(values))}>
      <TextInput label={say.system.name} withAsterisk maxLength={300} {...form.getInputProps('name')} />
    </FormDialog>
  )
}

/** Sends the same text to people who were added later. */
function MoreDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { directive } = useDirective()
  const me = useMe()
  const { zone } = officeOf(directive, me.person.zone)
  const [when, setWhen] = useState<When>({ day: null, time: '', zone, which: 0 })
  const [error, setError] = useState({})
  const form = useForm({ initialValues: { people: '' }, validate: { people: peopleField } })
  const write = useDirectiveWrite({
    form,
    send: (reference, body: MoreRecipientsBody, sent) =>
      addNoticeRecipients({ path: { reference, id: notice.id }, body, ...sending(sent) }),
    onDone: onClose,
  })
  const submit = form.onSubmit(({ people }) => {
    const read = readWhen(when)
    setError(read.at || read.error.day || read.error.time ? read.error : { day: words.problems.required })
    const typed = typedPeople(people)
    if (!read.at || 'wrong' in typed) return
    write.submit({ acknowledge_by: read.at, acknowledge_zone: when.zone, recipients: typed.people })
  })
  return (
    <FormDialog {...say.more} onClose={onClose} write={write} onSubmit={submit} size={620}>
      <strong>{notice.subject}</strong>
      <TextField
        label={say.notice.people}
        description={say.notice.people_hint}
        withAsterisk
        minRows={3}
        {...form.getInputProps('people')}
      />
      <WhenFields labels={say.notice.when} when={when} onChange={setWhen} error={error} likely={[zone]} required />
    </FormDialog>
  )
}
