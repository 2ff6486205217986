import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { type Refreshes } from '../api/refreshes.js'
import { type Sent } from '../api/transport.js'
import { ReasonField } from '../parts/fields.js'
import { needed, useFieldProblems } from '../parts/form.js'
import { useWrite } from '../parts/use-write.js'
import { words } from '../words/words.js'
import { FormDialog } from './form-dialog.js'

interface ConfirmProps {
  say: { title: string; will: string; submit: string }
  /** Content between the message and the button. */
  children?: ReactNode
  version?: number
  touches: Refreshes
  onClose: () => void
  onDone?: () => void
}

/** States what will happen, and does it with a reason. */
export function ReasonDialog({
  say,
  children,
  version,
  touches,
  send,
  onClose,
  onDone,
}: ConfirmProps & { send: (body: { reason: string }, sent: Sent) => Promise<unknown> }) {
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: needed } })
  const write = useWrite<{ reason: string }, unknown>({
    version,
    send,
    touches,
    onDone: () => {
      onDone?.()
      onClose()
    },
  })
  useFieldProblems(form, write.problem)
  return (
    <FormDialog {...say} onClose={onClose} write={write} onSubmit={form.onSubmit(write.submit)}>
      {children}
      <ReasonField description={words.dialogs.reason_hint} {...form.getInputProps('reason')} />
    </FormDialog>
  )
}

/** States what will happen, and does it. */
export function ConfirmDialog({
  say,
  children,
  version,
  touches,
  send,
  onClose,
  onDone,
}: ConfirmProps & { send: (sent: Sent) => Promise<unknown> }) {
  const write = useWrite<null, unknown>({
    version,
    send: (_, sent) => send(sent),
    touches,
    onDone: () => {
      onDone?.()
      onClose()
    },
  })
  return (
    <FormDialog
      {...say}
      onClose={onClose}
      write={write}
      onSubmit={(event) => {
        event.preventDefault()
        write.submit(null)
      }}
    >
      {children}
    </FormDialog>
  )
}
